// What stands in a translation that has no approved term for a concept: the next unit's, another word, or nothing.

import { isBesideName } from "./beside-name.ts";
import type { Verdict } from "./draft.ts";
import { foundAt } from "./found-at.ts";
import { isLabel } from "./label-cues.ts";
import { matchCompound } from "../ladder/match-compound.ts";
import { isRivalNoun, keepsClasses } from "../ladder/match-derived.ts";
import { hasForeignComplement } from "../ladder/match-head.ts";
import { matchInitials } from "../ladder/match-initials.ts";
import { matchOtherHead } from "../ladder/match-other-head.ts";
import { misspeltName } from "../names/misspelt-name.ts";
import { nearlyThere } from "./nearly-approved.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import type { RecognisedTerm } from "../recognition/recognise-terms.ts";
import { matchApproved, matchPartly } from "../ladder/target-ladder.ts";
import type { TargetMatch } from "../ladder/target-match.ts";
import type { FoundTerm } from "./term-assessment.ts";
import type { TermGroup } from "./term-group.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import { takenTokens, type UnitReading } from "./unit-reading.ts";

export type Neighbours = readonly { readonly unit: FoundTerm["unit"]; readonly target: ReadText }[];

const shortestUntranslated = 4;

/** Where the source's own words stand in the target, accents included: "version" is no "versión" left as it was. */
function untranslatedAt(
  { source, target }: UnitReading,
  term: RecognisedTerm,
): { start: number; end: number } | undefined {
  const words = source.tokens.slice(term.start, term.end).map((token) => token.lower);
  const [first] = words;
  if (first === undefined || words.join("").length < shortestUntranslated) return undefined;
  if (words.length === 1 && target.language.functionWords.has(first)) return undefined;
  for (let start = 0; start + words.length <= target.tokens.length; start++)
    if (words.every((word, offset) => target.tokens[start + offset]?.lower === word))
      return { start, end: start + words.length };
  return undefined;
}

const mostOfName = 3;

/** A longer text that is the same in both languages is no name that is kept: nobody has translated it. */
function isLeftAsItWas({ source, target }: UnitReading): boolean {
  return target.tokens.length > mostOfName && source.text === target.text;
}

function writtenAlike(
  patterns: readonly TermPattern[],
  text: ReadText,
  { start, end }: { readonly start: number; readonly end: number },
): TermPattern | undefined {
  return patterns.find(
    ({ words }) =>
      words.length === end - start &&
      words.every((word, offset) => word.forms.has(text.tokens[start + offset]?.fold ?? "")),
  );
}

export function withoutApproved(
  group: TermGroup,
  term: RecognisedTerm,
  neighbours: Neighbours,
): Verdict {
  const { reading, patterns } = group;
  const { target, unit } = reading;
  for (const neighbour of neighbours) {
    const [match] = matchApproved(patterns.approved, neighbour.target);
    if (match !== undefined)
      return {
        outcome: "approved",
        found: foundAt(neighbour.target, neighbour.unit, match.pattern, match),
      };
  }
  const [wanted] = patterns.approved;
  const own = wanted === undefined ? undefined : untranslatedAt(reading, term);
  const approvedWords =
    own === undefined ? undefined : writtenAlike(patterns.approved, target, own);
  // The same words in both languages are the translation; their capitals are another rule's work.
  if (own !== undefined && approvedWords !== undefined)
    return { outcome: "approved", found: foundAt(target, unit, approvedWords, own) };
  if (wanted !== undefined && own !== undefined) {
    const found = foundAt(target, unit, wanted, own);
    const label =
      own.end - own.start === 1 &&
      !isLeftAsItWas(reading) &&
      isLabel(reading.source, term.start, target, own.start);
    // "El argumento version": a word of the other language, which lacks no accent.
    const isForeign =
      term.occurrence.how.form === "accents" &&
      reading.source.language.hasTellingAccents &&
      !reading.source.language.isNamed(reading.source, term.start);
    return { outcome: "untranslated", found, ...(label || isForeign ? { cue: "code" } : {}) };
  }
  for (const pattern of patterns.approved) {
    const near = misspeltName(pattern, target, reading.source);
    if (near !== undefined)
      return { outcome: "misspelt", found: foundAt(target, unit, pattern, near) };
  }
  const compound = matchCompound(patterns.approved, reading.source, term, target);
  if (compound !== undefined)
    return { outcome: "derived", found: foundAt(target, unit, compound.pattern, compound) };
  const near = nearlyThere(group);
  if (near !== undefined) return near;
  const partly = matchPartly(patterns.approved, target);
  if (partly === undefined) return missing(group, term);
  const found = foundAt(target, unit, partly.pattern, partly);
  const { flags } = partly.pattern;
  if (partly.rung === "derived")
    return {
      outcome: flags.derived === "ok" ? "approved" : "derived",
      found,
      keepsClasses: keepsClasses(partly, target),
      isRival: isRivalNoun(partly, target),
      isStrict: flags.derived === "error",
    };
  if (partly.rung === "head") {
    if (flags.head === "always") return { outcome: "approved", found };
    if (!hasForeignComplement(partly, target, reading.source, term))
      return { outcome: "head-only", found };
    const end = partly.end + 2;
    return {
      outcome: "other-modifier",
      found: foundAt(target, unit, partly.pattern, { ...partly, end }),
    };
  }
  // "byte string" / "cadena de bytes": the other modifier is the source's own.
  const outcome = hasOwnModifier(reading.source, term, partly.pattern)
    ? "head-only"
    : "other-modifier";
  return { outcome, found };
}

/** Nothing of the terms stands there, unless it is their letters or their modifier. */
function missing(group: TermGroup, term: RecognisedTerm): Verdict {
  const { source, target, unit } = group.reading;
  const initials = matchInitials(group.patterns.approved, source, target);
  if (initials !== undefined)
    return { outcome: "abbreviated", found: foundAt(target, unit, initials.pattern, initials) };
  const other = otherHead(group, term);
  if (other !== undefined)
    return { outcome: "other-head", found: foundAt(target, unit, other.pattern, other) };
  const isBeside = isBesideName(term, source, target);
  return { outcome: "missing", found: undefined, ...(isBeside ? { cue: "beside-name" } : {}) };
}

/** The approved modifier beside another head, where the source says the modifier once only. */
function otherHead(
  { reading, patterns }: TermGroup,
  term: RecognisedTerm,
): TargetMatch | undefined {
  const { source, target } = reading;
  const root = ({ fold }: { readonly fold: string }): string => source.language.root(fold);
  const { head, words } = term.pattern;
  const modifiers = new Set(
    source.tokens
      .slice(term.start, term.end)
      .filter(
        (_, index) => words[index]?.isFunction === false && (index !== head || words.length === 1),
      )
      .map(root),
  );
  const again = source.tokens.some(
    (token, index) => (index < term.start || index >= term.end) && modifiers.has(root(token)),
  );
  // "runtime environment" / "entorno de ejecución": the other head is the source's own.
  const isPart = (match: TargetMatch): boolean =>
    term.pattern.content.length < match.pattern.content.length &&
    (hasOwnModifier(source, term, match.pattern) ||
      (source.functionWords[term.end] === 0 && source.barriers[term.end] === barrier.none));
  if (again) return undefined;
  const taken = takenTokens(reading);
  for (const pattern of patterns.approved) {
    const match =
      pattern.kind === "whole"
        ? matchOtherHead(pattern, target, (index) => !taken.has(index))
        : undefined;
    if (match !== undefined && !isPart(match)) return match;
  }
  return undefined;
}

/** Whether a word in front of a term of one word may be what modifies the head in the translation. */
function hasOwnModifier(source: ReadText, term: RecognisedTerm, target: TermPattern): boolean {
  const before = term.start - 1;
  return (
    before >= 0 &&
    term.pattern.content.length < target.content.length &&
    source.functionWords[before] === 0 &&
    source.barriers[term.start] === barrier.none
  );
}
