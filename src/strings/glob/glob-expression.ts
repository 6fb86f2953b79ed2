// File patterns: `*` within a name, `**` for folders, `?`, classes, braces and negation, as picomatch reads them, but
// matched without going back.

import { remembered } from "../remembered.ts";
import { GlobWalk } from "./follow-glob.ts";
import { globAutomaton } from "./glob-automaton.ts";
import type { GlobPart } from "./glob-node.ts";
import { literalText, parseGlob } from "./parse-glob.ts";

/** A wildcard and what it stands for. */
export interface GlobFilling {
  readonly wildcard: string;
  readonly text: string;
}

/** Matches whole paths with forward slashes, whichever way their accents are encoded. */
export interface GlobExpression {
  readonly test: (path: string) => boolean;
  /** What each wildcard stands for, the first as much as it can; `undefined` for a path that does not match. */
  readonly match: (path: string) => readonly GlobFilling[] | undefined;
}

/** A pattern may be as long as a path. With `!` before it, it matches every other path. */
export const globExpression: (pattern: string) => GlobExpression = remembered(compile);

function compile(pattern: string): GlobExpression {
  const { isNegated, positive } = signOf(pattern.normalize("NFC"));
  const parts = parseGlob(positive);
  const automaton = globAutomaton(parts);
  const { entries } = automaton;
  const accept = entries.at(-1) ?? 0;
  const match = (path: string): readonly GlobFilling[] | undefined => {
    const characters = Array.from(withoutHere(path.normalize("NFC")));
    const walk = new GlobWalk(automaton, characters);
    if (walk.leads(entries[0] ?? 0, 0, accept) === isNegated) return undefined;
    if (isNegated) return [];
    const fillings: GlobFilling[] = [];
    let at = 0;
    for (const [index, part] of parts.entries()) {
      const [from = 0, to = 0] = [entries[index], entries[index + 1]];
      let end = at + part.nodes.length;
      if (part.isWildcard) {
        const ends = walk.endsOf(from, at, to);
        end = characters.length;
        while (end > at && !(ends[end] === 1 && walk.leads(to, end, accept))) end -= 1;
        fillings.push({ wildcard: part.written, text: characters.slice(at, end).join("") });
      }
      at = end;
    }
    return fillings;
  };
  const test = remembered((path) => match(path) !== undefined);
  return { match, test };
}

/** Whether the text is a pattern rather than a path. */
export function isGlob(text: string): boolean {
  return signOf(text).isNegated || parseGlob(text).some(({ isWildcard }) => isWildcard);
}

/** The wildcards of a pattern as written, in order. */
export function wildcardsOf(pattern: string): readonly string[] {
  return parseGlob(pattern).flatMap(({ isWildcard, written }) => (isWildcard ? [written] : []));
}

/** The folder before the first wildcard, with its slash; empty for the one it is relative to. */
export function fixedFolder(pattern: string): string {
  const [first] = parseGlob(signOf(pattern).positive);
  const text = first === undefined || first.isWildcard ? "" : literalText(first);
  return text.slice(0, text.lastIndexOf("/") + 1);
}

/**
 * The pattern with its wildcards filled in: each takes the next filling of a wildcard written alike. One without a
 * filling stays empty.
 */
export function fillWildcards(pattern: string, fillings: readonly GlobFilling[]): string {
  let next = 0;
  return parseGlob(pattern)
    .map((part: GlobPart) => {
      if (!part.isWildcard) return literalText(part);
      const found = fillings.findIndex((each, at) => at >= next && each.wildcard === part.written);
      if (found === -1) return "";
      next = found + 1;
      return fillings[found]?.text ?? "";
    })
    .join("");
}

/** The paths of a list in which patterns with `!` take away from the others; with those alone, from everything. */
export function matchesAny(patterns: readonly string[], path: string): boolean {
  const negated = patterns.filter((each) => signOf(each).isNegated);
  const positive = patterns.filter((each) => !negated.includes(each));
  return (
    (positive.length === 0 || positive.some((each) => globExpression(each).test(path))) &&
    negated.every((each) => globExpression(each).test(path))
  );
}

/** `!(a)` at the beginning is no sign. */
function signOf(pattern: string): { readonly isNegated: boolean; readonly positive: string } {
  let positive = pattern;
  let isNegated = false;
  while (positive.startsWith("!") && !positive.startsWith("!(")) {
    positive = positive.slice(1);
    isNegated = !isNegated;
  }
  return { isNegated, positive: withoutHere(positive) };
}

function withoutHere(path: string): string {
  return path.replace(/^(?:\.\/)+/u, "");
}

/** The pattern after its sign; `undefined` for one that takes nothing away. */
export function takenAway(pattern: string): string | undefined {
  const { isNegated, positive } = signOf(pattern);
  return isNegated ? positive : undefined;
}
