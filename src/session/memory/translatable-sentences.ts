// The sentences of an article that a translator gets, numbered, with the place where each is written back.

import type { OpenArticle } from "../../formats/format.ts";
import type { MarkupSyntax } from "../../formats/rewriting/markup-syntax.ts";
import {
  rewritableSentences,
  type RewritableSentence,
} from "../../formats/rewriting/rewritable-sentence.ts";
import type { Block } from "../../model/article.ts";
import type { LanguageTag } from "../../model/language.ts";
import { articleSegments, type ArticleSegment } from "./article-segments.ts";

export interface TranslatableSentence {
  /** From 1, in reading order: the same for the same article and language. */
  readonly number: number;
  readonly segment: ArticleSegment;
  readonly rewritable: RewritableSentence;
}

/** Without what is not prose: code, addresses, text that is not to be translated. */
export function translatableSentences(
  opened: OpenArticle,
  language: LanguageTag,
  syntax: MarkupSyntax,
): readonly TranslatableSentence[] {
  const { article } = opened;
  const byBlock = new Map<Block, ArticleSegment[]>();
  for (const segment of articleSegments(article, language)) {
    const { block } = segment.sentence;
    const others = byBlock.get(block);
    if (others === undefined) byBlock.set(block, [segment]);
    else others.push(segment);
  }
  const found = article.blocks.flatMap((block, index) => {
    const segments = byBlock.get(block) ?? [];
    const ranges = segments.map(({ sentence }) => sentence.range);
    const rewritable = rewritableSentences(opened, index, ranges, syntax);
    return segments.flatMap((segment, place) => {
      const sentence = rewritable[place];
      return sentence === undefined ? [] : [{ segment, rewritable: sentence }];
    });
  });
  return found.map((each, index) => ({ ...each, number: index + 1 }));
}
