// A Word document with other sentences: everything but the text of its runs stays, part for part.

import type { Block, Piece } from "../../model/article.ts";
import { encodeText } from "../../strings/encode-text.ts";
import { locateText } from "../../xml/locate-text.ts";
import { placedTree, type PlacedElement } from "../../xml/placed-tree.ts";
import type { ArticleRewriter, OpenArticle, ReadContext } from "../format.ts";
import type { PlacedBlock } from "../rewriting/markup-syntax.ts";
import { OfficePackage } from "../zip/office-package.ts";
import { ParagraphReader, type PartPiece } from "./paragraph-reader.ts";
import { docxParts } from "./read-docx.ts";
import { runSyntax } from "./run-syntax.ts";

export const docxRewriter: ArticleRewriter = { open: openDocx, syntax: runSyntax };

interface Part {
  readonly name: string;
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

function openDocx(bytes: Iterable<Uint8Array>, { path }: ReadContext): OpenArticle {
  const document = new OfficePackage(bytes, path);
  const { styles, notes, parts: names } = docxParts(document);
  const parts = names.flatMap((name) => partOf(document, name));
  let places: readonly PartPiece[] = [];
  const reader = new ParagraphReader(styles, notes, () => places);
  for (const [file, { name, text }] of parts.entries()) {
    const root = placedTree(text, `${path} (${name})`);
    tell(root, reader, (element) => {
      places = locateText(text, element.contentStart, nothing).pieces.map((piece) => ({
        ...piece,
        file,
      }));
    });
  }
  const { text, blocks, comments, places: all } = reader.result();
  const finder = placeFinder(all);
  return {
    article: { kind: "article", language: undefined, text, blocks, comments },
    files: parts.map((part) => part.text),
    blocks: blocks.map(finder),
    save: (files) => {
      const changed = parts.flatMap(({ name, text: before, encode }, index) => {
        const after = files[index] ?? before;
        return after === before ? [] : [[name, encode(after)] as const];
      });
      return [document.with(new Map(changed))];
    },
  };
}

const nothing: ReadonlySet<string> = new Set();

function partOf(document: OfficePackage, name: string): readonly Part[] {
  const found = document.text(name);
  if (found === undefined) return [];
  const { text, encoding } = found;
  const mark = encoding.mark > 0 ? "\uFEFF" : "";
  const encode = (written: string): Uint8Array => {
    const [bytes] = encodeText([mark + written], encoding.name);
    return bytes ?? new Uint8Array(0);
  };
  return [{ name, text, encode }];
}

/** The element as the streaming reader would tell it; `place` is called before the text of each element. */
function tell(
  element: PlacedElement,
  reader: ParagraphReader,
  place: (element: PlacedElement) => void,
): void {
  const attributes = [...element.attributes].map(([key, { value }]) => [key, value] as const);
  reader.open(element.name, Object.fromEntries(attributes));
  let text = "";
  for (const child of element.children) {
    if ("text" in child) text += child.text;
    else tell(child, reader, place);
  }
  if (element.name === "t" && text !== "") {
    place(element);
    reader.text(text);
  }
  reader.close();
}

/** Blocks in the places of their parts. A block stands in one part. */
function placeFinder(places: readonly PartPiece[]): (block: Block) => PlacedBlock {
  const ordered = places.toSorted((a, b) => a.start - b.start);
  return ({ text, pieces, opaque }) => {
    const found = pieces.flatMap((piece) => placesOf(piece, ordered));
    return { text, opaque, pieces: found, file: found[0]?.file ?? 0 };
  };
}

function placesOf(piece: Piece, ordered: readonly PartPiece[]): readonly PartPiece[] {
  const from = piece.origin;
  const to = piece.origin + piece.length;
  const found: PartPiece[] = [];
  for (let index = firstEndingAfter(ordered, from); index < ordered.length; index += 1) {
    const place = ordered[index];
    if (place === undefined || place.start >= to) break;
    const isVerbatim = place.length === place.originLength;
    const start = isVerbatim ? Math.max(from, place.start) : place.start;
    const end = isVerbatim ? Math.min(to, place.start + place.length) : place.start + place.length;
    const length = end - start;
    found.push({
      file: place.file,
      start: start - from + piece.start,
      length,
      origin: place.origin + start - place.start,
      originLength: isVerbatim ? length : place.originLength,
    });
  }
  return found;
}

function firstEndingAfter(ordered: readonly PartPiece[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = ordered[middle];
    if (place !== undefined && place.start + place.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
