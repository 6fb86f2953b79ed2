// First verdicts on the terms of one unit, from the unit alone and its neighbours.

import type { Concept } from "../model/concept.ts";
import type { CompiledGlossary } from "./compile-glossary.ts";
import { rangeOf, slice } from "./match-words.ts";
import { misspeltName } from "./misspelt-name.ts";
import type { RecognisedTerm } from "./recognise-terms.ts";
import { matchDeprecated, matchPartly } from "./target-ladder.ts";
import type { Rung, TargetMatch } from "./target-match.ts";
import type { FoundTerm, Outcome } from "./term-assessment.ts";
import type { TermPattern } from "./term-pattern.ts";
import { matchApproved } from "./target-ladder.ts";
import { isFunctionWord } from "../text/function-words.ts";
import type { Demotion } from "./term-occurrence.ts";
import { countStandIns } from "./stand-ins.ts";
import { uncoveredOccurrences } from "./uncovered-occurrences.ts";
import { takenTokens, withoutOverlap, type UnitReading } from "./unit-reading.ts";
import { wordRoot } from "./word-root.ts";
import { isRivalNoun, keepsClasses } from "./match-derived.ts";
import { isLabel } from "./label-cues.ts";
import { nearTerm, type NearTerm } from "./match-near.ts";
import { matchCompound } from "./match-compound.ts";
import { hasForeignComplement } from "./match-head.ts";
import { matchOtherHead } from "./match-other-head.ts";
import { barrier, type ReadText } from "./read-text.ts";

/** A verdict before anything is known of the other units. */
export interface Draft {
  readonly reading: UnitReading;
  readonly recognised: RecognisedTerm;
  readonly outcome: Outcome;
  readonly found: FoundTerm | undefined;
  /** Derived words of the classes of the term's own: "antivírico" for "antiviral". */
  readonly keepsClasses?: boolean;
  /** A noun of the same action as the term's own. */
  readonly isRival?: boolean;
  /** The glossary says that no derived word will do. */
  readonly isStrict?: boolean;
  /** What speaks against the verdict, beyond what was seen in the source. */
  readonly cue?: Demotion;
  /** Deprecated beside as many approved terms as the source asks for. */
  readonly alsoApproved: boolean;
  /** The concept occurs more often in the source than in the target, where it does occur. */
  readonly fewer: boolean;
  /** And nothing in the translation seems to stand for it instead. */
  readonly unexplained: boolean;
}

/** Nothing is said of how often the term stands. */
const noCount = { alsoApproved: false, fewer: false, unexplained: false } as const;

type Neighbours = readonly { readonly unit: FoundTerm["unit"]; readonly target: ReadText }[];

function foundAt(
  text: ReadText,
  unit: FoundTerm["unit"],
  pattern: TermPattern,
  place: { readonly start: number; readonly end: number; readonly rung?: Rung },
): FoundTerm {
  return {
    term: pattern.term,
    rung: place.rung,
    unit,
    range: rangeOf(text, place.start, place.end),
    surface: slice(text, place.start, place.end),
  };
}

const shortestUntranslated = 4;

/** Where the source's own words stand in the target, accents included: "version" is no "versión" left as it was. */
function untranslatedAt(
  { source, target }: UnitReading,
  term: RecognisedTerm,
): { start: number; end: number } | undefined {
  const words = source.tokens.slice(term.start, term.end).map((token) => token.lower);
  const [first] = words;
  if (first === undefined || words.join("").length < shortestUntranslated) return undefined;
  if (words.length === 1 && isFunctionWord(first, target.language)) return undefined;
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

interface Group {
  readonly reading: UnitReading;
  readonly terms: readonly RecognisedTerm[];
  readonly approved: readonly TargetMatch[];
  readonly patterns: {
    readonly approved: readonly TermPattern[];
    readonly deprecated: readonly TermPattern[];
  };
}

/** One approved match for each occurrence; `undefined` where there are more occurrences than matches. */
function groupOf(
  reading: UnitReading,
  terms: readonly RecognisedTerm[],
  compiled: CompiledGlossary,
): Group {
  const [first] = terms;
  const concepts =
    first === undefined ? [] : [first.occurrence.concept, ...first.occurrence.alternatives];
  const [only] = concepts;
  if (only !== undefined && concepts.length === 1) {
    const approved = withoutOverlap(reading.approved.get(only) ?? []);
    return { reading, terms, approved, patterns: compiled.targets(only) };
  }
  const sets = concepts.map((concept) => compiled.targets(concept));
  const approved = withoutOverlap(
    concepts.flatMap((concept) => reading.approved.get(concept) ?? []),
  );
  return {
    reading,
    terms,
    approved,
    patterns: {
      approved: sets.flatMap((set) => set.approved),
      deprecated: sets.flatMap((set) => set.deprecated),
    },
  };
}

const noMatches: readonly TargetMatch[] = [];

function deprecatedIn({ reading, patterns }: Group): readonly TargetMatch[] {
  if (patterns.deprecated.length === 0) return noMatches;
  const matches = matchDeprecated(patterns.deprecated, reading.target);
  if (matches.length === 0) return noMatches;
  const approved = [...reading.approved.values()].flat();
  // "juicio político" is deprecated for vacancia, and fine inside the approved "juicio político sumario".
  const isInside = (match: TargetMatch): boolean =>
    approved.some((other) => other.start <= match.start && match.end <= other.end);
  return withoutOverlap(matches.filter((match) => !isInside(match)));
}

type Verdict = Pick<Draft, "outcome" | "found" | "keepsClasses" | "isRival" | "isStrict" | "cue">;

function withoutApproved(group: Group, term: RecognisedTerm, neighbours: Neighbours): Verdict {
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
    return { outcome: "untranslated", found, ...(label ? { cue: "code" } : {}) };
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
  if (partly === undefined) {
    const other = otherHead(group, term);
    return other === undefined
      ? { outcome: "missing", found: undefined }
      : { outcome: "other-head", found: foundAt(target, unit, other.pattern, other) };
  }
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

/** An approved term with a letter wrong, outside what is accounted for. */
function nearlyThere({
  reading,
  patterns,
}: Group): Pick<Draft, "outcome" | "found" | "cue"> | undefined {
  const taken = takenTokens(reading);
  const { target, source, unit } = reading;
  for (const pattern of patterns.approved) {
    const near = nearTerm(pattern, target, source, (index) => !taken.has(index));
    if (near !== undefined) return nearly(foundAt(target, unit, pattern, near), near);
  }
  return undefined;
}

/** A longer approved term with a letter wrong around the shorter one that was found: "rondas camkesinas" for "rondas". */
function longerNearly(
  { reading, patterns }: Group,
  match: TargetMatch,
): Pick<Draft, "outcome" | "found" | "cue"> | undefined {
  const longest = match.pattern.words.length;
  if (patterns.approved.every(({ words }) => words.length <= longest)) return undefined;
  const taken = takenTokens(reading);
  const { target, source, unit } = reading;
  const isFree = (index: number): boolean =>
    (index >= match.start && index < match.end) || !taken.has(index);
  for (const pattern of patterns.approved) {
    if (pattern.words.length <= longest) continue;
    const first = match.start - pattern.words.length + 1;
    const near = nearTerm(pattern, target, source, isFree, first, match.end - 1);
    if (near !== undefined) return nearly(foundAt(target, unit, pattern, near), near);
  }
  return undefined;
}

function nearly(
  found: FoundTerm,
  { isSpelling }: NearTerm,
): Pick<Draft, "outcome" | "found" | "cue"> {
  return { outcome: "nearly", found, ...(isSpelling ? { cue: "spelling" } : {}) };
}

/** The approved modifier beside another head, where the source says the modifier once only. */
function otherHead({ reading, patterns }: Group, term: RecognisedTerm): TargetMatch | undefined {
  const { source, target } = reading;
  const root = ({ fold }: { readonly fold: string }): string => wordRoot(fold, source.language);
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

/** The occurrences for which no approved match is left; `undefined`: none. */
function whichLack({ reading, terms, approved }: Group): readonly boolean[] | undefined {
  if (approved.length >= terms.length) return undefined;
  const { source, target } = reading;
  return uncoveredOccurrences(
    terms.map(({ start }) => start / source.tokens.length),
    approved.map(({ start }) => start / target.tokens.length).toSorted((a, b) => a - b),
  );
}

/** Whether more occurrences lack an approved term than something else may stand for, or are doubtful themselves. */
function isUnexplained({ reading, terms, patterns }: Group, lacking: readonly boolean[]): boolean {
  // Who or what country is meant is said once: then comes "el presidente", "chino", or nothing.
  if (terms.every(({ pattern }) => isProperName(pattern))) return false;
  const without = terms.filter((_, index) => lacking[index] === true);
  const doubtful = terms.filter(({ occurrence }) => occurrence.how.demotions.length > 0).length;
  if (without.length <= doubtful) return false;
  const taken = takenTokens(reading);
  const standIns = countStandIns(reading, without, patterns.approved, (index) => !taken.has(index));
  return without.length > standIns + doubtful;
}

function isProperName({ termClass, words }: TermPattern): boolean {
  return termClass === "name" && !words.some(({ isAcronym }) => isAcronym);
}

/** Adds a draft for each term of the group, in source order. */
function judgeGroup(group: Group, neighbours: Neighbours, drafts: Draft[]): void {
  const { reading, terms, approved, patterns } = group;
  const { target, unit } = reading;
  const deprecated = deprecatedIn(group);
  if (patterns.approved.length === 0 && deprecated.length === 0) return;
  const lacking = approved.length > 0 ? whichLack(group) : undefined;
  let unexplained: boolean | undefined;
  let accused = 0;
  for (let index = 0; index < terms.length; index++) {
    const recognised = terms[index];
    if (recognised === undefined) break;
    const isUncovered = lacking?.[index] ?? approved.length === 0;
    const bad = deprecated[accused];
    const match = approved[Math.min(index, approved.length - 1)];
    const accusedHere = bad !== undefined && (isUncovered || index === terms.length - 1);
    if (accusedHere) accused++;
    const standing = accusedHere ? bad : (match ?? deprecated[0]);
    const isMatch = standing !== undefined && standing === match;
    const near = isMatch
      ? ((isUncovered ? nearlyThere(group) : undefined) ?? longerNearly(group, standing))
      : undefined;
    if (near !== undefined) {
      drafts.push({ reading, recognised, ...noCount, ...near });
      continue;
    }
    const fewer = isMatch && isUncovered;
    if (fewer) unexplained ??= isUnexplained(group, lacking ?? []);
    drafts.push(
      standing === undefined
        ? {
            reading,
            recognised,
            ...noCount,
            ...withoutApproved(group, recognised, neighbours),
          }
        : {
            reading,
            recognised,
            outcome: standing === match ? "approved" : "deprecated",
            found: foundAt(target, unit, standing.pattern, standing),
            alsoApproved: accusedHere && !isUncovered,
            fewer,
            unexplained: fewer && unexplained === true,
          },
    );
  }
}

/** A draft for each recognised term, in source order. */
export function judgeUnit(
  reading: UnitReading,
  compiled: CompiledGlossary,
  neighbours: Neighbours,
): Draft[] {
  const drafts: Draft[] = [];
  const judge = (terms: readonly RecognisedTerm[]): void => {
    judgeGroup(groupOf(reading, terms, compiled), neighbours, drafts);
  };
  if (reading.terms.length === 1) {
    judge(reading.terms);
    return drafts;
  }
  const groups = new Map<Concept, RecognisedTerm[]>();
  for (const term of reading.terms) {
    const known = groups.get(term.occurrence.concept);
    if (known === undefined) groups.set(term.occurrence.concept, [term]);
    else known.push(term);
  }
  for (const terms of groups.values()) judge(terms);
  return drafts.sort((a, b) => a.recognised.start - b.recognised.start);
}
