// A parsed file pattern as an automaton, followed in all its states at once: its time grows with the pattern times the
// path. As a regular expression, six stars in one name take hours.

import type { GlobNode, GlobPart, GlobSequence } from "./glob-node.ts";

/** What is taken from the path before it goes on. */
export type GlobState =
  | { readonly kind: "accept" }
  | { readonly kind: "fork"; readonly to: number[] }
  | {
      readonly kind: "take";
      readonly takes: (character: string) => boolean;
      /** Whether it may be the dot that hides a name. */
      readonly isPlain: boolean;
      readonly to: number;
    }
  /** `!(…)`: any part of a name that does not lead from `than` to `end`. */
  | { readonly kind: "other"; readonly than: number; readonly end: number; readonly to: number };

export interface GlobAutomaton {
  readonly states: readonly GlobState[];
  /** The state before each part, and the one that accepts. */
  readonly entries: readonly number[];
}

export function globAutomaton(parts: readonly GlobPart[]): GlobAutomaton {
  const states: GlobState[] = [];
  const add = (state: GlobState): number => states.push(state) - 1;
  const take = (takes: (character: string) => boolean, to: number, isPlain = false): number =>
    add({ kind: "take", takes, isPlain, to });
  const sequence = (nodes: GlobSequence, to: number): number =>
    nodes.reduceRight((next, node) => before(node, next), to);
  /** Any number of times what `body` makes, then `to`. */
  const repeated = (body: (next: number) => number, to: number): number => {
    const paths = [to];
    const fork = add({ kind: "fork", to: paths });
    paths.push(body(fork));
    return fork;
  };
  const nameThen = (to: number): number =>
    take(
      isInName,
      repeated((next) => take(isInName, next), to),
    );
  const before = (node: GlobNode, to: number): number => {
    switch (node.kind) {
      case "character":
        return take((character) => character === node.is, to, true);
      case "one":
        return take(isInName, to);
      case "class":
        return take((character) => isInName(character) && node.has(character), to, true);
      case "star":
        return node.isName ? nameThen(to) : repeated((next) => take(isInName, next), to);
      case "folders":
        return repeated((next) => nameThen(take(isSlash, next)), to);
      case "rest":
        return repeated((next) => take(isSlash, nameThen(next)), to);
      case "all": {
        const more = repeated((next) => take(isSlash, nameThen(next)), to);
        return add({ kind: "fork", to: [to, nameThen(more)] });
      }
      case "choice":
        return choice(node, to);
      default: {
        const end = add({ kind: "accept" });
        const than = add({ kind: "fork", to: node.than.map((each) => sequence(each, end)) });
        return add({ kind: "other", than, end, to });
      }
    }
  };
  const choice = (
    { of, orNone, isRepeated }: Extract<GlobNode, { kind: "choice" }>,
    to: number,
  ): number => {
    const once = (next: number): number =>
      add({ kind: "fork", to: of.map((each) => sequence(each, next)) });
    if (isRepeated) {
      const paths = [to];
      const fork = add({ kind: "fork", to: paths });
      const first = once(fork);
      paths.push(first);
      return orNone ? fork : first;
    }
    return orNone ? add({ kind: "fork", to: [to, once(to)] }) : once(to);
  };
  const entries = [add({ kind: "accept" })];
  for (const { nodes } of parts.toReversed()) entries.unshift(sequence(nodes, entries[0] ?? 0));
  return { states, entries };
}

function isSlash(character: string): boolean {
  return character === "/";
}

function isInName(character: string): boolean {
  return character !== "/";
}
