// The rungs that keep the word order: contiguous, with function words between, with a word inserted ("caso probable
// o confirmado"), in a coordination ("rondas, tanto campesinas como urbanas").

import { nothing } from "../../model/nothing.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import { initialOf } from "../../text/word.ts";
import { PatternForms } from "../patterns/pattern-forms.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";
import { tokenFits } from "../recognition/match-words.ts";
import { rungRank, type Rung, type TargetMatch } from "./target-match.ts";

const longestCoordination = 5;
const longestFunctionRun = 4;
/** Tokens: of a term of twenty words with as many as may be between each two. */
const longestMatch = 200;

/** What stands between two consecutive content words of the term; `undefined` if too much. */
function between(
  pattern: TermPattern,
  text: ReadText,
  left: number,
  right: number,
): Rung | undefined {
  let content = 0;
  let functions = 0;
  let coordinated = false;
  let comma = false;
  for (let index = left + 1; index <= right; index++) {
    const parted = text.barriers[index] ?? 0;
    if (parted === barrier.stop && !pattern.punctuated) return undefined;
    if (parted !== barrier.none) comma = true;
    if (index === right) break;
    if (text.functionWords[index] === 1) functions++;
    else content++;
    if (text.language.coordinators.has(text.tokens[index]?.fold ?? "")) coordinated = true;
  }
  const { flags } = pattern;
  if (content === 0 && functions === 0 && (!comma || pattern.punctuated)) return "contiguous";
  if (!flags.func && functions > 0 && content === 0) return undefined;
  if (content === 0 && functions <= longestFunctionRun && !comma && !coordinated)
    return "function-words";
  if (flags.gap === 0) return undefined;
  if (content <= flags.gap && !comma && functions <= longestFunctionRun) return "gap";
  if ((comma || coordinated) && content + functions <= longestCoordination) return "coordination";
  return undefined;
}

/** Whether nothing but the term's own words stands between two of its content words. */
function ownWordsBetween(
  pattern: TermPattern,
  text: ReadText,
  from: number,
  to: number,
  left: number,
  right: number,
): boolean {
  if (to - from !== right - left) return false;
  for (let offset = 1; offset < to - from; offset++) {
    const word = pattern.words[from + offset];
    const token = text.tokens[left + offset];
    if (word === undefined || token === undefined || !word.forms.has(token.fold)) return false;
  }
  return true;
}

/** Whether the words of the term may be arranged this way at all: the rung decides what may come between. */
export function mayStandOn(rung: Rung, pattern: TermPattern): boolean {
  if (rung === "contiguous") return true;
  if (pattern.content.length < 2) return false;
  if (rung === "function-words") return pattern.flags.func;
  return pattern.flags.gap > 0 && headAllows(pattern, rung);
}

/** Follows the content words from `start` (a token that fits the first), taking each at its nearest place. */
function follow(pattern: TermPattern, text: ReadText, start: number): TargetMatch | undefined {
  let rung: Rung = "contiguous";
  let at = start;
  for (let place = 1; place < pattern.content.length; place++) {
    const from = pattern.content[place - 1] ?? 0;
    const to = pattern.content[place] ?? 0;
    const word = pattern.words[to];
    if (word === undefined) return undefined;
    let step: Rung | undefined;
    const furthest = Math.min(
      text.tokens.length - 1,
      at + longestFunctionRun + longestCoordination + 1,
    );
    for (let next = at + 1; next <= furthest; next++) {
      const token = text.tokens[next];
      if (token === undefined || !tokenFits(token, word, pattern, text)) continue;
      const own = ownWordsBetween(pattern, text, from, to, at, next);
      step =
        own && text.barriers[next] === barrier.none
          ? "contiguous"
          : between(pattern, text, at, next);
      if (step === "contiguous" && !own) step = "function-words";
      if (step !== undefined) at = next;
      break;
    }
    if (step === undefined) return undefined;
    if (rungRank(step) > rungRank(rung)) rung = step;
  }
  if (!headAllows(pattern, rung)) return undefined;
  return { pattern, rung, start, end: at + 1 };
}

/** Words may come between only if the head is the outer word, which they would modify as well. */
function headAllows(pattern: TermPattern, rung: Rung): boolean {
  if (rung !== "gap" && rung !== "coordination") return true;
  return (
    pattern.language.modifiers === "before" ||
    pattern.head === pattern.content[0] ||
    pattern.termClass === "verb"
  );
}

const anyInitial = -1;

interface Beginnings {
  /** Patterns by the folded forms of their first content word. */
  readonly byForm: ReadonlyMap<string, readonly TermPattern[]>;
  /** Patterns whose first word can only be tested, not looked up. */
  readonly untold: readonly TermPattern[];
  /** `initialOf` every word that may begin one. */
  readonly initials: number;
}

const beginnings = new WeakMap<readonly TermPattern[], Beginnings>();

function beginningsOf(patterns: readonly TermPattern[]): Beginnings {
  let known = beginnings.get(patterns);
  if (known === undefined) {
    known = makeBeginnings(patterns);
    beginnings.set(patterns, known);
  }
  return known;
}

function makeBeginnings(patterns: readonly TermPattern[]): Beginnings {
  const byForm = new Map<string, TermPattern[]>();
  for (const pattern of patterns)
    for (const form of firstContentWord(pattern)?.forms.keys() ?? []) {
      const list = byForm.get(form);
      if (list === undefined) byForm.set(form, [pattern]);
      else list.push(pattern);
    }
  const untold = patterns.filter(
    (pattern) => firstContentWord(pattern)?.forms instanceof PatternForms,
  );
  let initials = untold.length === 0 ? 0 : anyInitial;
  for (const form of byForm.keys()) initials |= initialOf(form);
  return { byForm, untold, initials };
}

function beginningWith(fold: string, { byForm, untold }: Beginnings): readonly TermPattern[] {
  const listed = byForm.get(fold) ?? nothing;
  return untold.length === 0 ? listed : [...listed, ...untold];
}

function firstContentWord(pattern: TermPattern): PatternWord | undefined {
  return pattern.words[pattern.content[0] ?? 0];
}

/**
 * Every place where the words of one of the patterns occur in order, left to right. Places of the same pattern do
 * not overlap. All terms of a concept are searched together, in one pass over the text.
 */
export function matchInOrder(patterns: readonly TermPattern[], text: ReadText): TargetMatch[] {
  const found: TargetMatch[] = [];
  const beginning = beginningsOf(patterns);
  for (let index = 0; index < text.tokens.length; index++) {
    const token = text.tokens[index];
    if (token === undefined) break;
    if ((token.initial & beginning.initials) === 0) continue;
    for (const pattern of beginningWith(token.fold, beginning)) {
      const first = firstContentWord(pattern);
      if (first === undefined || !tokenFits(token, first, pattern, text)) continue;
      if (isTaken(index, pattern, found)) continue;
      const match = follow(pattern, text, index);
      if (match !== undefined) found.push(match);
    }
  }
  return found;
}

function isTaken(index: number, pattern: TermPattern, found: readonly TargetMatch[]): boolean {
  // In order of their starts: further back no match reaches the place.
  for (let at = found.length - 1; at >= 0; at--) {
    const match = found[at];
    if (match === undefined || match.start + longestMatch < index) return false;
    if (match.pattern === pattern && index < match.end) return true;
  }
  return false;
}
