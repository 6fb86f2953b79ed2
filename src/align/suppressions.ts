// `<!-- glosa-ignore rule-a, rule-b until 2027-01-01: reason -->` in an article.

import type { Article, Block } from "../model/article.ts";
import type { Suppression } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import { lineIndex } from "../strings/line-index.ts";

const ignoreComment = /^\s*(?:<!--)?\s*glosa-ignore(?![\p{L}\p{N}_-])([^:]*)(?::([\s\S]*))?$/u;
const limited = /^(?<rules>.*?)(?<![\p{L}\p{N}_-])until(?![\p{L}\p{N}_-])(?<until>.*)$/isu;
const commentEnd = /-->\s*$/u;

/**
 * The rules, reason and last day in a suppressing comment or note; `undefined` for any other. A missing reason is empty,
 * and so is a day that is announced and missing.
 */
export function readSuppression(
  text: string,
): Pick<Suppression, "ruleIds" | "reason" | "until"> | undefined {
  const match = ignoreComment.exec(text.replace(commentEnd, ""));
  if (match === null) return undefined;
  const [, written = "", reason = ""] = match;
  const { rules = "", until } = limited.exec(written)?.groups ?? { rules: written };
  return {
    ruleIds: rules.split(/[\s,]+/u).filter((rule) => rule !== ""),
    reason: reason.trim(),
    ...(until !== undefined && { until: until.trim() }),
  };
}

/** Those of an article, each with the range it covers. */
export function suppressionsOf(
  article: Article,
  side: Suppression["side"],
  path: string,
): Suppression[] {
  const found: Suppression[] = [];
  const locate = lineIndex(article.text);
  let coveredFrom: ((from: number) => Range) | undefined;
  for (const { text, range } of article.comments) {
    const suppression = readSuppression(text);
    if (suppression === undefined) continue;
    found.push({
      ...suppression,
      side,
      location: { path, ...locate(range.start) },
      range: (coveredFrom ??= covered(article.blocks))(range.end),
    });
  }
  return found;
}

/** From the comment to the end of the block that contains or follows it. */
function covered(blocks: readonly Block[]): (from: number) => Range {
  const extents: Range[] = [];
  // The first block that ends behind an offset ends further than all before it: only those matter.
  for (const block of blocks) {
    const extent = extentOf(block);
    if (extent !== undefined && extent.end > (extents.at(-1)?.end ?? 0)) extents.push(extent);
  }
  return (from) => {
    let low = 0;
    let high = extents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((extents[middle]?.end ?? Infinity) <= from) low = middle + 1;
      else high = middle;
    }
    const extent = extents[low];
    if (extent === undefined) return { start: from, end: from };
    return { start: Math.max(from, extent.start), end: extent.end };
  };
}

function extentOf({ pieces }: Block): Range | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { start: first.origin, end: last.origin + last.originLength };
}
