// Runs of one to four words of a text, inflection levelled: the candidates for a rendering.

import { barrier, type ReadText } from "./read-text.ts";

export interface WordGroup {
  /** Levelled words, parted by spaces. */
  readonly key: string;
  /** Half-open token indices. */
  readonly start: number;
  readonly end: number;
}

const longest = 4;
const levelled = new Map<string, string>();

/** A folded word without its plural and gender ending, roughly; equal for the forms of most nouns and adjectives. */
export function levelWord(fold: string): string {
  let level = levelled.get(fold);
  if (level === undefined) {
    level = fold.length > 4 ? fold.replace(/(?<=[^aeiou])es$|s$/u, "") : fold;
    if (level.length > 4) level = level.replace(/[aoe]$/u, "");
    if (levelled.size >= 100_000) levelled.clear();
    levelled.set(fold, level);
  }
  return level;
}

/** Groups with a content word at each edge and no punctuation inside; `startsWith` spares what nobody asks for. */
export function* wordGroups(
  text: ReadText,
  startsWith?: ReadonlySet<string>,
): Generator<WordGroup> {
  const { tokens } = text;
  for (let start = 0; start < tokens.length; start++) {
    if (text.functionWords[start] === 1 || text.opaque[start] === 2) continue;
    let key = levelWord(tokens[start]?.fold ?? "");
    if (startsWith !== undefined && !startsWith.has(key)) continue;
    yield { key, start, end: start + 1 };
    for (let end = start + 1; end < Math.min(tokens.length, start + longest); end++) {
      if (text.barriers[end] !== barrier.none) break;
      key += ` ${levelWord(tokens[end]?.fold ?? "")}`;
      if (text.functionWords[end] === 0) yield { key, start, end: end + 1 };
    }
  }
}
