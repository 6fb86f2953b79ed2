// Which names stand next to a name: "Hubert Burda" is not a misspelling of "Huber" if "Huber" never stands next to
// "Burda".

import { barrier, type ReadText } from "../../text/read-text.ts";

function isCompanion(text: ReadText, index: number): boolean {
  const token = text.tokens[index];
  if (token?.hasCapital !== true || text.functionWords[index] === 1) return false;
  // The first word of a sentence has a capital anyway.
  return index > 0 && text.barriers[index] !== barrier.stop;
}

/** The folded names adjacent to a token on either side. */
export function companionsAt(text: ReadText, index: number): string[] {
  const places: number[] = [];
  if (text.barriers[index] === barrier.none && isCompanion(text, index - 1)) places.push(index - 1);
  if (text.barriers[index + 1] === barrier.none && isCompanion(text, index + 1))
    places.push(index + 1);
  return places.map((place) => text.tokens[place]?.fold ?? "");
}

/** What the texts of one side of a document show about names. */
export interface NameCompany {
  /** Whether the name mostly stands beside some other name and never beside this one: a different person. */
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
      // "President" may precede any name.
      if (small.has(companion)) return false;
      const counts = besides.get(name) ?? new Map<string, number>();
      if (counts.has(companion)) return false;
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const most = Math.max(0, ...counts.values());
      return most >= leastSeen && most >= all * leastShare;
    },
  };
}
