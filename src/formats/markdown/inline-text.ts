// The words of inline Markdown: emphasis marks and addresses go, text stays with its place.

import type { Nodes } from "mdast";
import type { Range } from "../../model/location.ts";
import type { BlockBuilder } from "../block-builder.ts";
import { commentMask } from "./mdx-comments.ts";
import { addSourceText } from "./source-text.ts";

const lineBreakTag = /^<br\s*\/?>$/iu;
const unmasked = new RegExp(`[^${commentMask}]+`, "gu");
const lineBreak = /\r\n|\n|\r/u;

/** Adds what a reader sees of the node. Inline code stays in the sentence, marked as not prose. */
export function addInline(node: Nodes, builder: BlockBuilder, text: string): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  switch (node.type) {
    case "text":
      addSourceText(node.value, { start, end }, builder, text);
      return;
    case "inlineCode": {
      const from = builder.length;
      addCode(node.value, { start, end }, builder, text);
      builder.markOpaque(from);
      return;
    }
    case "html":
      if (!lineBreakTag.test(node.value)) return;
      if (!builder.endsInSpace()) builder.addAs(" ", start, end - start);
      return;
    case "break":
      if (!builder.endsInSpace()) builder.addAs(" ", start, end - start);
      return;
    case "image":
    case "imageReference": {
      // An alternative text with markup of its own cannot be placed, and is left out.
      const at = node.alt ? text.indexOf(node.alt, start) : -1;
      if (node.alt && at !== -1 && at + node.alt.length <= end)
        addSourceText(node.alt, { start: at, end: at + node.alt.length }, builder, text);
      return;
    }
    case "link":
      addLink(node, builder, text);
      return;
    default:
      // Emphasis, strong, deletion and the like; raw HTML and footnote references have no children.
      if ("children" in node) for (const child of node.children) addInline(child, builder, text);
  }
}

// Line by line: the marks of a quotation or the indentation of a list stand between two lines of code.
function addCode(value: string, range: Range, builder: BlockBuilder, text: string): void {
  let at = range.start + (/^`*/u.exec(text.slice(range.start, range.end))?.[0].length ?? 0);
  for (const [index, line] of value.split(lineBreak).entries()) {
    const gap = index === 0 ? 0 : (lineBreak.exec(text.slice(at, at + 2))?.[0].length ?? 0);
    const found = text.indexOf(line, at + gap);
    if (found === -1 || found + line.length > range.end) {
      // In a table: `a\|b` is a|b.
      builder.addAs(line, at, range.end - at);
      return;
    }
    if (index > 0) builder.addAs(" ", at, found - at);
    builder.addCopy(line, found);
    at = found + line.length;
  }
}

// A bare address is not prose, though it can be read.
function addLink(
  node: Extract<Nodes, { type: "link" }>,
  builder: BlockBuilder,
  text: string,
): void {
  const from = builder.length;
  const [only] = node.children;
  const at = only?.position?.start.offset ?? 0;
  const written = text.slice(at, only?.position?.end.offset);
  // In an address that is not in brackets `&amp;` is these five characters.
  if (
    only?.type === "text" &&
    text[node.position?.start.offset ?? 0] !== "[" &&
    only.value === written
  )
    addAddress(written, at, builder);
  else for (const child of node.children) addInline(child, builder, text);
  builder.markLink(from, node.url);
  if (node.children.length !== 1 || only?.type !== "text") return;
  const addresses = [only.value, `http://${only.value}`, `mailto:${only.value}`];
  if (addresses.includes(node.url)) builder.markOpaque(from);
}

// A comment right after an address is taken as part of it.
function addAddress(written: string, at: number, builder: BlockBuilder): void {
  for (const match of written.matchAll(unmasked)) builder.addCopy(match[0], at + match.index);
}
