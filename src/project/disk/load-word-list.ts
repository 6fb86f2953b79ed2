// The word list of a language, from the package that holds it. It is large, and not everybody installs it.

import type { WordListPackage } from "../../languages/style/spelling.ts";
import { affixedWords, type WordList } from "../../strings/affixed-words.ts";

const packages: Readonly<
  Record<
    WordListPackage,
    () => Promise<{ readonly default: { readonly aff: Uint8Array; readonly dic: Uint8Array } }>
  >
> = {
  // By its own name alone, so that a bundle leaves it where it is.
  "dictionary-es": () => import("dictionary-es"),
};

const loaded = new Map<WordListPackage, Promise<WordList | undefined>>();

/** Read once for the whole run; `undefined` if the package is not installed. */
export function loadWordList(name: WordListPackage): Promise<WordList | undefined> {
  const known = loaded.get(name) ?? read(name);
  loaded.set(name, known);
  return known;
}

async function read(name: WordListPackage): Promise<WordList | undefined> {
  try {
    const { aff, dic } = (await packages[name]()).default;
    const decoder = new TextDecoder();
    return affixedWords(decoder.decode(aff), decoder.decode(dic));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")
      return undefined;
    throw error;
  }
}
