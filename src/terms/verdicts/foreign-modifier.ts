// A short form that the glossary admits, with a modifier that is not the longer term's: "rondas rurales" for "peasant
// patrols", where the glossary has "ronda campesina" and "ronda".

import type { Verdict } from "./draft.ts";
import { foundAt } from "./found-at.ts";
import { hasPreposition, isApart } from "../ladder/match-head.ts";
import { tokenFits } from "../recognition/match-words.ts";
import type { RecognisedTerm } from "../recognition/recognise-terms.ts";
import type { TargetMatch } from "../ladder/target-match.ts";
import type { TermGroup } from "./term-group.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import { takenTokens } from "./unit-reading.ts";

const capital = /^\p{Lu}/u;

/** The longer term whose head is the short form. */
function longerTerm({ reading, patterns }: TermGroup, match: TargetMatch): TermPattern | undefined {
  const { target } = reading;
  const token = target.tokens[match.start];
  return patterns.approved.find((pattern) => {
    const head = pattern.words[pattern.head];
    return (
      pattern.kind === "whole" &&
      pattern.content.length > 1 &&
      head !== undefined &&
      token !== undefined &&
      tokenFits(token, head, pattern, target)
    );
  });
}

/**
 * The source must say the whole term and nothing beside it, which the modifier may stand for: "the armed peasant
 * patrols" are "las rondas armadas".
 */
export function foreignModifier(
  group: TermGroup,
  recognised: RecognisedTerm,
  match: TargetMatch,
): Verdict | undefined {
  if (match.pattern.language.modifiers !== "after" || match.pattern.content.length !== 1)
    return undefined;
  if (recognised.pattern.content.length < 2) return undefined;
  const { source, target, unit } = group.reading;
  const longer = longerTerm(group, match);
  const { start, end: sourceEnd } = recognised;
  if (longer === undefined || !isApart(source, start - 1, start)) return undefined;
  if (source.language.saysMore(source.tokens[sourceEnd]?.fold ?? "")) return undefined;
  const { language } = longer;
  const end = language.withModifier(target, match.start, hasPreposition(longer))?.end ?? -1;
  const modifier = target.tokens[end - 1];
  if (end !== match.start + 2 || modifier === undefined) return undefined;
  if (capital.test(modifier.surface) || language.isParticiple(modifier.fold)) return undefined;
  if (takenTokens(group.reading).has(end - 1)) return undefined;
  const place = { start: match.start, end, rung: "other-modifier" } as const;
  const found = foundAt(target, unit, longer, place);
  return { outcome: "other-modifier", found, cue: "short-form" };
}
