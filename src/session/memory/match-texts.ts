// What was translated before, for a text or for every sentence of an article.

import { matchAll } from "../../memory/match-all.ts";
import type { MatchOptions, MemoryMatch, MemoryStore } from "../../memory/memory-store.ts";
import { InputError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { loadArticle } from "../../project/bitext/load-bitext.ts";
import type { Holding } from "../held/holding.ts";
import { articleSegments } from "./article-segments.ts";

/** A text, or an article by its path, relative to the session's folder. */
export type MatchRequest = { readonly text: string } | { readonly article: string };

/** A sentence and its matches in the memory. */
export interface Answer {
  readonly text: string;
  /** Place in the article. */
  readonly place?: { readonly path: string; readonly line: number; readonly column: number };
  /** Best first. */
  readonly matches: readonly MemoryMatch[];
}

export interface Matched {
  /** Languages of the given text and of the result; swapped if the question is `reverse`. */
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  /** One for a text, or one for each sentence of an article, in reading order. */
  readonly answers: readonly Answer[];
}

/**
 * Throws `InputError` `memoryEmpty` if there is no memory to search, and anything that reading an article throws.
 */
export async function matchTexts(
  request: MatchRequest,
  options: Omit<MatchOptions, "previous" | "next">,
  holding: Holding,
): Promise<Matched> {
  const { source, target } = holding.consulted();
  const languages =
    options.reverse === true ? { source: target, target: source } : { source, target };
  const memory = await holding.memory();
  if (memory.units === 0) throw new InputError("memoryEmpty", { data: { ...languages } });
  const answers =
    "text" in request
      ? [{ text: request.text, matches: await memory.match(request.text, options) }]
      : await articleAnswers(request.article, {
          memory,
          options,
          holding,
          language: languages.source,
        });
  return { languages, answers };
}

async function articleAnswers(
  path: string,
  asked: {
    readonly memory: MemoryStore;
    readonly options: MatchOptions;
    readonly holding: Holding;
    readonly language: LanguageTag;
  },
): Promise<readonly Answer[]> {
  const { memory, options, holding, language } = asked;
  const { folder, files } = holding;
  const article = await loadArticle(path, { folder, files, warn: holding.options.warn });
  const segments = articleSegments(article, language);
  const questions = segments.map(({ text }, position) => {
    const previous = segments[position - 1]?.text;
    const next = segments[position + 1]?.text;
    return {
      text,
      options: {
        ...options,
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
      },
    };
  });
  const found = await matchAll(memory, questions);
  return segments.map(({ text, line, column }, position) => ({
    text,
    place: { path, line, column },
    matches: found[position] ?? [],
  }));
}
