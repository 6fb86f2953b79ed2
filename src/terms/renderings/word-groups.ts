// Runs of one to four words, reduced to their roots: the candidates for a rendering.

import { barrier, type ReadText } from "../../text/read-text.ts";

export interface WordGroup {
  /** Roots of the words, separated by spaces. */
  readonly key: string;
  /** Half-open token indices. */
  readonly start: number;
  readonly end: number;
}

const longest = 4;
/**
 * Groups that begin and end with a content word and contain no punctuation; `startsWith` skips those nobody asks
 * for.
 */
export function* wordGroups(
  text: ReadText,
  startsWith?: ReadonlySet<string>,
): Generator<WordGroup> {
  const { tokens } = text;
  for (let start = 0; start < tokens.length; start++) {
    if (text.functionWords[start] === 1 || text.opaque[start] === 2) continue;
    let key = text.language.root(tokens[start]?.fold ?? "");
    if (startsWith !== undefined && !startsWith.has(key)) continue;
    yield { key, start, end: start + 1 };
    for (let end = start + 1; end < Math.min(tokens.length, start + longest); end++) {
      if (text.barriers[end] !== barrier.none || text.opaque[end] === 2) break;
      key += ` ${text.language.root(tokens[end]?.fold ?? "")}`;
      if (text.functionWords[end] === 0) yield { key, start, end: end + 1 };
    }
  }
}

/** Such groups of up to `most` words that include the token, a content word. */
export function* groupsWith(text: ReadText, token: number, most: number): Generator<WordGroup> {
  const { tokens, barriers, opaque, functionWords, language } = text;
  const isParted = (index: number): boolean =>
    barriers[index] !== barrier.none || opaque[index] === 2;
  let first = token;
  while (first > 0 && first > token - most + 1 && !isParted(first) && opaque[first - 1] !== 2)
    first--;
  for (let start = first; start <= token; start++) {
    if (functionWords[start] === 1) continue;
    let key = "";
    for (let end = start; end < Math.min(tokens.length, start + most); end++) {
      if (end > start && isParted(end)) break;
      key += `${end === start ? "" : " "}${language.root(tokens[end]?.fold ?? "")}`;
      if (end >= token && functionWords[end] === 0) yield { key, start, end: end + 1 };
    }
  }
}
