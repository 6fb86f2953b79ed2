// Bytes of a Markdown file -> its blocks and comments.

import type { Nodes } from "mdast";
import type { Article, Block } from "../../model/article.ts";
import { ParseError } from "../../model/errors.ts";
import type { Range } from "../../model/location.ts";
import { decodeAll } from "../../text/decode-bytes.ts";
import type { ReadContext } from "../format.ts";
import { findFrontMatter } from "./front-matter.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { expressionsIn, withoutMdxSyntax } from "./mdx-syntax.ts";
import { mayHoldMdxComments, mdxComments } from "./mdx-comments.ts";

// The parser takes quadratic time on hostile input (nested brackets, degenerate tables):
// an article of two million characters is a book, and is better checked by chapters.
const sizeLimit = 2_000_000;

/** Throws `ParseError` `articleTooLarge` above two million characters. */
export function readMarkdown(bytes: Iterable<Uint8Array>, context: ReadContext): Article {
  const { path } = context;
  const text = decodeAll(bytes, path, context.report);
  if (text.length > sizeLimit) {
    throw new ParseError("articleTooLarge", { path, data: { limit: sizeLimit } });
  }
  const front = findFrontMatter(text);
  // Blanked rather than cut, so that every offset stays right.
  const body = " ".repeat(front.end) + text.slice(front.end);
  const isMdx = /\.mdx$/iu.test(path);
  const options = { mdx: isMdx };
  const code = isMdx || mayHoldMdxComments(body) ? codeRanges(parseMarkdown(body, options)) : [];
  const mdx = mayHoldMdxComments(body) ? mdxComments(body, code) : { rest: body, comments: [] };
  const rest = isMdx ? withoutMdxSyntax(mdx.rest, code) : mdx.rest;
  const { blocks: found, comments } = markdownBlocks(parseMarkdown(rest, options), rest);
  const blocks = isMdx ? found.map(withExpressionsMarked) : found;
  return {
    kind: "article",
    language: undefined,
    text,
    blocks: [...front.blocks, ...blocks],
    comments: [...comments, ...mdx.comments].sort((a, b) => a.range.start - b.range.start),
  };
}

function withExpressionsMarked(block: Block): Block {
  const inside = ({ start }: Range): boolean =>
    block.opaque.some((range) => range.start <= start && start < range.end);
  const expressions = expressionsIn(block.text).filter((range) => !inside(range));
  const opaque = [...block.opaque, ...expressions].toSorted((a, b) => a.start - b.start);
  return { ...block, opaque };
}

function codeRanges(node: Nodes): readonly Range[] {
  if ("children" in node) return node.children.flatMap(codeRanges);
  if (node.type !== "code" && node.type !== "inlineCode") return [];
  const { start, end } = node.position ?? {};
  return start?.offset === undefined || end?.offset === undefined
    ? []
    : [{ start: start.offset, end: end.offset }];
}
