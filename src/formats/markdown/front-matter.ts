// YAML front matter: the title and description of an article are prose, the other keys are not.
// Only plain and quoted one-line values are read; what is more than that is data for a site generator.

import type { Block } from "../../model/article.ts";
import { BlockBuilder } from "../block-builder.ts";

export interface FrontMatter {
  /** Offset where the article itself starts; 0 where there is no front matter. */
  readonly end: number;
  readonly blocks: readonly Block[];
}

const fence = /^---[ \t]*(?:\r\n|\n|\r)/u;
const closing = /^(?:---|\.\.\.)[ \t]*$/u;
const prose =
  /^(title|subtitle|description|summary|excerpt|título|titulo|descripción|descripcion)([ \t]*:[ \t]*)(.*)$/iu;
const quoted = /^(["'])(.*)\1[ \t]*$/u;
const lineBreak = /\r\n|\n|\r/gu;

export function findFrontMatter(text: string): FrontMatter {
  const start = fence.exec(text)?.[0].length;
  if (start === undefined) return { end: 0, blocks: [] };
  const blocks: Block[] = [];
  let offset = start;
  for (const line of linesFrom(text, start)) {
    if (closing.test(line.text)) return { end: offset + line.text.length, blocks };
    const found = prose.exec(line.text);
    if (found !== null) {
      const [, key = "", colon = "", value = ""] = found;
      const block = titleBlock(value, offset + key.length + colon.length);
      if (block.text !== "") blocks.push(block);
    }
    offset += line.length;
  }
  // Never closed: a thematic break at the start of an ordinary text.
  return { end: 0, blocks: [] };
}

function titleBlock(value: string, origin: number): Block {
  const inner = quoted.exec(value);
  const builder = new BlockBuilder();
  const written = inner?.[2] ?? value;
  const at = origin + (inner === null ? 0 : 1);
  // A quote inside a quoted value is escaped (`\"`) or doubled (`''`).
  const escape = inner?.[1] === "'" ? /''/gu : /\\["\\]/gu;
  let last = 0;
  for (const match of inner === null ? [] : written.matchAll(escape)) {
    builder.addCopy(written.slice(last, match.index), at + last);
    builder.addAs(match[0].slice(1), at + match.index, match[0].length);
    last = match.index + match[0].length;
  }
  builder.addCopy(written.slice(last), at + last);
  return builder.block("title", 0);
}

function* linesFrom(text: string, start: number): Generator<{ text: string; length: number }> {
  let offset = start;
  for (const match of text.slice(start).matchAll(lineBreak)) {
    const end = start + match.index;
    yield { text: text.slice(offset, end), length: end + match[0].length - offset };
    offset = end + match[0].length;
  }
  if (offset < text.length) yield { text: text.slice(offset), length: text.length - offset };
}
