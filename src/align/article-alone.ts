// One article without its source: a bitext with nothing on the other side.

import type { Article } from "../model/article.ts";
import type { Bitext } from "../model/bitext.ts";
import type { LanguageTag } from "../model/language.ts";
import { joinSentences } from "./bead-units.ts";
import { blockSentences } from "./block-sentences.ts";
import { suppressionsOf } from "./suppressions.ts";

export interface ArticleAloneOptions {
  readonly path: string;
  readonly language: LanguageTag;
  /** The language that its source would be in: what the glossary translates from. */
  readonly sourceLanguage: LanguageTag;
}

/** Every sentence of the article is a unit without a source. */
export function articleAlone(
  article: Article,
  { path, language, sourceLanguage }: ArticleAloneOptions,
): Bitext {
  return {
    source: { path, language: sourceLanguage, content: "" },
    target: { path, language, content: article.text },
    units: blockSentences(article, language).map((sentence, index) => ({
      index,
      id: "",
      source: undefined,
      target: joinSentences([sentence]),
      shape: [0, 1],
      certainty: 1,
      heading: sentence.heading ?? false,
    })),
    suppressions: suppressionsOf(article, "target", path),
    alone: true,
  };
}
