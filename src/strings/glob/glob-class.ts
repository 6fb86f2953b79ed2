// Classes of characters in file patterns: `[a-z]`, `[!a-z]`, `[^a-z]`, `[[:digit:]]`.

import type { GlobNode } from "./glob-node.ts";

const named: ReadonlyMap<string, RegExp> = new Map([
  ["alnum", /[\p{L}\p{N}]/u],
  ["alpha", /\p{L}/u],
  ["digit", /\d/u],
  ["lower", /\p{Ll}/u],
  ["punct", /[\p{P}\p{S}]/u],
  ["space", /\s/u],
  ["upper", /\p{Lu}/u],
]);

export interface ReadClass {
  readonly node: GlobNode;
  /** Index after the closing bracket. */
  readonly end: number;
}

/** The class whose bracket opens at `from`; `undefined` if it is not closed, and a bracket like any other. */
export function readClass(characters: readonly string[], from: number): ReadClass | undefined {
  let at = from + 1;
  const isNegated = characters[at] === "!" || characters[at] === "^";
  if (isNegated) at += 1;
  const first = at;
  const tests: ((character: string) => boolean)[] = [];
  for (; at < characters.length; at++) {
    const character = characters[at] ?? "";
    if (character === "]" && at > first) {
      const has = (one: string): boolean => tests.some((test) => test(one)) !== isNegated;
      return { node: { kind: "class", has }, end: at + 1 };
    }
    const group = character === "[" ? namedAt(characters, at) : undefined;
    if (group !== undefined) {
      tests.push((one) => group.is.test(one));
      at = group.last;
      continue;
    }
    if (character === "\\") at += 1;
    const low = characters[at] ?? "";
    const isRange = characters[at + 1] === "-" && !["]", undefined].includes(characters[at + 2]);
    if (isRange) at += characters[at + 2] === "\\" ? 3 : 2;
    const high = isRange ? (characters[at] ?? "") : low;
    tests.push((one) => codeOf(one) >= codeOf(low) && codeOf(one) <= codeOf(high));
  }
  return undefined;
}

function namedAt(
  characters: readonly string[],
  from: number,
): { readonly is: RegExp; readonly last: number } | undefined {
  // The longest name has five letters.
  const written = /^\[:([a-z]{5}):\]/u.exec(characters.slice(from, from + 9).join(""));
  const is = named.get(written?.[1] ?? "");
  return is && { is, last: from + 8 };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? -1;
}
