// The sentences of an article, each knowing its block.

import type { Article, Block } from "../model/article.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import { splitSentences } from "../text/sentences.ts";
import type { AlignSentence } from "./bead.ts";

export interface BlockSentence extends AlignSentence {
  readonly block: Block;
  /** In `block.text`. */
  readonly range: Range;
}

/** In reading order. No sentence ends inside code or an address. */
export function blockSentences(article: Article, language: LanguageTag): BlockSentence[] {
  return article.blocks.flatMap((block) =>
    wholeOpaque(splitSentences(block.text, language), block.opaque).map((range, place) => ({
      block,
      range,
      text: block.text.slice(range.start, range.end),
      startsParagraph: place === 0,
      heading: block.kind === "heading" || block.kind === "title",
    })),
  );
}

function wholeOpaque(sentences: readonly Range[], opaque: readonly Range[]): Range[] {
  if (opaque.length === 0) return [...sentences];
  const whole: Range[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((opaque[next]?.end ?? Infinity) <= sentence.start) next++;
    const last = whole.at(-1);
    const covering = opaque[next];
    if (last !== undefined && covering !== undefined && covering.start < last.end) {
      whole[whole.length - 1] = { start: last.start, end: sentence.end };
    } else whole.push(sentence);
  }
  return whole;
}
