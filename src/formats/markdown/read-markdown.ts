// Bytes of a Markdown file -> its blocks and comments.

import type { Nodes } from "mdast";
import type { Article, Block } from "../../model/article.ts";
import { ParseError } from "../../model/errors.ts";
import type { Range } from "../../model/location.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import type { ReadContext } from "../format.ts";
import { findFrontMatter } from "./front-matter.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { checkMarkdownLimits, deepestNesting } from "./markdown-limits.ts";
import { mayHoldMdxComments, mdxComments } from "./mdx-comments.ts";
import { expressionsIn, withoutMdxSyntax } from "./mdx-syntax.ts";
import {
  mayHoldPandocBlocks,
  pandocSyntaxIn,
  withoutPandocBlocks,
  withPlainFences,
} from "./pandoc-syntax.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { readAgain, rememberReading } from "./read-again.ts";
import { hasStrayedFence, withoutFencedCode } from "./strayed-fences.ts";

// The parser takes quadratic time on hostile input (nested brackets, degenerate tables):
// an article of two million characters is a book, and is better checked by chapters.
const sizeLimit = 2_000_000;
/** One that is no fence at the start of a line, so that most files are parsed once. */
const anyFence = /^[ \t>]*(?: {4}|\t)[ \t>]*(?:`{3}|~{3})/mu;

/** Throws `ParseError`: `articleTooLarge` above two million characters, `markdownTooManyMarks`, `markdownTooDeep`. */
export function readMarkdown(bytes: Iterable<Uint8Array>, context: ReadContext): Article {
  const { path } = context;
  const text = decodeAll(bytes, path, context.warn);
  if (text.length > sizeLimit) {
    throw new ParseError("articleTooLarge", { path, data: { limit: sizeLimit } });
  }
  try {
    return articleOf(text, context);
  } catch (error) {
    // The parser goes down a level of the stack for each level of emphasis or of links.
    if (!(error instanceof RangeError)) throw error;
    throw new ParseError("markdownTooDeep", { path, data: { limit: deepestNesting } });
  }
}

function articleOf(text: string, { path, last }: ReadContext): Article {
  const front = findFrontMatter(text);
  // Blanked rather than cut, so that every offset stays right.
  const written = withPlainFences(" ".repeat(front.end) + text.slice(front.end));
  checkMarkdownLimits(written, path);
  const isMdx = /\.mdx$/iu.test(path);
  const options = { mdx: isMdx };
  const hasFence = anyFence.test(written);
  const body =
    hasFence && hasStrayedFence(parseMarkdown(written, options), written)
      ? withoutFencedCode(written)
      : written;
  const needsCode = isMdx || mayHoldMdxComments(body) || mayHoldPandocBlocks(body);
  // Else what stands in one paragraph decides how another is read.
  const isPlain = !hasFence && !needsCode && written.endsWith(text.slice(front.end));
  const again =
    isPlain && last && readAgain(last, { text, front: front.end, completed: withPandoc });
  if (again) return again;
  const code = needsCode ? codeRanges(parseMarkdown(body, options)) : [];
  const mdx = mayHoldMdxComments(body) ? mdxComments(body, code) : { rest: body, comments: [] };
  const markdown = mayHoldPandocBlocks(body) ? withoutPandocBlocks(mdx.rest, code) : mdx.rest;
  const rest = isMdx ? withoutMdxSyntax(markdown, code) : markdown;
  const root = parseMarkdown(rest, options);
  const { blocks: found, comments } = markdownBlocks(root, rest);
  const blocks = found.map((block) =>
    withMarked(block, [...pandocSyntaxIn(block.text), ...(isMdx ? expressionsIn(block.text) : [])]),
  );
  const article: Article = {
    kind: "article",
    language: undefined,
    text,
    blocks: [...front.blocks, ...blocks],
    comments: [...comments, ...mdx.comments].sort((a, b) => a.range.start - b.range.start),
  };
  if (isPlain) rememberReading(article, root, front.end);
  return article;
}

const withPandoc = (block: Block): Block => withMarked(block, pandocSyntaxIn(block.text));

/** The block with more ranges that are not prose; nested ranges are merged into the outer one. */
function withMarked(block: Block, further: readonly Range[]): Block {
  if (further.length === 0) return block;
  const opaque: Range[] = [];
  const all = [...block.opaque, ...further].toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end } of all) {
    const last = opaque.at(-1);
    if (last === undefined || start >= last.end) opaque.push({ start, end });
    else opaque[opaque.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
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
