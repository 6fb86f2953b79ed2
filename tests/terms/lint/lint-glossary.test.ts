import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/formats/csv/read-csv.ts";
import { readTbx } from "../../../src/formats/tbx/read-tbx.ts";
import type { Concept } from "../../../src/model/concept.ts";
import { glossaryLints } from "../../../src/terms/lint/index.ts";
import { lintGlossary } from "../../../src/terms/lint/lint-glossary.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source\n";
const context = { path: "g.csv", warn: (): void => undefined };

function conceptsOf(rows: string): readonly Concept[] {
  return readCsv([new TextEncoder().encode(header + rows)], context).concepts;
}

/** As `id:line`, in file order. */
function faults(rows: string): readonly string[] {
  return lintGlossary(conceptsOf(rows))
    .map(({ lint, term }) => ({ id: lint.id, line: term.location?.line ?? 0 }))
    .sort((a, b) => a.line - b.line)
    .map(({ id, line }) => `${id}:${line}`);
}

const sound =
  "vote,vote,voto,preferred,noun,masculine,,,,\nmarch,march,marcha,preferred,noun,feminine,,,,\n";

describe("a glossary", () => {
  it("without fault has none", () => {
    expect(faults(sound)).toEqual([]);
    expect(lintGlossary([])).toEqual([]);
  });

  it.each([
    [
      "two preferred terms",
      "strike,strike,huelga,preferred,,,,,,\nstrike,,paro,preferred,,,,,,\n",
      ["two-preferred:5"],
    ],
    [
      "a term deprecated and wanted in one concept",
      "strike,strike,huelga,preferred,,,,,,\nstrike,,huelga,deprecated,,,,,,\n",
      ["deprecated-and-preferred:5"],
    ],
    [
      "a term deprecated here and wanted there, of the same source",
      "a,strike,huelga,preferred,,,,,,\na,,paro,deprecated,,,,,,\nb,strike,paro,preferred,,,,,,\n",
      ["deprecated-and-preferred:5"],
    ],
    [
      "a term wrong everywhere and wanted somewhere",
      "a,ballot,cédula,preferred,,,,,,\na,,sufragio,deprecated,,,global,,,\nb,suffrage,sufragio,preferred,,,,,,\n",
      ["deprecated-and-preferred:5"],
    ],
    [
      "two concepts that deprecate each other's term",
      "a,strike,huelga,preferred,,,,,,\na,,paro,deprecated,,,,,,\nb,strike,paro,preferred,,,,,,\nb,,huelga,deprecated,,,,,,\n",
      ["circular-reference:5"],
    ],
    [
      "a term wrong for one thing and right for another, without a note",
      "a,motion,moción,preferred,,,,,,\na,,propuesta,deprecated,,,,,,\nb,proposal,propuesta,preferred,,,,,,\n",
      ["deprecated-elsewhere:5"],
    ],
    [
      "one thing twice",
      "strike,strike,huelga,preferred,,,,,,\nstrikes,Strikes,huelgas,preferred,,,,,,\n",
      ["near-duplicate:4"],
    ],
    ["a concept in one language", "strike,strike,,preferred,,,,,,\n", ["one-sided:4"]],
    [
      "a deprecated row under an id of its own",
      "strike,strike,huelga,preferred,,,,,,\nstrikes,,huelgazo,deprecated,,,,,,\n",
      ["deprecated-alone:5"],
    ],
    [
      "a concept that only forbids",
      "strike,strike,,preferred,,,,,,\nstrike,,paro,deprecated,,,,,,\n",
      ["deprecated-only:5"],
    ],
    [
      "two spaces within a term",
      "general-strike,general  strike,paro general,preferred,,,,,,\n",
      ["padded-term:4"],
    ],
    ["a full stop", "strike,strike,huelga.,preferred,,,,,,\n", ["term-full-stop:4"]],
    [
      "a noun without its gender",
      "strike,strike,huelga,preferred,noun,,,,,\n",
      ["missing-gender:4"],
    ],
  ])("with %s", (_, rows, found) => {
    const details = found.some((id) => id.startsWith("missing"));
    expect(
      faults(sound + rows).filter((id) => details || !id.startsWith("missing-part-of-speech")),
    ).toEqual(found);
  });

  it("whose terms mostly have a part of speech, with one that has none", () => {
    expect(faults(`${sound}strike,strike,huelga,preferred,,,,,,\n`)).toEqual([
      "missing-part-of-speech:4",
      "missing-part-of-speech:4",
    ]);
    expect(faults("strike,strike,huelga,,,,,,,\nvote,vote,voto,,,,,,,\n")).toEqual([]);
  });

  it("with a term in a longer one that is translated otherwise", () => {
    const patrol = "patrol,patrol,patrulla,preferred,noun,feminine,,,,\n";
    const other = "peasants,peasant patrol,ronda campesina,preferred,noun,feminine,,,,\n";
    const same = "night-patrol,night patrol,patrulla nocturna,preferred,noun,feminine,,,,\n";
    expect(faults(patrol + other)).toEqual(["contained-term:3"]);
    expect(faults(patrol + same)).toEqual([]);
  });
});

describe("nothing is said of", () => {
  it.each([
    [
      "a source that a deprecated row repeats",
      "a,vote,voto,preferred,,,,,,\na,vote,sufragio,deprecated,,,,,,\n",
    ],
    [
      "a form for each gender",
      "a,spokesperson,vocero,preferred,noun,masculine,,,,\na,,vocera,preferred,noun,feminine,,,,\n",
    ],
    [
      "an acronym beside its words",
      "a,United Nations,Naciones Unidas,preferred,,,,,,\na,UN,ONU,preferred,,,,,,\n",
    ],
    ["admitted terms", "a,strike,huelga,preferred,,,,,,\na,,paro,admitted,,,,,,\n"],
    [
      "a global term without a source",
      "a,,hacer click,deprecated,,,global,,,\nb,vote,voto,preferred,,,,,,\n",
    ],
    [
      "homonyms with definitions",
      "a,bank,banco,preferred,,,,For money.,,\nb,bank,banco,preferred,,,,To sit on.,,\n",
    ],
    [
      "a homonym whose other sense is deprecated",
      "a,vacancy,vacancia,preferred,,,,Of the presidency.,,\na,,vacante,deprecated,,,,,Of a job.,\nb,vacancy,vacante,preferred,,,,A job to fill.,,\n",
    ],
    [
      "an abbreviation",
      "a,United States,EE. UU.,preferred,,,,,,\nb,page,pág.,preferred,,,,,,\nc,Ltd.,S. A.,preferred,,,,,,\n",
    ],
    [
      "a noun and its verb",
      "a,vote,voto,preferred,noun,masculine,,,,\nb,vote,votar,preferred,verb,,,,,\n",
    ],
    [
      "a part of a word with a hyphen",
      "a,profit,lucro,preferred,,,,,,\nb,non-profit body,asociación civil,preferred,,,,,,\n",
    ],
    [
      "an acronym that looks like a plural",
      "a,AIDS,sida,preferred,,,,,,\nb,aid package,paquete de ayuda,preferred,,,,,,\n",
    ],
  ])("%s", (_, rows) => {
    expect(faults(rows)).toEqual([]);
  });
});

describe("references of TBX", () => {
  const entry = (id: string, kind: string, target: string): string =>
    `<conceptEntry id="${id}"><descrip type="${kind}" target="${target}">x</descrip><langSec xml:lang="en"><termSec><term>term ${id}</term></termSec></langSec></conceptEntry>`;
  const circles = (...entries: readonly string[]): readonly unknown[] => {
    const text = `<tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>${entries.join("")}</body></text></tbx>`;
    const { concepts } = readTbx([new TextEncoder().encode(text)], context);
    return lintGlossary(concepts).map(({ lint, data }) => [lint.id, data["ids"]]);
  };

  it("lead in a circle", () => {
    const kind = "superordinateConceptGeneric";
    expect(circles(entry("a", kind, "b"), entry("b", kind, "c"), entry("c", kind, "a"))).toEqual([
      ["circular-reference", "a → b → c → a"],
    ]);
    expect(circles(entry("a", "relatedConcept", "a"))).toEqual([["circular-reference", "a → a"]]);
  });

  it("may be mutual, or end", () => {
    expect(circles(entry("a", "relatedConcept", "b"), entry("b", "relatedConcept", "a"))).toEqual(
      [],
    );
    const kind = "superordinateConceptGeneric";
    expect(circles(entry("a", kind, "b"), entry("b", kind, "x"))).toEqual([]);
  });
});

describe("the inventory of lints", () => {
  it("names each once", () => {
    const ids = glossaryLints.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says the same whatever the order of the concepts, by lint and term", () => {
    const concepts = conceptsOf(
      `${sound}a,strike,huelga,preferred,,,,,,\na,,paro,deprecated,,,,,,\nb,strike,paro,preferred,,,,,,\nc,,x,deprecated,,,,,,\nd,poll,,preferred,,,,,,\n`,
    );
    const said = (all: readonly Concept[]): readonly string[] =>
      lintGlossary(all)
        .map(({ lint, concept, term }) => `${lint.id} ${concept.id} ${term.text}`)
        .sort();
    const expected = said(concepts);
    expect(expected.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...concepts], { minLength: concepts.length }),
        (shuffled) => {
          expect(said(shuffled)).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });
});
