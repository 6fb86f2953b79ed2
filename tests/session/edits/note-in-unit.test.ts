import { describe, expect, it } from "vitest";
import { noteInUnit } from "../../../src/session/edits/note-in-unit.ts";
import { startOfMessage } from "../../../src/session/edits/places-of-comments.ts";

/** `|` is where the finding is; the note is shown in the text. */
function noted(marked: string): string | undefined {
  const offset = marked.indexOf("|");
  const content = marked.replace("|", "");
  const inserted = noteInUnit("N", offset, content);
  return inserted && content.slice(0, inserted.at) + inserted.text + content.slice(inserted.at);
}

describe("a note in a unit", () => {
  it.each([
    [
      "<body><tu tuid='a>b'>\n  <tuv><seg>a</seg></tuv>\n  <tuv><seg>|b</seg></tuv>\n</tu></body>",
      "<body><tu tuid='a>b'>\n  <note>N</note>\n  <tuv><seg>a</seg></tuv>\n  <tuv><seg>b</seg></tuv>\n</tu></body>",
    ],
    [
      "<trans-unit>\r\n\t<source>a</source>\r\n\t<target>|b</target>\r\n\t<alt-trans><source>x</source><target>y</target></alt-trans>\r\n</trans-unit>",
      "<trans-unit>\r\n\t<source>a</source>\r\n\t<target>b</target>\r\n\t<note>N</note>\r\n\t<alt-trans><source>x</source><target>y</target></alt-trans>\r\n</trans-unit>",
    ],
    [
      "<trans-unit><source>|a</source><seg-source>a</seg-source><x:y/></trans-unit>",
      "<trans-unit><source>a</source><seg-source>a</seg-source><note>N</note><x:y/></trans-unit>",
    ],
    [
      "<unit><mtc:matches><mtc:match><originalData/><source>a</source></mtc:match></mtc:matches>\n<originalData/>\n<segment><target>|b</target></segment></unit>",
      "<unit><mtc:matches><mtc:match><originalData/><source>a</source></mtc:match></mtc:matches>\n<notes><note>N</note></notes>\n<originalData/>\n<segment><target>b</target></segment></unit>",
    ],
    [
      "<unit><notes><note>old</note></notes><segment/><segment><target>|b</target></segment></unit>",
      "<unit><notes><note>N</note><note>old</note></notes><segment/><segment><target>b</target></segment></unit>",
    ],
    [
      "<tu><!-- <tu> --><tuv/></tu><tu><tuv><seg><![CDATA[<tu>]]>|b</seg></tuv></tu>",
      "<tu><!-- <tu> --><tuv/></tu><tu><note>N</note><tuv><seg><![CDATA[<tu>]]>b</seg></tuv></tu>",
    ],
  ])("stands where the standard has it: %j", (marked, after) => {
    expect(noted(marked)).toBe(after);
  });

  it.each([
    "<body>|</body>",
    "<tu><tuv/></tu>|",
    "|<tu></tu>",
    "<x:unit><segment>|</segment></x:unit>",
    "<tu>|",
    "|",
  ])("is not made where there is no unit, or none that is closed: %j", (marked) => {
    expect(noted(marked)).toBeUndefined();
  });
});

describe("a comment of PO", () => {
  it.each([
    'msgid "a"\nmsgstr "b"\n^msgid "c"\nmsgstr "|d"\n',
    'msgid "a"\nmsgstr "b"\n"more"\n^#: a.c:1\n#, fuzzy\nmsgctxt "x"\nmsgid "c"\nmsgid_plural "cs"\nmsgstr[0] "d"\nmsgstr[1] "|e"\n',
    'msgid "a"\r\nmsgstr "b"\r\n\r\n^msgid "c"\r\nmsgstr "|d"\r\n',
    '^msgid "|a"\nmsgstr "b"',
  ])("stands above its own message, with or without blank lines: %j", (marked) => {
    const content = marked.replace("^", "").replace("|", "");
    expect(startOfMessage(content, marked.replace("^", "").indexOf("|"))).toBe(marked.indexOf("^"));
  });
});
