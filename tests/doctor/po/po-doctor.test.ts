import { describe, expect, it } from "vitest";
import { poDoctor } from "../../../src/doctor/po/po-doctor.ts";
import { readPo } from "../../../src/formats/po/read-po.ts";
import { plainText } from "../../../src/model/segment.ts";
import { examine } from "../doctor-file-of.ts";

const header = String.raw`msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
`;
const sound = 'msgid "The Congress voted."\nmsgstr "El Congreso votó."\n';

function po(...messages: string[]): string {
  return [header, ...messages].join("\n");
}

function pairsOf(text: string): string[] {
  const context = { path: "a.po", warn: () => undefined };
  const { units } = readPo([new TextEncoder().encode(text)], context);
  return Array.from(units, ({ source, target }) =>
    [source, target ?? []].map(plainText).join(" = "),
  );
}

describe("the doctor of PO", () => {
  it("changes nothing of a sound file", () => {
    const text = po(
      sound,
      '# rondas\n#, fuzzy\nmsgctxt "menu"\nmsgid "Vote"\nmsgstr ""\n"Vo" "to"\n',
      String.raw`msgid "a\\b \"c\"\n"` + "\n" + String.raw`msgstr "\tá \x41\n"` + "\n",
      'msgid "ronda"\nmsgid_plural "rondas"\nmsgstr[0] "ronda"\nmsgstr[1] "rondas"\n',
      '#~ msgid "old"\n#~ msgstr "viejo"\n',
    );
    const { found, mended, diagnosis } = examine(poDoctor, text);
    expect(found).toEqual([]);
    expect(mended).toBe(text);
    expect(diagnosis.units).toBe(5);
  });

  // Line 6 is the first after the header.
  it.each([
    [
      "a quote in a string",
      'msgid "Say "yes""\nmsgstr "Di «sí»"\n',
      ["po-inner-quote:6", "po-inner-quote:6"],
      'Say "yes" = Di «sí»',
    ],
    [
      "a string that is not closed",
      'msgid "Yes\nmsgstr "Sí"\n',
      ["po-unclosed-string:6"],
      "Yes = Sí",
    ],
    [
      "a backslash that means nothing",
      String.raw`msgid "C:\Perú"` + '\nmsgstr "x"\n',
      ["po-escape:6"],
      String.raw`C:\Perú = x`,
    ],
    ["a backslash at the end", 'msgid "Yes\\"\nmsgstr "x"\n', ["po-unclosed-string:6"], 'Yes" = x'],
    [
      "a conflict of git",
      `<<<<<<< HEAD\nmsgid "Yes"\n=======\nmsgstr "Sí"\n>>>>>>> x\n`,
      ["po-junk-line:6", "po-junk-line:8", "po-junk-line:10"],
      "Yes = Sí",
    ],
    [
      "a control character",
      'msgid "Ye\u0002s"\nmsgstr "Sí"\n',
      ["po-control-character:6"],
      "Yes = Sí",
    ],
  ])("mends %s", (_, message, found, pair) => {
    const examined = examine(poDoctor, po(message, sound));
    expect(examined.found).toEqual(found);
    expect(pairsOf(examined.mended)).toEqual([pair, "The Congress voted. = El Congreso votó."]);
    const again = examine(poDoctor, examined.mended);
    expect(again.found).toEqual([]);
    expect(again.mended).toBe(examined.mended);
  });

  it("keeps the first of two, and names the other translation", () => {
    const twice = 'msgid "The Congress voted."\nmsgstr "El Pleno votó."\n';
    const { found, mended, diagnosis } = examine(
      poDoctor,
      po(sound, twice, 'msgid "Yes"\nmsgstr "Sí"\n'),
    );
    expect(found).toEqual(["po-duplicate:9"]);
    expect(diagnosis.losses).toMatchObject([
      { id: "po-duplicate", data: { text: "El Pleno votó." } },
    ]);
    expect([diagnosis.units, diagnosis.saved]).toEqual([3, 2]);
    expect(mended).toBe(po(sound, 'msgid "Yes"\nmsgstr "Sí"\n'));
  });

  it.each([
    [
      "too few plural forms",
      po('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n'),
      ["po-plural-count:6"],
    ],
    [
      "a line break on one side",
      po(String.raw`msgid "a\n"` + '\nmsgstr "b"\n'),
      ["po-line-ends:6"],
    ],
    ["no header", sound, ["po-header-missing:1"]],
    [
      "a plural without a header for it",
      'msgid ""\nmsgstr "Content-Type: x; charset=UTF-8\\n"\n\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\n\nmsgid "c"\nmsgid_plural "d"\nmsgstr[0] "e"\n',
      ["po-plural-forms-missing:8"],
    ],
  ])("names %s", (_, text, found) => {
    expect(examine(poDoctor, text).found).toEqual(found);
  });

  it("finds the charset wherever the header has it, and writes that of the copy", () => {
    const text =
      'msgid ""\nmsgstr "Language: es\\nContent-Type: text/plain; charset=ISO-8859-1\\n"\n\nmsgid "Year: charset=x"\nmsgstr "Año"\n';
    const { diagnosis, mended } = examine(poDoctor, Buffer.from(text, "latin1"));
    expect(diagnosis.encoding).toBe("windows-1252");
    expect(diagnosis.defects).toEqual([]);
    expect(mended).toBe(text.replace("ISO-8859-1", "UTF-8"));
  });

  it.each([
    ["", 'msgid "Year"\nmsgstr "Año"\n', 'msgid "Year"\nmsgstr "El año"\n'],
    [
      " of a plural",
      'msgid "year"\nmsgid_plural "years"\nmsgstr[0] "año"\nmsgstr[1] "años"\n',
      'msgid "year"\nmsgstr "el año"\n',
    ],
  ])("takes an empty context for another than none%s", (_, first, second) => {
    for (const text of [po(`msgctxt ""\n${first}`, second), po(second, `msgctxt ""\n${first}`)]) {
      const { found, mended } = examine(poDoctor, text);
      expect(found).toEqual([]);
      expect(mended).toBe(text);
    }
    const twice = po(`msgctxt ""\n${first}`, `msgctxt ""\n${second}`);
    expect(examine(poDoctor, twice).found).toHaveLength(1);
  });

  it.each([
    ["a byte order mark", `\uFEFF${po(sound)}`, ["po-encoding:1"], po(sound)],
    [
      "a message in use and obsolete",
      po(sound, '#~ msgid "The Congress voted."\n#~ msgstr "Votó."\n'),
      ["po-duplicate:9"],
      po(sound, ""),
    ],
    [
      "a previous text before the flags",
      po(`#| msgid "Old"\n#, fuzzy\n${sound}`),
      ["po-comment-place:6"],
      po(`#, fuzzy\n#| msgid "Old"\n${sound}`),
    ],
    [
      "a comment inside a message",
      po(sound.replace("\nmsgstr", "\n# rondas\nmsgstr")),
      ["po-comment-place:7"],
      po(`# rondas\n${sound}`),
    ],
  ])("mends %s, which gettext refuses", (_, text, expected, copy) => {
    const { found, mended } = examine(poDoctor, text);
    expect(found).toEqual(expected);
    expect(mended).toBe(copy);
    expect(examine(poDoctor, mended).found).toEqual([]);
  });

  it("mends UTF-16, which gettext does not know", () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${po(sound)}`, "utf16le"));
    const { found, mended } = examine(poDoctor, bytes);
    expect(found).toContain("po-encoding:1");
    expect(mended).toBe(po(sound));
  });

  it("puts a header before a file that has none", () => {
    const { mended } = examine(poDoctor, sound);
    expect(examine(poDoctor, mended).found).toEqual([]);
    expect(pairsOf(mended)).toEqual(pairsOf(sound));
  });

  it.each(["n != 1", "(n==1) ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2", "0"])(
    "takes %s for a rule of plurals",
    (rule) => {
      expect(examine(poDoctor, po(sound).replace("(n != 1)", rule)).found).toEqual([]);
    },
  );

  it.each(["(n != )", "n = 1", "n !", "n ? 1", "(n > 1", "x", ""])("takes %s for none", (rule) => {
    const text = po(sound).replace("(n != 1)", rule);
    expect(examine(poDoctor, text).found).toEqual(["po-plural-expression:1"]);
  });

  it("names a template's charset where it is not enough", () => {
    const text = po(sound).replace("UTF-8", "CHARSET");
    expect(examine(poDoctor, text).found).toEqual(["po-charset-missing:1"]);
    expect(examine(poDoctor, text.replace("votó", "voto")).found).toEqual([]);
  });

  it("writes UTF-8 and says so", () => {
    const bytes = new Uint8Array(Buffer.from(po(sound).replace("UTF-8", "ISO-8859-1"), "latin1"));
    const { found, mended } = examine(poDoctor, bytes);
    expect(found).toEqual([]);
    expect(mended).toBe(po(sound));
  });

  it("makes a comment of a message that lacks a part, and names it", () => {
    const { found, mended, diagnosis } = examine(
      poDoctor,
      po(sound, '# rondas\nmsgid "Yes"\n', sound.replace("The", "A")),
    );
    expect(found).toEqual(["po-fragment:9"]);
    expect([diagnosis.units, diagnosis.saved]).toEqual([3, 2]);
    expect(diagnosis.losses).toMatchObject([{ data: { line: 9, text: 'msgid "Yes"' } }]);
    expect(mended).toBe(po(sound, '# # rondas\n# msgid "Yes"\n', sound.replace("The", "A")));
    expect(examine(poDoctor, mended).found).toEqual([]);
  });
});

it("writes the encoding of its copy whatever was declared", () => {
  for (const charset of [":UTF-8", "UTF8MB4", "UTF-8:", "x y"]) {
    const text = `msgid ""\nmsgstr "Content-Type: text/plain; charset=${charset}\\n"\n\n${sound}`;
    expect(examine(poDoctor, text).mended).toContain("charset=UTF-8");
    expect(pairsOf(examine(poDoctor, text).mended)).toEqual([
      "The Congress voted. = El Congreso votó.",
    ]);
  }
});
