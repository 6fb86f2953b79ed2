// Comments of MDX, `{/* … */}`, which CommonMark takes for text.

import type { ArticleComment } from "../../model/article.ts";

const mdxComment = /\{\/\*((?:[^*]|\*(?!\/))*)\*\/\}/gu;

/** The comments, and the text with them blanked out, offsets unchanged. */
export function mdxComments(text: string): {
  readonly rest: string;
  readonly comments: readonly ArticleComment[];
} {
  const comments: ArticleComment[] = [];
  const rest = text.replaceAll(mdxComment, (whole: string, inner: string, offset: number) => {
    comments.push({ text: inner.trim(), range: { start: offset, end: offset + whole.length } });
    return whole.replaceAll(/[^\n\r]/gu, " ");
  });
  return { rest, comments };
}
