// Problems of a document that another run would find again: those that rules read from its two texts and the glossary
// alone. As plain data, so that a project can keep them (docs/decisions/0031).

import type { BitextUnit } from "../../model/bitext.ts";
import type { Concept } from "../../model/concept.ts";
import type { Range } from "../../model/location.ts";
import type { CheckedDocument, Problem, Rule } from "../../rules/rule.ts";
import type { ActiveRule } from "./active-rule.ts";
import type { FoundProblem } from "./found-problem.ts";

/** A problem with the places of its unit and its concept in their lists. */
interface KeptProblem extends Omit<Problem, "unit" | "concept" | "rendering" | "assessment"> {
  readonly unit: number;
  readonly concept?: number;
}

/** By rule, in the order in which it found them. */
export type KeptProblems = readonly (readonly [rule: string, problems: readonly KeptProblem[]])[];

/** Where the problems of one document are kept, for one set of rules and their options. */
export interface ProblemShelf {
  readonly recall: (rules: readonly ActiveRule[]) => KeptProblems | undefined;
  readonly keep: (rules: readonly ActiveRule[], problems: KeptProblems) => void;
}

type Ground = Pick<CheckedDocument, "units" | "glossary">;

/** `undefined` if one of them is about something that only this run has. */
export function keptProblems(
  found: readonly FoundProblem[],
  rules: readonly Pick<ActiveRule, "rule">[],
  { units, glossary: { glossary } }: Ground,
): KeptProblems | undefined {
  const places = new Map<BitextUnit, number>();
  for (const [place, unit] of units.entries()) places.set(unit, place);
  const byRule = new Map<Rule, KeptProblem[]>(rules.map(({ rule }) => [rule, []]));
  for (const { rule, problem } of found) {
    const own = byRule.get(rule);
    if (own === undefined) continue;
    const { unit, concept, rendering, assessment, source, target, ...rest } = problem;
    const place = places.get(unit);
    const number = concept && glossary.concepts.indexOf(concept);
    if (place === undefined || number === -1) return undefined;
    if (rendering !== undefined || assessment !== undefined) return undefined;
    own.push({
      ...rest,
      unit: place,
      ...(number !== undefined && { concept: number }),
      ...(source && { source: plain(source) }),
      ...(target && { target: plain(target) }),
    });
  }
  return [...byRule].flatMap(([{ meta }, problems]) =>
    problems.length === 0 ? [] : [[meta.id, problems] as const],
  );
}

const plain = ({ start, end }: Range): Range => ({ start, end });

/** The problems of these rules, an empty list where one found none; `undefined` if they are not those of this document. */
export function problemsAgain(
  kept: KeptProblems,
  rules: readonly Pick<ActiveRule, "rule">[],
  { units, glossary: { glossary } }: Ground,
): ReadonlyMap<Rule, readonly Problem[]> | undefined {
  const byId = new Map(kept);
  const again = new Map<Rule, readonly Problem[]>();
  for (const { rule } of rules) {
    const problems: Problem[] = [];
    for (const { unit: place, concept: number, ...rest } of byId.get(rule.meta.id) ?? []) {
      const unit = units[place];
      const concept: Concept | undefined =
        number === undefined ? undefined : glossary.concepts[number];
      if (unit === undefined || (number !== undefined && concept === undefined)) return undefined;
      problems.push({ ...rest, unit, ...(concept && { concept }) });
    }
    again.set(rule, problems);
  }
  return again;
}
