// Comments of MDX, `{/* … */}`, which are text to CommonMark.

import type { ArticleComment } from "../../model/article.ts";
import type { Range } from "../../model/location.ts";
import { rangeSet } from "../../strings/range-set.ts";

/** Stands in the text for each character of a comment: for the parser a letter, and nobody's. */
export const commentMask = "\uF8FE";

const opening = "{/*";

/** The comments outside `code`, and the text with them masked, offsets and lines unchanged. */
export function mdxComments(
  text: string,
  code: readonly Range[],
): {
  readonly rest: string;
  readonly comments: readonly ArticleComment[];
} {
  const comments: ArticleComment[] = [];
  const isCode = rangeSet(code);
  let rest = "";
  let last = 0;
  let close = -1;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    // The first end of a comment ends it, or it is none. None to come: nothing is looked for again.
    const inner = at + opening.length;
    if (close < inner) close = text.indexOf("*/", inner);
    if (close < 0) break;
    if (text[close + 2] !== "}" || at < last || isCode(at)) continue;
    const end = close + 3;
    comments.push({
      text: text.slice(inner, close).trim(),
      range: { start: at, end },
    });
    // As many units as there were: an emoji is two.
    rest += text.slice(last, at) + text.slice(at, end).replaceAll(/[^\n\r]/gu, maskOf);
    last = end;
  }
  return { rest: rest + text.slice(last), comments };
}

function maskOf(character: string): string {
  return commentMask.repeat(character.length);
}

export function mayHoldMdxComments(text: string): boolean {
  return text.includes("{/*");
}
