// Brackets of file patterns: where a group ends, and what it offers.

import { readClass } from "./glob-class.ts";

export interface Group {
  /** First and last-but-one index of each alternative. */
  readonly alternatives: readonly { readonly start: number; readonly end: number }[];
  /** Index after the closing bracket. */
  readonly end: number;
}

const closers: ReadonlyMap<string, string> = new Map([
  ["{", "}"],
  ["(", ")"],
]);

/**
 * The alternatives of the group whose bracket opens at `from`, divided by `separator` outside brackets within;
 * `undefined` if it is not closed.
 */
export function alternativesIn(
  characters: readonly string[],
  from: number,
  separator: "," | "|",
): Group | undefined {
  const open: string[] = [];
  const alternatives: { readonly start: number; readonly end: number }[] = [];
  let start = from + 1;
  for (let at = from; at < characters.length; at++) {
    const character = characters[at] ?? "";
    const closer = closers.get(character);
    if (character === "\\") at += 1;
    else if (character === "[") at = (readClass(characters, at)?.end ?? at + 1) - 1;
    else if (closer !== undefined) open.push(closer);
    else if (character === open.at(-1)) {
      open.pop();
      if (open.length > 0) continue;
      return { alternatives: [...alternatives, { start, end: at }], end: at + 1 };
    } else if (character === separator && open.length === 1) {
      alternatives.push({ start, end: at });
      start = at + 1;
    }
  }
  return undefined;
}

const range = /^(?:(-?\d{1,6})\.\.(-?\d{1,6})|(\p{L})\.\.(\p{L}))$/u;
const mostInRange = 1000;

/** What a range like `1..12`, `01..12` or `a..f` stands for; `undefined` if it is none, or of more than a thousand. */
export function rangeIn(text: string): readonly string[] | undefined {
  const [, from, to, first, last] = range.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const isPadded = [from, to].some((each) => /^-?0\d/u.test(each));
    const width = isPadded ? Math.max(from.length, to.length) : 0;
    return between(Number(from), Number(to))?.map((number) => String(number).padStart(width, "0"));
  }
  if (first === undefined || last === undefined) return undefined;
  return between(first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0)?.map((code) =>
    String.fromCodePoint(code),
  );
}

function between(from: number, to: number): readonly number[] | undefined {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (high - low >= mostInRange) return undefined;
  return Array.from({ length: high - low + 1 }, (_, step) => low + step);
}
