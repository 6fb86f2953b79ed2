// An OpenDocument text with other sentences: everything but its words stays, part for part.

import { escapeText } from "../../xml/escape.ts";
import type { ArticleRewriter } from "../format.ts";
import { placeFinder } from "../rewriting/part-places.ts";
import { endTagAfter, startTagBefore, tagTokens } from "../rewriting/tag-tokens.ts";
import { savedPackage } from "../zip/package-part.ts";
import { odtContent } from "./read-odt.ts";

const spaces = /^<[\w-]+:(?:s|tab|line-break)\b/u;

export const odtRewriter: ArticleRewriter = {
  open: (bytes, { path }) => {
    const { document, part, text, blocks, comments, places } = odtContent([...bytes], path);
    return {
      article: { kind: "article", language: undefined, text, blocks, comments },
      files: [part.text],
      blocks: blocks.map(placeFinder(places)),
      save: (files) =>
        document === undefined
          ? [part.encode(files.join(""))]
          : [savedPackage(document, [part], files)],
    };
  },
  syntax: {
    tokens: tagTokens,
    isIgnorable: (markup) => /^(?:\s|<[\w-]+:soft-page-break\b[^<>]*\/>)*$/u.test(markup),
    isBreak: (written) => spaces.test(written),
    before: (text, { pair }) => startTagBefore(text, pair),
    after: (text, { pair }) => endTagAfter(text, pair),
    escape: (text) => escapeText(text.replaceAll(/[\n\r\t]/gu, " "), () => undefined),
    accepts: (written, before) => isBalanced(written) || !isBalanced(before),
  },
};

/** Whether every element that begins in a stretch of XML ends in it. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const { kind, pair } of tagTokens(xml)) {
    if (kind === "open") open.push(pair);
    if (kind === "close" && open.pop() !== pair) return false;
  }
  return open.length === 0;
}
