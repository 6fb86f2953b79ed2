// Follows the automaton of a file pattern along one path.

import type { GlobAutomaton, GlobState } from "./glob-automaton.ts";

type States = Uint8Array;

/** A walk over one path; places are indices of its characters. */
export class GlobWalk {
  readonly #states: readonly GlobState[];
  readonly #path: readonly string[];
  /** By place: the states from which the rest of the path is accepted. */
  readonly #leading: States[] = [];
  /** Ends of what `!( )` must not be, by state and place. */
  readonly #refused = new Map<string, Uint8Array>();

  constructor({ states }: GlobAutomaton, path: readonly string[]) {
    this.#states = states;
    this.#path = path;
  }

  /** Whether what follows the place is accepted from that state, whose acceptance is `accept`. */
  leads(state: number, place: number, accept: number): boolean {
    if (this.#leading.length === 0) this.#walkBack(accept);
    return this.#leading[place]?.[state] === 1;
  }

  /** Where what begins at `place` in the state `from` may arrive at the state `to`: 1 for each such place. */
  endsOf(from: number, place: number, to: number, isWithinName = false): Uint8Array {
    const ends = new Uint8Array(this.#path.length + 1);
    let now: States | undefined = this.#empty();
    const later = new Map<number, States>();
    const laterAt = (at: number): States => {
      const known = later.get(at) ?? this.#empty();
      later.set(at, known);
      return known;
    };
    now[from] = 1;
    for (let at = place; at <= this.#path.length; at++) {
      const seen = now ?? this.#empty();
      const open: number[] = [];
      for (let state = 0; state < seen.length; state++) if (seen[state] === 1) open.push(state);
      for (let state = open.pop(); state !== undefined; state = open.pop()) {
        if (state === to) {
          ends[at] = 1;
          continue;
        }
        for (const { to: next, at: then } of this.#steps(state, at)) {
          if (then !== at) laterAt(then)[next] = 1;
          else if (seen[next] === 0) {
            seen[next] = 1;
            open.push(next);
          }
        }
      }
      if (isWithinName && this.#path[at] === "/") break;
      now = later.get(at + 1);
      later.delete(at);
      if (now === undefined && later.size === 0) break;
    }
    return ends;
  }

  #steps(state: number, at: number): readonly { readonly to: number; readonly at: number }[] {
    const is = this.#states[state];
    if (is === undefined || is.kind === "accept") return [];
    if (is.kind === "fork") return is.to.map((to) => ({ to, at }));
    if (is.kind === "take") return this.#takes(is, at) ? [{ to: is.to, at: at + 1 }] : [];
    return this.#allowedEnds(state, is, at).map((end) => ({ to: is.to, at: end }));
  }

  #takes({ takes, isPlain }: Extract<GlobState, { kind: "take" }>, at: number): boolean {
    const character = this.#path[at];
    return character !== undefined && takes(character) && (isPlain || !this.#isHiding(at));
  }

  /** Whether the dot of a hidden name stands here, which no wildcard stands for. */
  #isHiding(at: number): boolean {
    return this.#path[at] === "." && (at === 0 || this.#path[at - 1] === "/");
  }

  #allowedEnds(
    state: number,
    { than, end }: Extract<GlobState, { kind: "other" }>,
    at: number,
  ): readonly number[] {
    const key = `${state} ${at}`;
    const refused = this.#refused.get(key) ?? this.endsOf(than, at, end, true);
    this.#refused.set(key, refused);
    const allowed: number[] = [];
    for (let to = at; to <= this.#path.length; to++) {
      if (refused[to] === 0) allowed.push(to);
      if (this.#path[to] === "/") break;
    }
    return allowed;
  }

  #walkBack(accept: number): void {
    const comingFrom = this.#forksInto();
    for (let at = this.#path.length; at >= 0; at--) {
      const here = this.#empty();
      this.#leading[at] = here;
      const open: number[] = [];
      const enter = (state: number): void => {
        if (here[state] === 1) return;
        here[state] = 1;
        open.push(state);
      };
      if (at === this.#path.length) enter(accept);
      /** States of `!( )` that may stand for nothing here. */
      const passing = new Map<number, number[]>();
      for (let state = 0; state < this.#states.length; state++) {
        const is = this.#states[state];
        if (is?.kind === "take") {
          if (this.#leading[at + 1]?.[is.to] === 1 && this.#takes(is, at)) enter(state);
        } else if (is?.kind === "other") {
          for (const end of this.#allowedEnds(state, is, at))
            if (end === at) passing.set(is.to, [...(passing.get(is.to) ?? []), state]);
            else if (this.#leading[end]?.[is.to] === 1) enter(state);
        }
      }
      for (let state = open.pop(); state !== undefined; state = open.pop()) {
        for (const from of comingFrom[state] ?? []) enter(from);
        for (const from of passing.get(state) ?? []) enter(from);
      }
    }
  }

  /** By state: the forks that lead into it. */
  #forksInto(): readonly (readonly number[])[] {
    const into: number[][] = this.#states.map(() => []);
    for (const [state, is] of this.#states.entries())
      if (is.kind === "fork") for (const to of is.to) into[to]?.push(state);
    return into;
  }

  #empty(): States {
    return new Uint8Array(this.#states.length);
  }
}
