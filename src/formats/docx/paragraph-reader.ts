// The paragraphs in the XML of a Word document: runs joined, what is deleted or hidden left out
// (ECMA-376 part 1: 17.3 paragraphs and runs, 17.13.5 revisions).

import type { ArticleComment, Block } from "../../model/article.ts";
import type { Range } from "../../model/location.ts";
import type { XmlHandler } from "../../xml/xml-reader.ts";
import { BlockBuilder } from "../block-builder.ts";
import type { PartPiece } from "../rewriting/part-places.ts";
import { attributeNamed, localName } from "../zip/office-package.ts";
import { paragraphKind, type ParagraphProperties } from "./paragraph-kind.ts";
import type { Styles } from "./read-styles.ts";

interface OpenParagraph {
  text: string;
  properties: ParagraphProperties;
  readonly opaque: Range[];
  /** Where comments begin that Word shows beside the text. */
  readonly notes: { readonly id: string; readonly at: number }[];
  /** Where the hyperlink begins that is open. */
  linkStart: number;
  /** Its mark is deleted: it goes on in the next. */
  joined: boolean;
  /** Where its characters are in the XML. */
  readonly places: PartPiece[];
}

/** Where the characters of a text are that is about to be told. */
export type XmlPlaces = () => readonly PartPiece[];

type Attributes = Readonly<Record<string, string>>;

// Deleted text, text moved away, what a property was before, formulas, readings above characters, and the second
// form of a drawing whose first has been read.
const skipped: ReadonlySet<string> = new Set(
  "del moveFrom pPrChange rPrChange oMath oMathPara rt Fallback".split(" "),
);
const noteParts: ReadonlySet<string> = new Set(["footnote", "endnote"]);
const address = /^(?:https?:\/\/|www\.|mailto:)\S+$/iu;
/** What stands for a character; a line break or a tab is a space. */
const characters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: " ",
    ptab: " ",
    br: " ",
    cr: " ",
    noBreakHyphen: "-",
  }),
);

export interface ParagraphText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly ArticleComment[];
  /** Where the characters of the text are, if the reader was told. */
  readonly places: readonly PartPiece[];
}

/** Takes one part after the other; `result` has the blocks of all. `notes` are the comments by their ids. */
export class ParagraphReader implements XmlHandler {
  readonly #styles: Styles;
  readonly #notes: ReadonlyMap<string, string>;
  readonly #comments = new Map<string, ArticleComment>();
  readonly #blocks: Block[] = [];
  readonly #path: string[] = [];
  /** Paragraphs inside each other: a text box stands in a paragraph. */
  readonly #paragraphs: OpenParagraph[] = [];
  /** Depth of the element that is left out, or -1. */
  #skippedAt = -1;
  #cells = 0;
  #hidden = false;
  #content = "";
  #unfinished: OpenParagraph | undefined;
  readonly #placesOf: XmlPlaces | undefined;
  readonly #places: PartPiece[] = [];

  constructor(styles: Styles, notes: ReadonlyMap<string, string>, places?: XmlPlaces) {
    this.#styles = styles;
    this.#notes = notes;
    this.#placesOf = places;
  }

  result(): ParagraphText {
    return {
      text: this.#content,
      blocks: this.#blocks,
      comments: [...this.#comments.values()],
      places: this.#places,
    };
  }

  open(name: string, attributes: Attributes): void {
    const local = localName(name);
    const parent = this.#path.at(-1);
    const depth = this.#path.push(local) - 1;
    if (this.#skippedAt >= 0) return;
    // In the properties of a run `del` says something of the paragraph's mark.
    const isMark = parent === "rPr" || parent === "trPr";
    if ((skipped.has(local) && !isMark) || isSeparator(local, attributes)) {
      this.#skippedAt = depth;
      return;
    }
    if (local === "tc") this.#cells += 1;
    if (local === "p") this.#paragraphs.push(this.#newParagraph());
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (parent === "r") this.#add(characters.get(local) ?? "");
    // A comment on a stretch of text has its start; one without has only the reference after it.
    if (local === "commentRangeStart" || local === "commentReference")
      paragraph.notes.push({
        id: attributeNamed(attributes, "id") ?? "",
        at: paragraph.text.length,
      });
    if (local === "hyperlink") paragraph.linkStart = paragraph.text.length;
    if (parent === "rPr" && local === "del" && this.#path.at(-3) === "pPr") paragraph.joined = true;
    if (parent === "rPr" && local === "vanish" && this.#path.at(-3) === "r")
      this.#hidden = isOn(attributes);
    if (parent === "pPr" || parent === "numPr")
      readProperty(paragraph.properties, local, attributeNamed(attributes, "val"));
  }

  text(text: string): void {
    if (this.#path.at(-1) !== "t") return;
    const folded = text.replaceAll(/\s*[\r\n]\s*|\t/gu, " ");
    this.#place(folded, folded === text);
    this.#add(folded);
  }

  #place(text: string, verbatim: boolean): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#placesOf === undefined || paragraph === undefined || !this.#isShown()) return;
    const pieces = this.#placesOf();
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return;
    const originLength = last.origin + last.originLength - first.origin;
    const placed = verbatim ? pieces : [{ ...first, start: 0, length: text.length, originLength }];
    const at = paragraph.text.length;
    paragraph.places.push(...placed.map((piece) => ({ ...piece, start: at + piece.start })));
  }

  #isShown(): boolean {
    return !this.#hidden && this.#skippedAt < 0;
  }

  close(): void {
    const local = this.#path.pop();
    if (this.#skippedAt >= 0) {
      if (this.#path.length === this.#skippedAt) this.#skippedAt = -1;
      return;
    }
    if (local === "tc") this.#cells -= 1;
    if (local === "r") this.#hidden = false;
    if (local === "hyperlink") this.#markAddress();
    if (local === "p") this.#endParagraph(this.#paragraphs.pop());
    if (this.#path.length === 0 && this.#unfinished !== undefined) {
      const last = this.#unfinished;
      this.#unfinished = undefined;
      this.#endParagraph({ ...last, joined: false });
    }
  }

  #newParagraph(): OpenParagraph {
    const before = this.#unfinished;
    this.#unfinished = undefined;
    return before === undefined
      ? { text: "", properties: {}, opaque: [], notes: [], linkStart: 0, joined: false, places: [] }
      : { ...before, properties: {}, joined: false };
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined && this.#isShown()) paragraph.text += text;
  }

  /** An address written as itself is no prose. */
  #markAddress(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    const { text, linkStart } = paragraph;
    if (address.test(text.slice(linkStart).trim()))
      paragraph.opaque.push({ start: linkStart, end: text.length });
  }

  #endParagraph(paragraph: OpenParagraph | undefined): void {
    if (paragraph === undefined) return;
    if (paragraph.joined) {
      this.#unfinished = paragraph;
      return;
    }
    const { text, properties, opaque, notes, places } = paragraph;
    const kind = paragraphKind(properties, this.#styles, this.#cells > 0);
    const origin = this.#content.length;
    this.#content += `${text}\n`;
    this.#places.push(...places.map((piece) => ({ ...piece, start: origin + piece.start })));
    for (const { id, at } of notes) {
      const note = this.#notes.get(id);
      const range = { start: origin + at, end: origin + at };
      if (note !== undefined && !this.#comments.has(id))
        this.#comments.set(id, { text: note, range });
    }
    if (kind === undefined) return;
    const builder = new BlockBuilder();
    builder.addMarked(text, opaque, origin);
    const block = builder.block(kind.kind, kind.depth);
    if (block.text !== "") this.#blocks.push(block);
  }
}

function readProperty(
  properties: ParagraphProperties,
  name: string,
  value: string | undefined,
): void {
  if (name === "pStyle") properties.style = value;
  if (name === "outlineLvl") properties.outlineLevel = Number(value ?? 9);
  if (name === "ilvl") properties.listLevel = Number(value ?? 0);
  if (name === "numPr") properties.listLevel ??= 0;
  if (name === "numId" && value === "0") {
    delete properties.listLevel;
    properties.unlisted = true;
  }
}

/** The line above the notes is a note to Word. */
function isSeparator(name: string, attributes: Attributes): boolean {
  return (
    noteParts.has(name) &&
    (attributeNamed(attributes, "type") ?? "normal").toLowerCase() !== "normal"
  );
}

function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off)$/iu.test(attributeNamed(attributes, "val") ?? "");
}
