// Comments of MDX, `{/* … */}`, which are text to CommonMark.

import type { ArticleComment } from "../../model/article.ts";
import type { Range } from "../../model/location.ts";

/** Stands in the text for each character of a comment: for the parser a letter, and nobody's. */
export const commentMask = "\uF8FE";

const mdxComment = /\{\/\*((?:[^*]|\*(?!\/))*)\*\/\}/gu;

/** The comments outside `code`, and the text with them masked, offsets and lines unchanged. */
export function mdxComments(
  text: string,
  code: readonly Range[],
): {
  readonly rest: string;
  readonly comments: readonly ArticleComment[];
} {
  const comments: ArticleComment[] = [];
  const rest = text.replaceAll(mdxComment, (whole: string, inner: string, offset: number) => {
    if (code.some((range) => range.start <= offset && offset < range.end)) return whole;
    comments.push({ text: inner.trim(), range: { start: offset, end: offset + whole.length } });
    // As many units as there were: an emoji is two.
    return whole.replaceAll(/[^\n\r]/gu, (character) => commentMask.repeat(character.length));
  });
  return { rest, comments };
}

export function mayHoldMdxComments(text: string): boolean {
  return text.includes("{/*");
}
