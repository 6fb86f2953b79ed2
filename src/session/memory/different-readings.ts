// Whether an article that was written back is read as what was put into it: a character may mean something to its markup.

import type { OpenArticle } from "../../formats/format.ts";
import { foldSpace } from "../../formats/rewriting/rewritable-sentence.ts";
import { lineIndex } from "../../strings/line-index.ts";
import type { WrittenBack } from "./write-back.ts";

export interface DifferentReading {
  /** 1-based, in the new article. */
  readonly line: number;
  readonly column: number;
  /** What is read there. */
  readonly text: string;
}

/** The blocks of the new article that are not as expected; only the first where a block was split or joined. */
export function differentReadings(
  before: OpenArticle,
  after: OpenArticle,
  { translated }: WrittenBack,
): readonly DifferentReading[] {
  const place = lineIndex(after.article.text);
  const different: DifferentReading[] = [];
  const expected = before.blocks.map(({ text }) => text);
  // From the last sentence of each block to its first, so that ranges stay right.
  for (const { sentence, made } of translated.toReversed()) {
    const { block } = sentence.rewritable;
    const { range } = sentence.segment.sentence;
    const text = expected[block] ?? "";
    expected[block] = text.slice(0, range.start) + made.text + text.slice(range.end);
  }
  for (const [index, text] of expected.entries()) {
    const found = after.article.blocks[index];
    if (found !== undefined && normal(found.text) === normal(text)) continue;
    different.push({ ...place(found?.pieces[0]?.origin ?? 0), text: found?.text ?? text });
    if (expected.length !== after.article.blocks.length) break;
  }
  return different;
}

function normal(text: string): string {
  return foldSpace(text).replaceAll(/\s+/gu, "");
}
