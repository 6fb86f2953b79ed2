// What two translations share on the page: numbers, names, the beginnings of related words, pairs of a lexicon.

import { tokenize } from "../text/tokenize.ts";
import type { AlignSentence, LexiconPair } from "./bead.ts";
import { tuning } from "./tuning.ts";

/** The features of one side; both sides number them alike. */
export interface FeatureTable {
  readonly sentences: number;
  /** Of each sentence, its features, ascending. */
  readonly features: readonly (readonly number[])[];
  /** Of each feature, the sentences it is in, ascending. */
  readonly places: readonly (readonly number[])[];
}

export interface SharedFeatures {
  readonly source: FeatureTable;
  readonly target: FeatureTable;
  /** Of each feature, how telling its kind is. */
  readonly weights: readonly number[];
}

const prefixLength = 4;
const shortestWord = 3;
// "30.000", "12,5", "1 500" with a no-break space
const numeral = /\p{Nd}+(?:[.,'’\u00A0\u202F]\p{Nd}+)*/gu;
const hasDigit = /\p{Nd}/u;

/** The features of both sides; those on only one side are left out. */
export function sharedFeatures(
  source: readonly AlignSentence[],
  target: readonly AlignSentence[],
  lexicon: readonly LexiconPair[],
): SharedFeatures {
  const sourceKeys = source.map((sentence) => keysOf(sentence, lexiconIndex(lexicon, "source")));
  const targetKeys = target.map((sentence) => keysOf(sentence, lexiconIndex(lexicon, "target")));
  const inSource = new Set(sourceKeys.flatMap((keys) => [...keys]));
  const ids = new Map<string, number>();
  for (const keys of targetKeys) {
    for (const key of keys) if (inSource.has(key) && !ids.has(key)) ids.set(key, ids.size);
  }
  const weights = [...ids.keys()].map((key) => weightOf(key, lexicon));
  return {
    source: featureTable(sourceKeys, ids),
    target: featureTable(targetKeys, ids),
    weights,
  };
}

function weightOf(key: string, lexicon: readonly LexiconPair[]): number {
  if (key.startsWith("#")) return tuning.number;
  if (key.startsWith("=")) return tuning.lexicon * (lexicon[Number(key.slice(1))]?.weight ?? 0);
  return key.startsWith("!") ? tuning.word : tuning.prefix;
}

function featureTable(
  sentences: readonly ReadonlySet<string>[],
  ids: ReadonlyMap<string, number>,
): FeatureTable {
  const places: number[][] = Array.from({ length: ids.size }, () => []);
  const features = sentences.map((keys, sentence) => {
    const found: number[] = [];
    for (const key of keys) {
      const id = ids.get(key);
      if (id === undefined) continue;
      found.push(id);
      places[id]?.push(sentence);
    }
    return found.sort((a, b) => a - b);
  });
  return { sentences: sentences.length, features, places };
}

type LexiconIndex = ReadonlyMap<string, readonly [words: readonly string[], key: string][]>;

const lexiconIndexes = new WeakMap<readonly LexiconPair[], Map<string, LexiconIndex>>();

/** Pairs by their first word. */
function lexiconIndex(lexicon: readonly LexiconPair[], side: "source" | "target"): LexiconIndex {
  const known = lexiconIndexes.get(lexicon) ?? new Map<string, LexiconIndex>();
  lexiconIndexes.set(lexicon, known);
  const ready = known.get(side);
  if (ready !== undefined) return ready;
  const index = new Map<string, [readonly string[], string][]>();
  for (const [number, pair] of lexicon.entries()) {
    const words = pair[side];
    const first = words[0];
    if (first === undefined) continue;
    const same = index.get(first) ?? [];
    same.push([words, `=${number}`]);
    index.set(first, same);
  }
  known.set(side, index);
  return index;
}

function keysOf({ text }: AlignSentence, lexicon: LexiconIndex): Set<string> {
  const keys = new Set<string>();
  for (const [written] of text.matchAll(numeral)) {
    keys.add(`#${written.replaceAll(/\P{Nd}/gu, "")}`);
  }
  const tokens = tokenize(text);
  for (const [index, token] of tokens.entries()) {
    if (token.fold.length >= shortestWord && !hasDigit.test(token.fold)) {
      keys.add(`!${token.fold}`);
      if (token.fold.length >= prefixLength) keys.add(token.fold.slice(0, prefixLength));
    }
    for (const [words, key] of lexicon.get(token.fold) ?? []) {
      if (words.every((word, ahead) => tokens[index + ahead]?.fold === word)) keys.add(key);
    }
  }
  return keys;
}
