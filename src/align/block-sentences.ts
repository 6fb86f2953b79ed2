// The sentences of an article, each knowing its block.

import type { Article, Block } from "../model/article.ts";
import { primaryLanguage, type LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import { nothing } from "../model/nothing.ts";
import { splitSentences } from "../text/sentences.ts";
import type { AlignSentence } from "./bead.ts";

export interface BlockSentence extends AlignSentence {
  readonly block: Block;
  /** In `block.text`. */
  readonly range: Range;
}

/** In reading order. No sentence ends inside code or an address; what is said to be in another language is no prose. */
export function blockSentences(article: Article, language: LanguageTag): BlockSentence[] {
  return article.blocks
    .map((block) => withoutOtherLanguages(block, language))
    .flatMap((block) =>
      wholeOpaque(splitSentences(block.text, language), block.opaque).map((range, place) => ({
        block,
        range,
        text: block.text.slice(range.start, range.end),
        startsParagraph: place === 0,
        heading: block.kind === "heading" || block.kind === "title",
      })),
    );
}

/** The tweet that an article quotes as it was written, the French title: `lang` says that nobody translates them. */
function withoutOtherLanguages(block: Block, language: LanguageTag): Block {
  const own = primaryLanguage(language);
  const others = (block.languages ?? nothing).filter(
    (part) => primaryLanguage(part.language) !== own,
  );
  if (others.length === 0) return block;
  const ranges = [...block.opaque, ...others.map(({ range }) => range)];
  return { ...block, opaque: joinedRanges(ranges) };
}

function joinedRanges(ranges: readonly Range[]): Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
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
