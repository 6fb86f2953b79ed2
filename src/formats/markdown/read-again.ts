// An article of which one paragraph was edited, read from how it was read before: whoever writes changes one at a time, and the
// parser takes a tenth of a second for 10,000 words.

import type { Nodes, Root } from "mdast";
import type { Article, ArticleComment, Block } from "../../model/article.ts";
import type { Range } from "../../model/location.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { parseMarkdown } from "./parse-markdown.ts";

interface Reading {
  /** Where the front matter ends; 0 without it. */
  readonly front: number;
  /** Paragraphs that begin a line outside of lists and quotations and have blank lines around them, in order. */
  readonly paragraphs: readonly Range[];
  /** Whether words in brackets may be a link, whose address stands elsewhere. */
  readonly hasDefinitions: boolean;
}

const readings = new WeakMap<Article, Reading>();

/** Of an article whose blocks are those of the tree, each in its place. */
export function rememberReading(article: Article, root: Root, front: number): void {
  const { text, blocks } = article;
  // Where a line ends otherwise, and what is nowhere in the file, needs more care than it is worth.
  if (text.includes("\r") || blocks.some(({ pieces }) => pieces.length === 0)) return;
  const paragraphs = root.children.flatMap((node) => {
    const range = node.type === "paragraph" ? rangeOf(node) : undefined;
    return range !== undefined && standsAlone(range, text) ? [range] : [];
  });
  readings.set(article, { front, paragraphs, hasDefinitions: definesSomething(root) });
}

interface Edited {
  readonly text: string;
  readonly front: number;
  readonly completed: (block: Block) => Block;
}

/**
 * The article that the text would be read as; `undefined` unless all that differs from `last` is within one paragraph that
 * still is one. Blank lines close whatever could reach into it or out of it. What `completed` adds to a block of its own is
 * added to those that are new.
 */
export function readAgain(last: Article, { text, front, completed }: Edited): Article | undefined {
  const reading = readings.get(last);
  if (reading?.front !== front || text.includes("\r")) return undefined;
  const before = sharedStart(last.text, text);
  const after = sharedEnd(last.text, text, before);
  const changed = { start: before, end: last.text.length - after };
  const at = reading.paragraphs.findIndex(
    ({ start, end }) => start <= changed.start && changed.end <= end,
  );
  const old = reading.paragraphs[at];
  if (old === undefined) return undefined;
  const shift = text.length - last.text.length;
  const now = { start: old.start, end: old.end + shift };
  const written = text.slice(now.start, now.end);
  if (reading.hasDefinitions && written.includes("[")) return undefined;
  const root = parseMarkdown(written);
  const [paragraph, ...others] = root.children;
  const range = paragraph?.type === "paragraph" ? rangeOf(paragraph) : undefined;
  if (others.length > 0 || range?.start !== 0 || range.end !== written.length) return undefined;
  const found = markdownBlocks(root, written);
  const moved = (each: Range): Range => ({ start: each.start + shift, end: each.end + shift });
  const article: Article = {
    ...last,
    text,
    blocks: [
      ...last.blocks.filter((block) => originOf(block) < old.start),
      ...found.blocks.map((block) => movedBlock(completed(block), now.start)),
      ...last.blocks.flatMap((block) =>
        originOf(block) < old.end ? [] : movedBlock(block, shift),
      ),
    ],
    comments: [
      ...last.comments.filter((comment) => comment.range.start < old.start),
      ...found.comments.map((comment) => movedComment(comment, now.start)),
      ...last.comments.flatMap((comment) =>
        comment.range.start < old.end ? [] : movedComment(comment, shift),
      ),
    ],
  };
  if (found.blocks.every(({ pieces }) => pieces.length > 0))
    readings.set(article, {
      ...reading,
      paragraphs: [
        ...reading.paragraphs.slice(0, at),
        now,
        ...reading.paragraphs.slice(at + 1).map(moved),
      ],
    });
  return article;
}

function standsAlone({ start, end }: Range, text: string): boolean {
  return (
    /(?:^|\n[ \t]*\n)$/u.test(text.slice(Math.max(0, start - 200), start)) &&
    (start === 0 || text[start - 1] === "\n") &&
    /^[ \t]*(?:$|\n[ \t]*(?:$|\n))/u.test(text.slice(end, end + 200))
  );
}

/** Definitions stand among blocks, never within a paragraph. */
function definesSomething(node: Nodes): boolean {
  if (node.type === "definition" || node.type === "footnoteDefinition") return true;
  return "children" in node && node.type !== "paragraph" && node.children.some(definesSomething);
}

function rangeOf({ position }: Nodes): Range | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

const originOf = ({ pieces }: Block): number => pieces[0]?.origin ?? 0;

function movedBlock(block: Block, by: number): Block {
  if (by === 0) return block;
  return {
    ...block,
    pieces: block.pieces.map((piece) => ({ ...piece, origin: piece.origin + by })),
  };
}

function movedComment({ text, range }: ArticleComment, by: number): ArticleComment {
  return { text, range: { start: range.start + by, end: range.end + by } };
}

function sharedStart(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let at = 0;
  while (at < most && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  return at;
}

/** From the end, without what the starts share. */
function sharedEnd(left: string, right: string, start: number): number {
  const most = Math.min(left.length, right.length) - start;
  let count = 0;
  while (
    count < most &&
    left.charCodeAt(left.length - 1 - count) === right.charCodeAt(right.length - 1 - count)
  )
    count += 1;
  return count;
}
