// Judges the occurrences of a concept in a unit, from the unit and its neighbours alone.

import { nothing } from "../../model/nothing.ts";
import { abbreviated } from "./attempts/abbreviated.ts";
import { compound, derived } from "./attempts/derived.ts";
import { foreignModifier } from "./attempts/foreign-modifier.ts";
import { headOnly, otherModifier } from "./attempts/head.ts";
import { inNeighbour } from "./attempts/in-neighbour.ts";
import { introducedAcronym } from "./attempts/introduced-acronym.ts";
import { leftAsItWas } from "./attempts/left-as-it-was.ts";
import { leftOut } from "./attempts/left-out.ts";
import { misspelt } from "./attempts/misspelt.ts";
import { longerNearly, nearly, nearlyAgain } from "./attempts/nearly.ts";
import { otherHead } from "./attempts/other-head.ts";
import { otherName } from "./attempts/other-name.ts";
import { otherPlace, placeFamily } from "./attempts/place-family.ts";
import { prefixed, relational } from "./attempts/relational.ts";
import { approvedThere, deprecatedThere } from "./attempts/standing.ts";
import { surname } from "./attempts/surname.ts";
import type { TrailStep } from "./term-assessment.ts";
import type { TermGroup } from "./unit-reading.ts";
import type { Attempt, UnitVerdict } from "./verdict.ts";

/** In order: the first that can tell decides, and the last can always tell. */
const attempts: readonly Attempt[] = [
  deprecatedThere,
  nearlyAgain,
  longerNearly,
  foreignModifier,
  approvedThere,
  // From here on, no glossary term occurs as written.
  introducedAcronym,
  inNeighbour,
  placeFamily,
  leftAsItWas,
  surname,
  prefixed,
  relational,
  misspelt,
  compound,
  nearly,
  derived,
  otherModifier,
  headOnly,
  abbreviated,
  otherHead,
  otherPlace,
  otherName,
  leftOut,
];

/** Adds a verdict for each term of the group, in source order. */
export function judgeGroup(group: TermGroup, verdicts: UnitVerdict[]): void {
  const { reading } = group;
  const vain: TrailStep[] = [];
  for (const term of group.terms) {
    const { recognised } = term;
    vain.length = 0;
    for (const { find, looksFor } of attempts) {
      const found = find(group, term);
      if (found !== undefined) {
        // Kept as long as the verdict: a list of exactly this length.
        const tried = vain.length === 0 ? nothing : vain.slice();
        verdicts.push({ ...found, reading, recognised, tried });
        break;
      }
      const steps = looksFor(group, term);
      if (steps.length > 0) vain.push(...steps);
    }
  }
}
