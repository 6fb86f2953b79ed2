// The sentences of an article with their places, for memory look-ups and pretranslation.

import { blockSentences, type BlockSentence } from "../../align/block-sentences.ts";
import { rangeInFile } from "../../check/places.ts";
import type { Article } from "../../model/article.ts";
import type { LanguageTag } from "../../model/language.ts";
import { lineIndex } from "../../strings/line-index.ts";

export interface ArticleSegment {
  readonly text: string;
  /** 1-based, in the file. */
  readonly line: number;
  readonly column: number;
  readonly sentence: BlockSentence;
}

/** In reading order. A sentence broken across lines becomes one line of text. */
export function articleSegments(
  article: Article,
  language: LanguageTag,
): readonly ArticleSegment[] {
  const place = lineIndex(article.text);
  return blockSentences(article, language).map((sentence): ArticleSegment => {
    const { block, range } = sentence;
    const origin = rangeInFile(
      { text: block.text, pieces: block.pieces, opaque: block.opaque },
      range,
    );
    const text = sentence.text.replaceAll(/\s+/gu, " ").trim();
    return { text, sentence, ...place(origin?.start ?? 0) };
  });
}
