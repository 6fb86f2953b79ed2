// Bytes of a Word document -> its blocks. The file has no lines: the text that places point into is made here,
// one paragraph a line, so that a line is the number of a paragraph and a column counts its characters.

import type { Article } from "../../model/article.ts";
import { ParseError } from "../../model/errors.ts";
import type { ReadContext } from "../format.ts";
import { OfficePackage } from "../zip/office-package.ts";
import { ParagraphReader } from "./paragraph-reader.ts";
import { readComments } from "./read-comments.ts";
import { readStyles, type Styles } from "./read-styles.ts";

/** The body, then what is outside it. */
const partKinds = ["footnotes", "endnotes", "header", "footer"];

export interface DocxParts {
  readonly styles: Styles;
  /** What Word shows beside the text, by id. */
  readonly notes: ReadonlyMap<string, string>;
  /** Names of the parts with text, in the order they are read. */
  readonly parts: readonly string[];
}

/** Throws `ParseError` `notDocx`, and what `OfficePackage` and `XmlReader` throw. */
export function docxParts(document: OfficePackage): DocxParts {
  const main = document.relationships("").find(({ kind }) => kind === "officeDocument")?.part;
  if (main === undefined || main.endsWith("workbook.xml"))
    throw new ParseError("notDocx", { path: document.path });
  const related = document.relationships(main);
  const styles = readStyles(document, related.find(({ kind }) => kind === "styles")?.part);
  const notes = readComments(document, related.find(({ kind }) => kind === "comments")?.part);
  const others = partKinds.flatMap((wanted) => related.filter(({ kind }) => kind === wanted));
  return { styles, notes, parts: [main, ...others.map(({ part }) => part)] };
}

/** Throws what `docxParts` throws. */
export function readDocx(bytes: Iterable<Uint8Array>, { path }: ReadContext): Article {
  const document = new OfficePackage(bytes, path);
  const { styles, notes, parts } = docxParts(document);
  const reader = new ParagraphReader(styles, notes);
  for (const part of parts) document.parse(part, reader);
  const { text, blocks, comments } = reader.result();
  return { kind: "article", language: undefined, text, blocks, comments };
}
