// The prose of a block of HTML inside Markdown (`<details>`, `<p align="center">`, tables): CommonMark hands such a
// block over as it is. Found by its tags alone: the tree of a page is not needed, nor its parser loaded.

import type { Block, BlockKind } from "../../model/article.ts";
import type { Range } from "../../model/location.ts";
import { BlockBuilder } from "../block-builder.ts";
import { blockElements, codeElements, skippedElements } from "../html/element-kinds.ts";
import { addHtmlText } from "../html/source-text.ts";
import { LanguageTags } from "../language-tags.ts";
import { decodeReference } from "./decode-reference.ts";

interface Kind {
  readonly kind: BlockKind;
  readonly depth: number;
}

// Comments of MDX are masked by then. The length is bounded, so that a quote which is never closed does not make every tag look to the end of the file.
const tag =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][\w:-]*)(?:[^<>"']|"[^"<>]*"|'[^'<>]*'){0,2000}>|<[!?][^<>]{0,2000}>|\uF8FE+/gu;

/** The blocks of `range` in the file; `kind` holds for what no element of its own says otherwise. */
export function htmlProse(file: string, range: Range, kind: Kind): readonly Block[] {
  const blocks: Block[] = [];
  let builder = new BlockBuilder();
  let open = kind;
  let last = range.start;
  /** Name of the element whose content is left out. */
  let skipped: string | undefined;
  let codeStart: number | undefined;
  const languages = new LanguageTags();
  const endBlock = (next: Kind): void => {
    languages.endBlock(builder);
    const block = builder.block(open.kind, open.depth);
    if (block.text !== "") blocks.push(block);
    builder = new BlockBuilder();
    codeStart = undefined;
    open = next;
  };
  const addUntil = (end: number): void => {
    if (skipped === undefined && last < end)
      addHtmlText(file, { start: last, end }, builder, decodeReference);
  };
  for (const match of file.slice(range.start, range.end).matchAll(tag)) {
    const [written, slash, spelled] = match;
    const at = range.start + match.index;
    const name = spelled?.toLowerCase() ?? "";
    const closing = slash === "/";
    addUntil(at);
    last = at + written.length;
    if (skipped !== undefined) {
      if (closing && name === skipped) skipped = undefined;
    } else if (skippedElements.has(name)) {
      if (!closing && !written.endsWith("/>")) skipped = name;
    } else if (name === "br") {
      if (!builder.endsInSpace()) builder.addAs(" ", at, written.length);
    } else if (blockElements.has(name)) {
      endBlock(closing ? kind : kindOf(name, kind));
    } else if (codeElements.has(name)) {
      if (closing && codeStart !== undefined) builder.markOpaque(codeStart);
      codeStart = closing ? undefined : builder.length;
    }
    if (skipped === undefined) languages.readTag(written, builder);
  }
  addUntil(range.end);
  endBlock(kind);
  return blocks;
}

function kindOf(name: string, outer: Kind): Kind {
  const heading = /^h([1-6])$/u.exec(name)?.[1];
  if (heading !== undefined) return { kind: "heading", depth: Number(heading) };
  if (name === "li") return { kind: "list-item", depth: 1 };
  if (name === "td" || name === "th") return { kind: "cell", depth: 0 };
  return name === "blockquote" ? { kind: "quotation", depth: 0 } : outer;
}
