// The rung for another order: all content words near each other with no punctuation between.

import { tokenFits } from "./match-words.ts";
import { barrier, type ReadText } from "./read-text.ts";
import type { TargetMatch } from "./target-match.ts";
import type { TermPattern } from "./term-pattern.ts";

const extraContent = 1;
const extraFunction = 3;

/** The first window that holds every content word of the term. */
export function matchReordered(pattern: TermPattern, text: ReadText): TargetMatch | undefined {
  const { content } = pattern;
  if (content.length < 2 || pattern.flags.order === "fixed") return undefined;
  for (let start = 0; start < text.tokens.length; start++) {
    const missing = new Set(content);
    let contentLeft = content.length + extraContent;
    let functionLeft = extraFunction;
    for (let index = start; index < text.tokens.length; index++) {
      const token = text.tokens[index];
      if (token === undefined || (index > start && text.barriers[index] !== barrier.none)) break;
      const fits = [...missing].find((place) => {
        const word = pattern.words[place];
        return word !== undefined && tokenFits(token, word, pattern, text);
      });
      if (fits === undefined && index === start) break;
      if (fits !== undefined) missing.delete(fits);
      if (text.functionWords[index] === 1 && fits === undefined) functionLeft--;
      else contentLeft--;
      if (contentLeft < 0 || functionLeft < 0) break;
      if (missing.size === 0) return { pattern, rung: "reordered", start, end: index + 1 };
    }
  }
  return undefined;
}
