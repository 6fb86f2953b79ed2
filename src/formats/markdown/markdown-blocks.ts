// The blocks of prose of a Markdown tree: what a reader reads, with its place in the file.

import type { Code, Html, Nodes, Parents, Root } from "mdast";
import type { ArticleComment, Block, BlockKind } from "../../model/article.ts";
import { BlockBuilder } from "../block-builder.ts";
import { LanguageTags } from "../language-tags.ts";
import { htmlProse } from "./html-prose.ts";
import { indentedProse } from "./indented-prose.ts";
import { addInline } from "./inline-text.ts";

interface Found {
  readonly blocks: Block[];
  readonly comments: ArticleComment[];
}

/** `text` is the file; positions of the tree point into it. */
export function markdownBlocks(root: Root, text: string): Found {
  const found: Found = { blocks: [], comments: [] };
  for (const node of root.children) visit(node, { kind: "paragraph", depth: 0 }, text, found);
  return found;
}

interface Setting {
  readonly kind: BlockKind;
  readonly depth: number;
}

function visit(node: Nodes, setting: Setting, text: string, found: Found): void {
  switch (node.type) {
    case "heading":
      addBlock(node, { kind: "heading", depth: node.depth }, text, found);
      return;
    case "paragraph":
      addBlock(node, setting, text, found);
      return;
    case "tableCell":
      addBlock(node, { kind: "cell", depth: 0 }, text, found);
      return;
    case "html":
      addComments(node, text, found);
      addHtml(node, setting, text, found);
      return;
    case "listItem":
      visitAll(node, { kind: "list-item", depth: setting.depth + 1 }, text, found);
      return;
    case "blockquote":
      visitAll(node, { kind: "quotation", depth: setting.depth }, text, found);
      return;
    case "code":
      addIndented(node, setting, text, found);
      return;
    case "root":
    case "list":
    case "table":
    case "tableRow":
    case "footnoteDefinition":
      visitAll(node, setting, text, found);
      return;
    default:
    // Link definitions, thematic breaks: not prose.
  }
}

function visitAll(node: Parents, setting: Setting, text: string, found: Found): void {
  for (const child of node.children) visit(child, setting, text, found);
}

function addBlock(node: Parents, { kind, depth }: Setting, text: string, found: Found): void {
  const builder = new BlockBuilder();
  const languages = new LanguageTags();
  for (const child of node.children) {
    addInline(child, builder, text);
    if (child.type === "html") languages.readTag(child.value, builder);
    addCommentsWithin(child, text, found);
  }
  languages.endBlock(builder);
  const block = builder.block(kind, depth);
  if (block.text !== "") found.blocks.push(withMarks(block));
}

// "[!NOTE]" begins a box on GitHub, "{#toma}" ends a heading with its name in Docusaurus and Pandoc.
const boxMark = /^\[!(?:note|tip|important|warning|caution)\]/iu;
const headingName = /\s\{#[^{}\s]+\}$/u;
// "{.wide #map width="80%"}", "{: .note}": the attributes of Pandoc, Quarto, kramdown and markdown-it.
const attribute = String.raw`(?:[.#][\w:.-]+|-|[A-Za-z][\w:.-]*=(?:"[^"{}]*"|“[^”{}]*”|[^\s"“{}]+))`;
const attributes = new RegExp(
  String.raw`\{:?\s?(?=[^{}]*(?:\.[A-Za-z]|=))${attribute}(?:\s+${attribute})*\s?\}`,
  "gu",
);

function withMarks(block: Block): Block {
  const marks: Partial<Record<BlockKind, RegExp>> = { quotation: boxMark, heading: headingName };
  const mark = marks[block.kind]?.exec(block.text);
  const found = block.text.includes("{") ? [...block.text.matchAll(attributes)] : [];
  if (mark !== undefined && mark !== null) found.push(mark);
  return found.reduce(withOpaque, block);
}

function withOpaque(block: Block, { 0: written, index }: RegExpExecArray): Block {
  const range = { start: index, end: index + written.length };
  const others = block.opaque.filter(({ start, end }) => end <= range.start || range.end <= start);
  return { ...block, opaque: [...others, range].toSorted((a, b) => a.start - b.start) };
}

function addIndented(node: Code, setting: Setting, text: string, found: Found): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  // A fence says that it is code.
  if (/^\s*(?:`{3}|~{3})/u.test(text.slice(start, end))) return;
  found.blocks.push(...indentedProse(text, { start, end }, setting));
}

/** If the lines of a block have block-quote marks (>), its tags and text cannot be told from them. */
function addHtml(node: Html, setting: Setting, text: string, found: Found): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (text.slice(start, end) === node.value)
    found.blocks.push(...htmlProse(text, { start, end }, setting));
}

function addCommentsWithin(node: Nodes, text: string, found: Found): void {
  if (node.type === "html") addComments(node, text, found);
  else if ("children" in node)
    for (const child of node.children) addCommentsWithin(child, text, found);
}

function addComments(node: Nodes, text: string, { comments }: Found): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const html = text.slice(start, end);
  let from = html.indexOf("<!--");
  while (from >= 0) {
    const close = html.indexOf("-->", from + 4);
    if (close < 0) return;
    const range = { start: start + from, end: start + close + 3 };
    comments.push({ text: html.slice(from + 4, close).trim(), range });
    from = html.indexOf("<!--", close + 3);
  }
}
