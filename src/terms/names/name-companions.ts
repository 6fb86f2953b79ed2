// The names that stand beside a name: "Hubert Burda" is nobody's misspelling of "Huber" where "Huber" never
// stands beside "Burda".

import { barrier, type ReadText } from "../../text/read-text.ts";

function isCompanion(text: ReadText, index: number): boolean {
  const token = text.tokens[index];
  if (token?.hasCapital !== true || text.functionWords[index] === 1) return false;
  // The first word of a sentence has its capital whatever it is.
  return index > 0 && text.barriers[index] !== barrier.stop;
}

/** The folded names on both sides of a token, with nothing in between. */
export function companionsAt(text: ReadText, index: number): string[] {
  const places: number[] = [];
  if (text.barriers[index] === barrier.none && isCompanion(text, index - 1)) places.push(index - 1);
  if (text.barriers[index + 1] === barrier.none && isCompanion(text, index + 1))
    places.push(index + 1);
  return places.map((place) => text.tokens[place]?.fold ?? "");
}

/** What is seen of names in the texts of one side of a document. */
export interface NameCompany {
  /** Whether the name mostly stands beside one other name, and beside this one never: another person's name. */
  isForeign(companion: string, name: string): boolean;
}

const leastSeen = 2;
const leastShare = 0.5;

export function nameCompany(texts: Iterable<ReadText>): NameCompany {
  const besides = new Map<string, Map<string, number>>();
  const small = new Set<string>();
  for (const text of texts)
    for (const [index, { fold, isLower, hasCapital }] of text.tokens.entries()) {
      if (isLower) small.add(fold);
      if (!hasCapital) continue;
      const counts = besides.get(fold) ?? new Map<string, number>();
      for (const companion of companionsAt(text, index))
        counts.set(companion, (counts.get(companion) ?? 0) + 1);
      besides.set(fold, counts);
    }
  return {
    isForeign: (companion, name) => {
      // "President" may stand before any name.
      if (small.has(companion)) return false;
      const counts = besides.get(name) ?? new Map<string, number>();
      if (counts.has(companion)) return false;
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const most = Math.max(0, ...counts.values());
      return most >= leastSeen && most >= all * leastShare;
    },
  };
}
