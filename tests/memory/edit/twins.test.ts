// A unit whose languages have regions, and the same without: one unit that went through a tool.

import { describe, expect, it } from "vitest";
import { addUnits } from "../../../src/memory/edit/add-units.ts";
import { cleanUnits } from "../../../src/memory/edit/clean-units.ts";
import { importUnits } from "../../../src/memory/edit/import-units.ts";
import { mergeMemories } from "../../../src/memory/edit/merge-memories.ts";
import type { TranslationUnit } from "../../../src/model/unit.ts";
import { pairsOf, unitOf } from "../memory-of.ts";

function regional(unit: TranslationUnit, source: string, target: string): TranslationUnit {
  const { sourceInfo, targetInfo } = unit;
  return {
    ...unit,
    sourceInfo: { ...sourceInfo, language: source },
    targetInfo: targetInfo && { ...targetInfo, language: target },
  };
}

const plain = unitOf("Vacancy", "Vacancia");
const american = regional(plain, "en-US", "es-ES");
const peruvian = regional(plain, "en-US", "es-PE");
const languagesOf = (units: Iterable<TranslationUnit>): string[] =>
  Array.from(
    units,
    ({ sourceInfo, targetInfo }) => `${sourceInfo.language} ${targetInfo?.language}`,
  );

describe("twins", () => {
  it.each([
    ["with regions", [plain], american],
    ["without", [american], plain],
    ["of another region", [american], peruvian],
  ])("%s are known to the memory that is added to", (_, memory, unit) => {
    const options = { policy: "both", elsewhere: [] } as const;
    expect(importUnits(memory, [unit], options)).toMatchObject({ added: 0, replaced: 0 });
    expect(importUnits([], [unit], { ...options, elsewhere: memory }).added).toBe(0);
    expect(addUnits(memory, [unit])).toMatchObject({ added: 0, known: 1 });
  });

  it("take the memory's languages where they replace", () => {
    const better = regional(unitOf("Vacancy", "Vacancia presidencial"), "en-US", "es-ES");
    const { units } = importUnits([plain], [better], { policy: "replace", elsewhere: [] });
    expect([pairsOf(units), languagesOf(units)]).toEqual([
      ["Vacancy = Vacancia presidencial"],
      ["en es"],
    ]);
  });

  it.each([
    ["one", [[plain], [american]], ["en es"]],
    ["one, whichever comes first", [[american], [plain]], ["en-US es-ES"]],
    ["two where two regions meet", [[peruvian], [american]], ["en-US es-PE", "en-US es-ES"]],
  ])("are %s when memories are merged", (_, memories, languages) => {
    const { units, conflicts } = mergeMemories(memories, "both");
    expect([languagesOf(units), conflicts]).toEqual([languages, []]);
  });

  it("that differ are a conflict when memories are merged", () => {
    const other = regional(unitOf("Vacancy", "Vacante"), "en-US", "es-ES");
    expect(mergeMemories([[plain], [other]], "first").conflicts).toHaveLength(1);
  });

  it.each([
    ["one", [plain, american], ["en es"]],
    ["one, whichever comes first", [american, plain], ["en-US es-ES"]],
    ["two where two regions meet", [peruvian, american], ["en-US es-PE", "en-US es-ES"]],
  ])("are %s when a memory is cleaned", (_, memory, languages) => {
    const { units } = cleanUnits(memory);
    expect(languagesOf(units)).toEqual(languages);
  });

  it("are what is left of a unit where a tool takes only text", () => {
    const code = { kind: "placeholder", id: "1", data: "<br/>" } as const;
    const coded = unitOf(["Vacancy", code], ["Vacancia", code]);
    const options = { policy: "both", elsewhere: [] } as const;
    expect(importUnits([coded], [plain], options).added).toBe(0);
    expect(importUnits([plain], [coded], options).added).toBe(1);
  });
});
