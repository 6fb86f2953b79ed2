// Spanish nouns and their relational adjectives: "hígado" and "hepático", "cárcel" and "penitenciario".

import { masculineLemmas } from "../masculine-lemmas.ts";
import { relationTable, type RelationTable } from "../relation-table.ts";
import { abstractAdjectives } from "./relational/abstract.ts";
import { bodyAdjectives } from "./relational/body.ts";
import { cultureAdjectives } from "./relational/culture.ts";
import { economyAdjectives } from "./relational/economy.ts";
import { natureAdjectives } from "./relational/nature.ts";
import { stateAdjectives } from "./relational/state.ts";

export const spanishRelationLists: readonly string[] = [
  bodyAdjectives,
  stateAdjectives,
  economyAdjectives,
  natureAdjectives,
  cultureAdjectives,
  abstractAdjectives,
];

let parsed: RelationTable | undefined;

function table(): RelationTable {
  parsed ??= relationTable(spanishRelationLists);
  return parsed;
}

/** The adjectives of a folded noun, singular or plural, in the masculine singular as written; empty if unknown. */
export function spanishRelationalAdjectives(nounFold: string): readonly string[] {
  for (const noun of nounSingulars(nounFold)) {
    const adjectives = table().adjectivesOf.get(noun);
    if (adjectives !== undefined) return adjectives;
  }
  return [];
}

/** The nouns to which a folded adjective in any gender and number belongs; as written, in the singular. */
export function spanishNounsOfAdjective(adjectiveFold: string): readonly string[] {
  const nouns = new Set<string>();
  for (const lemma of masculineLemmas(adjectiveFold))
    for (const noun of table().nounsOf.get(lemma) ?? []) nouns.add(noun);
  return [...nouns];
}

function nounSingulars(fold: string): readonly string[] {
  if (!fold.endsWith("s")) return [fold];
  const singulars = [fold, fold.slice(0, -1)];
  if (fold.endsWith("es")) singulars.push(fold.slice(0, -2));
  if (fold.endsWith("ces")) singulars.push(`${fold.slice(0, -3)}z`);
  return singulars;
}
