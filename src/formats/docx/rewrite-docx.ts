// A Word document with other sentences: everything but the text of its runs stays, part for part.

import { locateText } from "../../xml/locate-text.ts";
import { placedTree, type PlacedElement } from "../../xml/placed-tree.ts";
import type { ArticleRewriter, OpenArticle, ReadContext } from "../format.ts";
import { placeFinder, type PartPiece } from "../rewriting/part-places.ts";
import { OfficePackage } from "../zip/office-package.ts";
import { packagePart, savedPackage } from "../zip/package-part.ts";
import { ParagraphReader } from "./paragraph-reader.ts";
import { docxParts } from "./read-docx.ts";
import { runSyntax } from "./run-syntax.ts";

export const docxRewriter: ArticleRewriter = { open: openDocx, syntax: runSyntax };

function openDocx(bytes: Iterable<Uint8Array>, { path }: ReadContext): OpenArticle {
  const document = new OfficePackage(bytes, path);
  const { styles, notes, parts: names } = docxParts(document);
  const parts = names.flatMap((name) => packagePart(document, name));
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
    save: (files) => [savedPackage(document, parts, files)],
  };
}

const nothing: ReadonlySet<string> = new Set();

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
