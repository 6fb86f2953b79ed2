// Plain text -> blocks: paragraphs between blank lines, or one per line if there are none.

import type { Article, Block } from "../../model/article.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import { BlockBuilder } from "../block-builder.ts";
import type { ReadContext } from "../format.ts";

interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
}

const longestHeading = 120;
// A sentence ends so; a heading may end in a question mark.
const sentenceEnd = /[.…:;,!]["'”’»)\]]*$/u;

/** An empty file has no blocks. */
export function readPlainText(bytes: Iterable<Uint8Array>, context: ReadContext): Article {
  const text = decodeAll(bytes, context.path, context.warn);
  const lines = splitLines(text);
  const blank = (line: Line): boolean => text.slice(line.start, line.end).trim() === "";
  const paragraphs = gatherParagraphs(lines, blank);
  const blocks = paragraphs.map((paragraph) => readParagraph(text, paragraph));
  const first = blocks[0];
  if (first !== undefined && blocks.length > 1 && isHeading(first, paragraphs[0] ?? []))
    blocks[0] = { ...first, kind: "heading", depth: 1 };
  return { kind: "article", language: undefined, text, blocks, comments: [] };
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Blank lines between text part paragraphs; without any, every line is one. */
function gatherParagraphs(
  lines: readonly Line[],
  blank: (line: Line) => boolean,
): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (blank(line)) {
      open = undefined;
    } else if (open === undefined) {
      open = [line];
      paragraphs.push(open);
    } else {
      open.push(line);
    }
  }
  return paragraphs.length === 1 ? (paragraphs[0] ?? []).map((line) => [line]) : paragraphs;
}

function readParagraph(text: string, lines: readonly Line[]): Block {
  const builder = new BlockBuilder();
  for (const [index, line] of lines.entries()) {
    const written = text.slice(line.start, line.end);
    const start = line.start + written.length - written.trimStart().length;
    const previous = lines[index - 1];
    if (previous !== undefined) builder.addAs(" ", previous.end, line.start - previous.end);
    builder.addCopy(written.trim(), start);
  }
  return builder.block("paragraph", 0);
}

function isHeading(block: Block, lines: readonly Line[]): boolean {
  return lines.length === 1 && block.text.length <= longestHeading && !sentenceEnd.test(block.text);
}
