// A short form that the glossary admits, with a modifier that is not the longer term's: "rondas rurales" for
// "peasant patrols", where the glossary has "ronda campesina" and "ronda".

import { nothing } from "../../../model/nothing.ts";
import { hasPreposition, isApart } from "../../ladder/match-head.ts";
import type { TargetMatch } from "../../ladder/target-match.ts";
import type { TermPattern } from "../../patterns/term-pattern.ts";
import { tokenFits } from "../../recognition/match-words.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";
import type { TermGroup } from "../unit-reading.ts";
import type { Attempt, Judgement } from "../verdict.ts";

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

function isWanted(match: TargetMatch, { pattern }: RecognisedTerm): boolean {
  const { language, content } = match.pattern;
  return language.modifiers === "after" && content.length === 1 && pattern.content.length > 1;
}

export const foreignModifier: Attempt = {
  looksFor: (_, { approved, recognised }) =>
    approved !== undefined && isWanted(approved, recognised) ? ["foreign-modifier"] : nothing,
  find: (group, { approved, recognised }) =>
    approved !== undefined && isWanted(approved, recognised)
      ? findModifier(group, recognised, approved)
      : undefined,
};

/**
 * The source must have the whole term and no further word that the modifier may translate: "the armed peasant
 * patrols" are "las rondas armadas".
 */
function findModifier(
  group: TermGroup,
  recognised: RecognisedTerm,
  match: TargetMatch,
): Judgement | undefined {
  const { source, target, taken } = group.reading;
  const longer = longerTerm(group, match);
  const { start, end: sourceEnd } = recognised;
  if (longer === undefined || !isApart(source, start - 1, start)) return undefined;
  if (source.language.saysMore(source.tokens[sourceEnd]?.fold ?? "")) return undefined;
  const { language } = longer;
  const end = language.withModifier(target, match.start, hasPreposition(longer))?.end ?? -1;
  const modifier = target.tokens[end - 1];
  if (end !== match.start + 2 || modifier === undefined) return undefined;
  if (capital.test(modifier.surface) || language.isParticiple(modifier.fold)) return undefined;
  if (taken().has(end - 1)) return undefined;
  const at = { pattern: longer, rung: "other-modifier", start: match.start, end } as const;
  return { outcome: "other-modifier", at, cue: "short-form" };
}
