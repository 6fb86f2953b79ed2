import { describe, expect, it } from "vitest";
import { locateText } from "../../src/xml/locate-text.ts";

const none: ReadonlySet<string> = new Set();
const codes: ReadonlySet<string> = new Set(["ph", "bpt", "ept"]);

/** Each piece as `text<written in the file>`, or the text alone where the two are the same. */
function pieces(content: string, opaque = none): readonly string[] {
  const start = content.indexOf("<seg>") + "<seg>".length;
  const { text, pieces: found } = locateText(content, start, opaque);
  let end = 0;
  const shown = found.map(({ start: from, length, origin, originLength }) => {
    expect(from).toBe(end);
    end = from + length;
    const piece = text.slice(from, end);
    const written = content.slice(origin, origin + originLength);
    return piece === written ? piece : `${piece}<${written}>`;
  });
  expect(end).toBe(text.length);
  return shown;
}

describe("the text of an element", () => {
  it.each([
    ["is itself", "<seg>Perú Libre</seg> no", ["Perú Libre"]],
    ["is empty", "<seg></seg>", []],
    ["ends with the file", "<seg>Lima", ["Lima"]],
    [
      "has references",
      "<seg>R&amp;D &#xE1;&#225; &lt;x&gt;&quot;&apos;</seg>",
      [
        ..."R|&<&amp;>|D |á<&#xE1;>|á<&#225;>| |<<&lt;>|x|><&gt;>".split("|"),
        '"<&quot;>',
        "'<&apos;>",
      ],
    ],
    ["has references beyond the first plane", "<seg>&#x1F600;</seg>", ["😀<&#x1F600;>"]],
    ["has CDATA", "<seg>a<![CDATA[<b> & c]]>d</seg>", ["a", "<b> & c", "d"]],
    [
      "has CDATA with CRLF",
      "<seg><![CDATA[a\r\nb\rc]]></seg>",
      ["a", "\n<\r\n>", "b", "\n<\r>", "c"],
    ],
    ["has CRLF and CR", "<seg>a\r\nb\rc\nd</seg>", ["a", "\n<\r\n>", "b", "\n<\r>", "c\nd"]],
    ["has comments and instructions", "<seg>a<!-- </seg> -->b<?x > ?>c</seg>", ["a", "b", "c"]],
    ["has elements", '<seg>La <hi type=">">toma<x/></hi> de</seg>', ["La ", "toma", " de"]],
    ["nests elements of its own name", "<seg>a<seg>b</seg>c</seg>d", ["a", "b", "c"]],
    ["keeps references that it does not know", "<seg>&uno;</seg>", ["&uno;"]],
  ])("%s", (_, content, expected) => {
    expect(pieces(content)).toEqual(expected);
  });

  it("leaves out native codes, with what is in them", () => {
    const content =
      '<seg>La <bpt i="1">&lt;b&gt;<sub>x</sub></bpt>toma<ept i="1">&lt;/b&gt;</ept> de <ph/>Lima</seg>';
    expect(pieces(content, codes)).toEqual(["La ", "toma", " de ", "Lima"]);
  });
});
