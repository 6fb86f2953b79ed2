// English nouns and their relational adjectives, especially those no ending reveals: "heart" and "cardiac".

import { relationTable, type RelationTable } from "../relation-table.ts";
import { learnedAdjectives } from "./relational/learned.ts";

let parsed: RelationTable | undefined;

function table(): RelationTable {
  parsed ??= relationTable([learnedAdjectives]);
  return parsed;
}

/** The adjectives of a folded noun, singular or plural; empty if unknown. */
export function englishRelationalAdjectives(nounFold: string): readonly string[] {
  for (const noun of singulars(nounFold)) {
    const adjectives = table().adjectivesOf.get(noun);
    if (adjectives !== undefined) return adjectives;
  }
  return [];
}

/** The nouns, in the singular, to which a folded adjective belongs. */
export function englishNounsOfAdjective(adjectiveFold: string): readonly string[] {
  return table().nounsOf.get(adjectiveFold) ?? [];
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["teeth", "tooth"],
  ["feet", "foot"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["mice", "mouse"],
  ["oxen", "ox"],
  ["leaves", "leaf"],
  ["wolves", "wolf"],
  ["lives", "life"],
  ["wives", "wife"],
  ["bronchi", "bronchus"],
  ["fungi", "fungus"],
  ["nuclei", "nucleus"],
  ["crises", "crisis"],
  ["analyses", "analysis"],
  ["hypotheses", "hypothesis"],
  ["syntheses", "synthesis"],
  ["diagnoses", "diagnosis"],
  ["curricula", "curriculum"],
]);

function singulars(fold: string): readonly string[] {
  const known = irregular.get(fold);
  if (known !== undefined) return [known];
  if (!fold.endsWith("s")) return [fold];
  return [
    fold,
    fold.slice(0, -1),
    ...(fold.endsWith("es") ? [fold.slice(0, -2)] : []),
    ...(fold.endsWith("ies") ? [`${fold.slice(0, -3)}y`] : []),
  ];
}
