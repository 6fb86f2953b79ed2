import { describe, expect, it } from "vitest";
import { cleanUnits } from "../../../src/memory/edit/clean-units.ts";
import { cleaningCheckIds } from "../../../src/memory/edit/cleaning-check-ids.ts";
import { cleaningChecks } from "../../../src/memory/edit/cleaning.ts";
import { removedUnits } from "../../../src/memory/edit/removed-units.ts";
import type { TranslationUnit } from "../../../src/model/unit.ts";
import { pairsOf, unitOf } from "../memory-of.ts";

const sound = unitOf("The Congress voted.", "El Congreso votó.");

function clean(...units: TranslationUnit[]): { kept: string[]; hits: string[] } {
  const cleaned = cleanUnits(units);
  const kept = pairsOf(cleaned.units);
  const hits = cleaned.report.counts.filter(({ count }) => count > 0).map(({ id }) => id);
  return { kept, hits };
}

const code = (data: string, kind: "open" | "close" = "open") => ({ kind, id: "1", data }) as const;

describe("cleaning", () => {
  it("has a name for each check", () => {
    expect(cleaningChecks.map(({ id }) => id)).toEqual([...cleaningCheckIds]);
  });

  it("leaves sound units alone", () => {
    const units = [
      sound,
      unitOf("Is there a quorum?", "¿Hay quorum?"),
      unitOf("There is a quorum.", "Hay quorum."),
      unitOf("Article 113", "Artículo 113"),
      unitOf("Article 114", "Artículo 114"),
      unitOf("It rose 1.5 %.", "Subió 1,5 %."),
      unitOf("It rose 15 %.", "Subió 15 %."),
      unitOf("It rose -5 %.", "Subió -5 %."),
      unitOf("It rose 5 %.", "Subió 5 %."),
      unitOf("The year", "El año"),
      unitOf("The anus", "El ano"),
    ];
    expect(clean(...units)).toEqual({ kept: pairsOf(units), hits: [] });
  });

  it.each<readonly [string, TranslationUnit, string]>([
    ["an exact duplicate", sound, "exact-duplicates"],
    ["other capitals", unitOf("THE CONGRESS VOTED", "El congreso votó."), "near-duplicates"],
    ["other spaces", unitOf("The  Congress voted .", " El Congreso votó."), "near-duplicates"],
    ["no translation", unitOf("The vote", ""), "empty"],
    ["a translation of space", unitOf("The vote", "  "), "empty"],
    [
      "a sentence left in English",
      unitOf("It was not what they had asked for.", "It was not what they had asked for."),
      "untranslated",
    ],
    [
      "English in place of Spanish",
      unitOf("La moción", "This is what they have asked of the President."),
      "wrong-language",
    ],
    [
      "the sides swapped",
      unitOf("Las rondas de la sierra no son lo que eran.", "The rondas are not what they were."),
      "wrong-language",
    ],
  ])("removes %s", (_, unit, check) => {
    expect(clean(sound, unit)).toEqual({ kept: pairsOf([sound]), hits: [check] });
  });

  it.each([
    [
      "placeholders",
      ["{0}", "{1}"].map((data): Partial<TranslationUnit> => {
        const code = { kind: "placeholder", id: "1", data } as const;
        return { source: ["Vote for ", code], target: ["Vote por ", code] };
      }),
    ],
    [
      "contexts",
      ["menu", "title"].map((value): Partial<TranslationUnit> => ({
        props: [{ type: "x-context", value }],
      })),
    ],
  ])("keeps units that differ in their %s", (_, differences) => {
    const units = differences.map((difference) => ({ ...sound, ...difference }));
    expect(clean(...units)).toEqual({ kept: pairsOf(units), hits: [] });
  });

  it.each([
    ["garbled text", "Â¿CuÃ¡ndo votÃ³?", "¿Cuándo votó?", "mojibake"],
    ["text garbled twice", "PrÃƒÂ³rroga", "Prórroga", "mojibake"],
    ["control characters", "vo\u0002to\u0085", "voto\u0085", "control-characters"],
    [
      "quotes as control characters",
      "el \u0093voto\u0094\u0085",
      "el “voto”…",
      "windows-characters",
    ],
  ])("mends %s", (_, written, mended, check) => {
    expect(clean(unitOf("x", written))).toEqual({ kept: [`x = ${mended}`], hits: [check] });
  });

  it("finds a duplicate of what was mended", () => {
    const units = [unitOf("Vote", "Votó"), unitOf("Vote", "VotÃ³")];
    expect(clean(...units).kept).toEqual(["Vote = Votó"]);
  });

  it.each<readonly [string, TranslationUnit, string]>([
    ["characters that are lost", unitOf("The vote", "La votaci\uFFFDn"), "garbled"],
    [
      "codes that do not agree",
      unitOf(["The ", code("<b>"), "vote"], "El voto"),
      "unbalanced-codes",
    ],
    ["a name left as it is", unitOf("Keiko Fujimori", "Keiko Fujimori"), "same-text"],
  ])("tells of %s, and removes them when asked to", (_, unit, check) => {
    expect(clean(unit)).toEqual({ kept: pairsOf([unit]), hits: [check] });
    expect(pairsOf(cleanUnits([unit], { strict: true }).units)).toEqual([]);
  });

  it("keeps codes that only stand elsewhere", () => {
    const unit = unitOf(
      ["The ", code("<b>"), "vote", code("</b>", "close")],
      [code("<b>"), "El voto", code("</b>", "close")],
    );
    expect(clean(unit).hits).toEqual([]);
  });

  it("does not take contexts for copies", () => {
    const units = ["a", "b"].map((value) =>
      unitOf("Yes", "Sí", { props: [{ type: "prev", value }] }),
    );
    expect(cleanUnits(units, { checks: new Set(["exact-duplicates"]) }).report.removed).toBe(0);
    expect(
      pairsOf(cleanUnits(units, { checks: new Set(["exact-duplicates"]) }).units),
    ).toHaveLength(2);
  });

  it("looks only for what it is asked to", () => {
    const units = [sound, sound, unitOf("The vote", "")];
    const { units: kept } = cleanUnits(units, { checks: new Set(["empty"]) });
    expect(pairsOf(kept)).toEqual(pairsOf([sound, sound]));
  });

  it("says where the first of two stands", () => {
    const { units, report } = cleanUnits([
      unitOf("Yes", "Sí", { line: 7 }),
      unitOf("Yes", "Sí", { line: 12 }),
    ]);
    pairsOf(units);
    const found = report.counts.find(({ id }) => id === "exact-duplicates");
    expect(found?.examples[0]).toMatchObject({ sameAs: 7, unit: { location: { line: 12 } } });
  });

  it("loses nothing: what is not kept is removed, in the order of the file", () => {
    const units = [
      sound,
      unitOf("a", ""),
      sound,
      unitOf("b", "c"),
      unitOf("b", "c"),
      unitOf("d", ""),
    ];
    expect(pairsOf(removedUnits(units))).toEqual(["a = ", ...pairsOf([sound]), "b = c", "d = "]);
    const { units: kept, report } = cleanUnits(units);
    expect(pairsOf(kept)).toHaveLength(2);
    expect([report.read, report.kept, report.removed]).toEqual([6, 2, 4]);
  });

  it("cleans once and for all", () => {
    const units = [sound, unitOf("Vote", "VotÃ³"), unitOf("Vote", "Votó"), sound];
    const once = [...cleanUnits(units).units];
    expect([...cleanUnits(once).units]).toEqual(once);
  });
});
