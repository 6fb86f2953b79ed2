import { describe, expect, it } from "vitest";
import { xliffDoctor } from "../../../src/doctor/xliff/xliff-doctor.ts";
import { examine } from "../doctor-file-of.ts";

const file =
  '<file original="a.md" source-language="en" target-language="es" datatype="plaintext">';

function xliff(...units: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
${file}<body>
${units.join("\n")}
</body></file>
</xliff>
`;
}

function unit(id: string, source: string, target: string): string {
  return `<trans-unit id="${id}"><source>${source}</source><target>${target}</target></trans-unit>`;
}

const sound = unit("1", "The <g id='1'>Congress</g> voted.", "El <g id='1'>Congreso</g> votó.");

describe("the doctor of XLIFF", () => {
  it("finds what the header names", () => {
    const text = xliff(
      sound
        .replace("<target>", '<target phase-name="p1">')
        .replace("</trans", '<alt-trans tool-id="t"><target>x</target></alt-trans></trans'),
    ).replace(
      "<body>",
      '<header><phase-group><phase phase-name="p1" process-name="x"/></phase-group><tool tool-id="t" tool-name="x"/></header><body>',
    );
    expect(examine(xliffDoctor, text).found).toEqual([]);
  });

  it("changes nothing of a sound file but the quotes of attributes", () => {
    const { found, mended } = examine(xliffDoctor, xliff(sound));
    expect(found).toEqual([]);
    expect(mended.trimEnd()).toBe(xliff(sound).replaceAll("'", '"').trimEnd());
  });

  it.each([
    [
      "an ampersand and an angle",
      xliff(unit("1", "A & B < C", "x")),
      ["bare-ampersand:4", "bare-angle:4"],
    ],
    ["an id twice", xliff(sound, sound), ["id-twice:5"]],
    ["a unit without an id", xliff(sound.replace(' id="1"', "")), ["unit-id-missing:4"]],
    [
      "a unit without a source",
      xliff('<trans-unit id="1"><target>x</target></trans-unit>'),
      ["source-missing:4"],
    ],
    [
      "a state nobody knows",
      xliff(sound.replace("<target>", '<target state="done">')),
      ["state-unknown:4"],
    ],
    [
      "an empty translation that is final",
      xliff(unit("1", "Yes", "").replace("<target>", '<target state="final">')),
      ["translated-empty:4"],
    ],
    ["a language with an underscore", xliff(sound).replace('"es"', '"es_PE"'), ["language-code:3"]],
    [
      "a file without a source language",
      xliff(sound).replace(' source-language="en"', ""),
      ["attribute-missing:3"],
    ],
    ["a version nobody knows", xliff(sound).replace("1.2", "3.0"), ["xliff-version:2"]],
  ])("names %s", (_, written, found) => {
    const examined = examine(xliffDoctor, written);
    expect(examined.found).toEqual(found);
    expect(examine(xliffDoctor, examined.mended).mended).toBe(examined.mended);
  });

  it("lets the files of one document count their ids anew", () => {
    const second = xliff(sound).replace("</xliff>", `${file}<body>${sound}</body></file></xliff>`);
    expect(examine(xliffDoctor, second).found).toEqual([]);
  });

  it("saves the units before the place where the file was cut off", () => {
    const whole = xliff(sound, unit("2", "Nobody", "Nadie"));
    const { diagnosis, mended } = examine(xliffDoctor, whole.slice(0, whole.indexOf("Nadie") + 2));
    expect([diagnosis.units, diagnosis.saved]).toEqual([2, 1]);
    expect(mended).toContain("El <g id");
    expect(mended).not.toContain("Nobody");
    expect(examine(xliffDoctor, mended).found).toEqual([]);
  });
});

describe("the rules of XLIFF 1.2", () => {
  const yes = unit("1", "One", "Uno");
  it.each([
    [
      "another namespace",
      xliff(yes).replace("document:1.2", "document:2.0"),
      ["xliff12-namespace:2"],
    ],
    ["no namespace", xliff(yes).replace(/ xmlns="[^"]*"/u, ""), ["xliff12-namespace:2"]],
    ["no body", xliff(yes, unit("2", "a", "b")).replace(/<\/?body>/gu, ""), ["xliff12-no-body:4"]],
    [
      "approved",
      xliff(yes.replace("<trans-unit", '<trans-unit approved="true"')),
      ["xliff12-yes-no:4"],
    ],
    [
      "translate",
      xliff(yes.replace("<trans-unit", '<trans-unit translate="0"')),
      ["xliff12-yes-no:4"],
    ],
    [
      "two targets",
      xliff(yes.replace("</trans", "<target>Una</target></trans")),
      ["xliff12-child:4"],
    ],
    ["an unknown element", xliff(yes.replace("</trans", "<foo/></trans")), ["xliff12-child:4"]],
    [
      "the target first",
      xliff(yes.replace(/(<source.*source>)(.*target>)/u, "$2$1")),
      ["xliff12-child:4"],
    ],
    ["HTML", xliff(unit("1", "<b>One</b>", "Uno")), ["xliff12-inline:4"]],
    [
      "a phase that the header does not name",
      xliff(sound.replace("<target>", '<target phase-name="p1">')),
      ["xliff12-reference:4"],
    ],
    [
      "a phase of what is offered",
      xliff(
        sound.replace(
          "</trans",
          '<alt-trans><target phase-name="p1">x</target></alt-trans></trans',
        ),
      ),
      ["xliff12-reference:4"],
    ],
    [
      "a tool that the header does not name",
      xliff(
        sound.replace("</trans", '<alt-trans tool-id="t"><target>x</target></alt-trans></trans'),
      ),
      ["xliff12-reference:4"],
    ],
    [
      "a mark that is no segment",
      xliff(unit("1", "One", '<mrk mtype="term" mid="t1">Uno</mrk>')),
      ["xliff12-mark:4"],
    ],
    ["g without an id", xliff(unit("1", "<g>One</g>", "Uno")), ["xliff12-code-id:4"]],
    ["an empty id", xliff(unit("1", '<x id=""/>', '<x id="1"/>')), ["xliff12-code-id:4"]],
    [
      "an id twice",
      xliff(unit("1", '<x id="1"/><ph id="1">a</ph>', "Uno")),
      ["xliff12-code-twice:4"],
    ],
    ["bpt without ept", xliff(unit("1", '<bpt id="1">a</bpt>One', "Uno")), ["xliff12-code-half:4"]],
    [
      "ept without bpt",
      xliff(unit("1", '<bpt id="2">a</bpt>One<ept id="1">a</ept><ept id="2">a</ept>', "Uno")),
      ["xliff12-code-half:4"],
    ],
  ])("name %s", (_, text, expected) => {
    expect(examine(xliffDoctor, text).found).toEqual(expected);
  });

  it("let pass halves paired by rid", () => {
    const source = '<bpt id="1" rid="a">a</bpt>One<ept id="2" rid="a">b</ept>';
    const text = xliff(unit("1", source, "<mrk mtype='term'>Uno</mrk>"));
    expect(examine(xliffDoctor, text).found).toEqual([]);
  });

  const ending =
    '<note>n</note><iws:x xmlns:iws="u"/><seg-defs xmlns="v"><zz restype="y"/></seg-defs>';
  it.each([
    [
      "other vocabularies",
      xliff(yes.replace("</trans", `${ending}</trans`)),
      ["xliff12-foreign:4", "xliff12-foreign:4"],
    ],
    [
      "an attribute of another",
      xliff(yes.replace("<source", '<source iws:a="1"')),
      ["xliff12-foreign:4"],
    ],
    [
      "one before a note",
      xliff(yes.replace("</trans", "<v:x/><note>n</note></trans")),
      ["xliff12-foreign-place:4", "xliff12-foreign:4"],
    ],
    [
      "one in a text",
      xliff(unit("1", "One<v:x/>", "Uno")),
      ["xliff12-foreign-place:4", "xliff12-foreign:4"],
    ],
    [
      "a value of no list",
      xliff(yes.replace("<trans-unit", '<trans-unit restype="pane"')),
      ["xliff12-value:4"],
    ],
    [
      "a priority",
      xliff(yes.replace("</trans", '<note priority="11">n</note></trans')),
      ["xliff12-value:4"],
    ],
  ])("note what only a schema minds: %s", (_, text, expected) => {
    const { diagnosis, found } = examine(xliffDoctor, text);
    expect(found).toEqual(expected);
    expect(diagnosis.defects.map(({ kind }) => kind.level)).toEqual(
      diagnosis.defects.map(() => "note"),
    );
  });

  it("let pass the place of the schema", () => {
    const schema =
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 a.xsd"';
    const text = xliff(yes).replace("<xliff", `<xliff ${schema}`);
    expect(examine(xliffDoctor, text).found).toEqual([]);
  });

  it("take a tool's own values where the schema does", () => {
    const own = yes.replace("<trans-unit", '<trans-unit restype="x-pane" size-unit="char"');
    expect(examine(xliffDoctor, xliff(own)).found).toEqual([]);
  });
});

describe("what XML itself forbids", () => {
  const text = xliff(sound.replaceAll("'", '"'));
  it.each([
    ["a blank line before the declaration", `\n${text}`, ["declaration-place:2"]],
    ["a space", ` ${text}`, ["declaration-place:1"]],
    ["a version to come", text.replace('"1.0"', '"2.0"'), ["declaration-form:1"]],
    [
      "its parts in another order",
      text.replace(/ (version\S*) (encoding="UTF-8")/u, " $2 $1"),
      ["declaration-form:1"],
    ],
    ["its name in capitals", text.replace("<?xml", "<?XML"), ["declaration-form:1"]],
    [
      "one in capitals further down",
      text.replace("<file", "<?XML a?><file"),
      ["declaration-place:3"],
    ],
    [
      "one in a unit",
      text.replace("<source", '<?xml version="1.0"?><source'),
      ["declaration-place:4"],
    ],
    ["a comment", `<!-- a -->\n${text}`, ["declaration-place:2"]],
    ["two byte order marks", `\uFEFF\uFEFF${text}`, ["text-outside:1", "declaration-place:1"]],
    [
      "two dashes in a comment",
      text.replace("<body>", "<body><!-- a -- b -->"),
      ["comment-dashes:3"],
    ],
    ["a dash before its end", text.replace("<body>", "<body><!-- a --->"), ["comment-dashes:3"]],
    ["the end of a section in text", text.replace("voted", "]]> voted"), ["section-end:4"]],
  ])("is named: %s", (_, damaged, expected) => {
    const { found, mended } = examine(xliffDoctor, damaged);
    expect([...found].sort()).toEqual([...expected].sort());
    expect(examine(xliffDoctor, mended).found).toEqual([]);
  });
});
