// What may have been meant by words that the memory does not have: a word spelt almost the same, or the longest part of the
// phrase that it has.

import { languageOf } from "../../languages/index.ts";
import type { Language } from "../../languages/language.ts";
import type { MemoryStore } from "../../memory/memory-store.ts";
import { fold } from "../../strings/fold.ts";

const letters = "abcdefghijklmnopqrstuvwxyzñ".split("");
const sides = ["source", "target"] as const;
/** Longer phrases are sentences, which `match` is for. */
const mostWords = 8;
const mostOffered = 3;

/** Phrases that the memory has, nearest first; none for a pattern of more than eight words. */
export async function nearestWords(words: string, memory: MemoryStore): Promise<readonly string[]> {
  const written = words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  if (written.length === 0 || written.length > mostWords) return [];
  const counts = await countsOf(written.map(fold), memory);
  const corrections = await Promise.all(
    written.map(async (word) =>
      (counts.get(fold(word)) ?? 0) > 0 ? [word] : await nearTo(fold(word), memory),
    ),
  );
  const known = corrections.map(([best]) => best);
  const { source, target } = memory.languages;
  const empty = [source, target].map((language) => languageOf(language).functionWords);
  const says = (word: string): boolean => !empty.some((each) => each.has(fold(word)));
  const found: string[] = [];
  const offer = async (phrase: string): Promise<void> => {
    if (found.includes(phrase) || fold(phrase) === fold(words)) return;
    const { total } = await memory.concordance(phrase, { limit: 1 });
    if (total > 0) found.push(phrase);
  };
  const [only = []] = corrections;
  if (written.length === 1) for (const word of only.slice(0, mostOffered)) await offer(word);
  for (let length = known.length; length > 0 && found.length === 0; length--)
    for (let start = 0; start + length <= known.length; start++) {
      const part = known.slice(start, start + length);
      const isKnown = part.every((word) => word !== undefined);
      // Words such as "de" are in every sentence.
      if (found.length < mostOffered && isKnown && part.some((word) => says(word)))
        await offer(part.join(" "));
    }
  return found;
}

async function countsOf(
  words: readonly string[],
  memory: MemoryStore,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const side of sides)
    for (const [word, count] of await memory.wordCounts(words, side))
      counts.set(word, (counts.get(word) ?? 0) + count);
  return counts;
}

async function nearTo(word: string, memory: MemoryStore): Promise<readonly string[]> {
  const alike = await spelledAlike(word, memory);
  return alike.length > 0 ? alike : await ofItsFamily(word, memory);
}

/** The word with another prefix or without it, the most frequent first: "antidemocrática" for "democráticos". */
async function ofItsFamily(word: string, memory: MemoryStore): Promise<readonly string[]> {
  const { source, target } = memory.languages;
  const near = new Set<string>();
  for (const language of [source, target].map(languageOf)) {
    const bare = language.withoutPrefix(word).map(({ rest }) => rest);
    for (const stem of [word, ...bare])
      for (const form of formsIn(language, stem)) {
        near.add(form);
        for (const prefix of language.prefixes ?? []) near.add(prefix + form);
      }
  }
  near.delete(word);
  return byCount(await countsOf([...near], memory));
}

function formsIn(language: Language, word: string): readonly string[] {
  const classes = ["noun", "adjective", "verb"] as const;
  return classes.flatMap((wordClass) =>
    language.forms(word, { wordClass }).map(({ text }) => fold(text)),
  );
}

function byCount(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .filter(([, count]) => count > 0)
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([each]) => each);
}

/** Words of the memory with one letter more, less, other or exchanged for its neighbour, the most frequent first. */
async function spelledAlike(word: string, memory: MemoryStore): Promise<readonly string[]> {
  return byCount(await countsOf([...oneLetterAway(word)], memory));
}

function oneLetterAway(word: string): ReadonlySet<string> {
  const near = new Set<string>();
  const shortest = 3;
  if (word.length < shortest) return near;
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) {
      near.add(before + letter + after);
      if (after !== "") near.add(before + letter + after.slice(1));
    }
    if (after !== "" && word.length > shortest) near.add(before + after.slice(1));
    if (after.length > 1) near.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  near.delete(word);
  return near;
}
