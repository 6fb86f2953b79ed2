// The paragraphs in the XML of an OpenDocument text: spans joined, what is deleted or hidden left out (OpenDocument 1.3
// part 3: 5 text content, 5.5 change tracking, 6 paragraph elements).

import type { ArticleComment, Block, BlockKind } from "../../model/article.ts";
import { locateText } from "../../xml/locate-text.ts";
import type { PlacedElement, PlacedText } from "../../xml/placed-tree.ts";
import { BlockBuilder } from "../block-builder.ts";
import type { PartPiece } from "../rewriting/part-places.ts";

export interface WalkedText {
  /** One paragraph a line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly ArticleComment[];
  /** Where the characters of `text` are in the XML. */
  readonly places: readonly PartPiece[];
}

interface Setting {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly lists: number;
}

interface OpenParagraph {
  text: string;
  readonly places: PartPiece[];
  readonly opaque: { readonly start: number; readonly end: number }[];
  readonly notes: { readonly text: string; readonly at: number }[];
}

// What is not shown, repeats a heading, or is read above its characters.
const skipped = new Set(
  `tracked-changes table-of-content alphabetical-index illustration-index table-index object-index user-index bibliography
  forms sequence-decls variable-decls user-field-decls note-citation ruby-text script hidden-text hidden-paragraph
  binary-data desc annotation-end page-number page-count`.split(/\s+/u),
);
const paragraphs = new Set(["p", "h"]);
const deepestHeading = 6;
const address = /^(?:https?:\/\/|www\.|mailto:)\S+$/iu;

export class TextWalker {
  readonly #file: string;
  readonly #part: number;
  readonly #titles: ReadonlySet<string>;
  readonly #blocks: Block[] = [];
  readonly #comments: ArticleComment[] = [];
  readonly #places: PartPiece[] = [];
  #content = "";
  #open: OpenParagraph | undefined;

  /** `file` is the XML, `part` its index, `titles` are the styles of titles. */
  constructor(file: string, part: number, titles: ReadonlySet<string>) {
    this.#file = file;
    this.#part = part;
    this.#titles = titles;
  }

  result(): WalkedText {
    return {
      text: this.#content,
      blocks: this.#blocks,
      comments: this.#comments,
      places: this.#places,
    };
  }

  walk(element: PlacedElement, setting: Setting): void {
    for (const child of element.children) {
      if ("text" in child) this.#addText(child);
      else if (!skipped.has(child.name)) this.#visit(child, setting);
    }
  }

  #visit(element: PlacedElement, setting: Setting): void {
    const { name } = element;
    if (paragraphs.has(name)) this.#paragraph(element, setting);
    else if (name === "annotation") this.#annotation(element);
    else if (name === "list") this.walk(element, { ...setting, lists: setting.lists + 1 });
    else if (name === "list-item")
      this.walk(element, { ...setting, kind: "list-item", depth: setting.lists });
    else if (name === "table-cell") this.walk(element, { ...setting, kind: "cell", depth: 0 });
    else if (this.#open === undefined) this.walk(element, setting);
    else this.#inline(element, setting);
  }

  /** A note or a text box stands in a paragraph; its own paragraphs come before it. */
  #paragraph(element: PlacedElement, setting: Setting): void {
    const outer = this.#open;
    const open: OpenParagraph = { text: "", places: [], opaque: [], notes: [] };
    this.#open = open;
    this.walk(element, setting);
    this.#open = outer;
    this.#end(open, this.#kindOf(element, setting));
  }

  #kindOf(element: PlacedElement, setting: Setting): Pick<Setting, "kind" | "depth"> {
    const style = attributeOfName(element, "style-name") ?? "";
    if (this.#titles.has(style)) return { kind: "title", depth: 0 };
    if (element.name === "h") {
      const level = Number(attributeOfName(element, "outline-level") ?? "1");
      return { kind: "heading", depth: Math.min(Math.max(1, level || 1), deepestHeading) };
    }
    const { kind, depth } = setting;
    return kind === "paragraph" && /quot/iu.test(style) ? { kind: "quotation", depth } : setting;
  }

  #inline(element: PlacedElement, setting: Setting): void {
    const { name } = element;
    const open = this.#open;
    if (open === undefined) return;
    if (name === "s" || name === "tab" || name === "line-break") {
      open.text += " ";
      return;
    }
    const from = open.text.length;
    this.walk(element, setting);
    if (name === "a" && address.test(open.text.slice(from).trim()))
      open.opaque.push({ start: from, end: open.text.length });
  }

  #addText({ text, start }: PlacedText): void {
    const open = this.#open;
    if (open === undefined) return;
    const { pieces } = locateText(this.#file, start, new Set());
    for (const piece of pieces) {
      if (piece.start >= text.length) break;
      this.#addPiece(open, text.slice(piece.start, piece.start + piece.length), piece);
    }
  }

  /** OpenDocument 1.3 part 3, 6.1.2: white space is one space, none at the start. */
  #addPiece(
    open: OpenParagraph,
    written: string,
    piece: { readonly origin: number; readonly originLength: number },
  ): void {
    const file = this.#part;
    const isVerbatim = written.length === piece.originLength;
    for (const match of written.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/gu)) {
      const [run] = match;
      const isSpace = /^[ \t\r\n]/u.test(run);
      if (isSpace && (open.text === "" || open.text.endsWith(" "))) continue;
      const text = isSpace ? " " : run;
      const origin = isVerbatim ? piece.origin + match.index : piece.origin;
      const originLength = isVerbatim ? run.length : piece.originLength;
      const last = open.places.at(-1);
      const start = open.text.length;
      open.text += text;
      const grows =
        last !== undefined &&
        last.length === last.originLength &&
        text.length === originLength &&
        isVerbatim &&
        last.start + last.length === start &&
        last.origin + last.originLength === origin;
      if (grows)
        open.places[open.places.length - 1] = {
          ...last,
          length: last.length + text.length,
          originLength: last.originLength + originLength,
        };
      else open.places.push({ file, start, length: text.length, origin, originLength });
    }
  }

  #annotation(element: PlacedElement): void {
    const text = textIn(element, (name) => name !== "creator" && name !== "date")
      .replaceAll(/\s+/gu, " ")
      .trim();
    this.#open?.notes.push({ text, at: this.#open.text.length });
  }

  #end(
    { text, places, opaque, notes }: OpenParagraph,
    { kind, depth }: Pick<Setting, "kind" | "depth">,
  ): void {
    const origin = this.#content.length;
    this.#content += `${text}\n`;
    this.#places.push(...places.map((place) => ({ ...place, start: origin + place.start })));
    for (const { text: note, at } of notes)
      this.#comments.push({ text: note, range: { start: origin + at, end: origin + at } });
    const builder = new BlockBuilder();
    builder.addMarked(text, opaque, origin);
    const block = builder.block(kind, depth);
    if (block.text !== "") this.#blocks.push(block);
  }
}

/** An attribute by its local name. */
export function attributeOfName(element: PlacedElement, local: string): string | undefined {
  for (const [name, { value }] of element.attributes)
    if (name === local || name.endsWith(`:${local}`)) return value;
  return undefined;
}

function textIn(element: PlacedElement, wanted: (name: string) => boolean): string {
  return element.children
    .map((child) =>
      "text" in child ? child.text : wanted(child.name) ? ` ${textIn(child, wanted)}` : "",
    )
    .join("");
}
