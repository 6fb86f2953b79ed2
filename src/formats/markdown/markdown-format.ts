// Markdown (CommonMark with GitHub's extensions and footnotes) as an article.

import type { Article } from "../../model/article.ts";
import { ParseError } from "../../model/errors.ts";
import { decodeAll } from "../../text/decode-bytes.ts";
import type { ArticleFormat, ReadContext } from "../format.ts";
import { findFrontMatter } from "./front-matter.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { mdxComments } from "./mdx-comments.ts";

// The parser takes quadratic time on hostile input (nested brackets, degenerate tables):
// an article of two million characters is a book, and is better checked by chapters.
const sizeLimit = 2_000_000;

export const markdownFormat: ArticleFormat = {
  kind: "article",
  name: "markdown",
  extensions: [".md", ".markdown", ".mdx"],
  mediaType: "text/markdown",
  // Any text may be Markdown: only the extension tells.
  sniff: () => false,
  read: readMarkdown,
};

/** Throws `ParseError` `articleTooLarge` above two million characters. */
function readMarkdown(bytes: Iterable<Uint8Array>, context: ReadContext): Article {
  const { path } = context;
  const text = decodeAll(bytes, path, context.report);
  if (text.length > sizeLimit) {
    throw new ParseError("articleTooLarge", { path, data: { limit: sizeLimit } });
  }
  const front = findFrontMatter(text);
  // Blanked rather than cut, so that every offset stays right.
  const body = " ".repeat(front.end) + text.slice(front.end);
  const mdx = mdxComments(body);
  const { blocks, comments } = markdownBlocks(parseMarkdown(mdx.rest), text);
  return {
    kind: "article",
    language: undefined,
    text,
    blocks: [...front.blocks, ...blocks],
    comments: [...comments, ...mdx.comments].sort((a, b) => a.range.start - b.range.start),
  };
}
