import { describe, expect, it } from "vitest";
import { tbxDoctor } from "../../../src/doctor/tbx/tbx-doctor.ts";
import { readTbx } from "../../../src/formats/tbx/read-tbx.ts";
import { examine } from "../doctor-file-of.ts";

function martif(...entries: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>Perú</p></sourceDesc></fileDesc></martifHeader>
<text><body>
${entries.join("\n")}
</body></text>
</martif>
`;
}

function entry(id: string, english: string, spanish: string): string {
  return `<termEntry id="${id}"><langSet xml:lang="en"><tig><term>${english}</term></tig></langSet><langSet xml:lang="es"><tig><term>${spanish}</term></tig></langSet></termEntry>`;
}

const sound = entry("c1", "peasant patrol", "ronda campesina");

function termsOf(text: string): string[] {
  const context = { path: "a.tbx", warn: () => undefined };
  return readTbx([new TextEncoder().encode(text)], context).concepts.map((concept) =>
    concept.terms.map((term) => term.text).join(" = "),
  );
}

describe("the doctor of TBX", () => {
  it("changes nothing of a sound file", () => {
    const { found, mended } = examine(tbxDoctor, martif(sound));
    expect(found).toEqual([]);
    expect(mended.trimEnd()).toBe(martif(sound).trimEnd());
  });

  it.each([
    [
      "an ampersand",
      entry("c1", "law & order", "ley y orden"),
      ["bare-ampersand:5"],
      "law & order = ley y orden",
    ],
    [
      "an underscore",
      sound.replace('"es"', '"es_PE"'),
      ["language-code:5", "tbx-region:5"],
      "peasant patrol = ronda campesina",
    ],
    [
      "a control character",
      entry("c1", "pa\u0001ro", "paro"),
      ["control-character:5"],
      "paro = paro",
    ],
    [
      "a lost end tag",
      sound.replace("</tig></langSet><langSet", "</langSet><langSet"),
      ["unclosed-element:5"],
      "peasant patrol = ronda campesina",
    ],
  ])("mends %s in place", (_, written, found, terms) => {
    const examined = examine(tbxDoctor, martif(written));
    expect(examined.found).toEqual(found);
    expect(examined.diagnosis.failure).toBeUndefined();
    expect(termsOf(examined.mended)).toEqual([terms]);
    expect(examine(tbxDoctor, examined.mended).mended).toBe(examined.mended);
  });

  it.each([
    ["an id twice", martif(sound, sound), ["near-duplicate:5", "id-twice:6"]],
    ["a concept without terms", martif('<termEntry id="c1"/>'), ["entry-empty:5"]],
    ["an empty term", martif(sound, entry("c2", "strike", "")), ["one-sided:6", "term-empty:6"]],
    [
      "a section without a language",
      martif(sound.replace(' xml:lang="es"', "")),
      ["section-language-missing:5"],
    ],
    ["no element at all", "", ["no-root"]],
  ])("names %s", (_, written, found) => {
    expect(examine(tbxDoctor, written).found).toEqual(found);
  });

  it("saves the concepts before the place where the file was cut off", () => {
    const whole = martif(sound, entry("c2", "strike", "paro"));
    const cut = whole.slice(0, whole.indexOf("paro") + 2);
    const { diagnosis, mended } = examine(tbxDoctor, cut);
    expect([diagnosis.units, diagnosis.saved]).toEqual([2, 1]);
    expect(diagnosis.losses).toMatchObject([
      { id: "cut-unit", data: { line: 6, text: "strike | pa" } },
    ]);
    expect(termsOf(mended)).toEqual(["peasant patrol = ronda campesina"]);
  });
});
