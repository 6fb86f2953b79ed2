// XLIFF of any version -> header and units. Read whole: the file is written back as it was, but for what changed.

import type { BilingualDocument, BilingualHeader } from "../../model/bilingual-document.ts";
import { ParseError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { lineIndex } from "../../strings/line-index.ts";
import { xmlEncoding } from "../../xml/declared-encoding.ts";
import { placedTree, type PlacedElement } from "../../xml/placed-tree.ts";
import type { ReadContext } from "../format.ts";
import { orientUnits } from "../orient-units.ts";
import { readWholeFile } from "../whole-file.ts";
import { languageAsWritten } from "../written-language.ts";
import { xliffName } from "./format-name.ts";
import { furtherSides } from "./further-sides.ts";
import { attributeOf, attributesBut, elementsOf } from "./placed-segment.ts";
import type { DocumentText, PlacedUnit } from "./placed-unit.ts";
import { notesOf, readUnits2 } from "./read-units2.ts";
import { readUnits12 } from "./read-units12.ts";
import { checkXliff2 } from "./validation/check-xliff2.ts";

export interface XliffDocument {
  readonly root: PlacedElement;
  readonly header: BilingualHeader;
  readonly units: readonly PlacedUnit[];
  readonly document: DocumentText;
  /** `1.2`, `2.1`; 1.2 where the file does not say. */
  readonly version: string;
}

/**
 * Throws `ParseError` `notXliff` and what the XML reader throws. Units are given in the direction that `context`
 * asks for; a file in other languages has none, which is a warning. So is whatever an XLIFF 2 file has that its
 * standard forbids (`xliff…`).
 */
export function readXliff(bytes: Iterable<Uint8Array>, context: ReadContext): BilingualDocument {
  const { path } = context;
  const skeleton = readWholeFile(bytes, { path, format: xliffName, declaredBy: xmlEncoding });
  const { header, units, root, version, document } = parseXliff(skeleton.text, path);
  if (!version.startsWith("2"))
    for (const { element, unit } of furtherSides(root)) {
      const data = { unit, element: element.name };
      context.warn({ code: "xliffSecondSide", data, path, ...document.locate(element.start) });
    }
  if (version.startsWith("2")) checkXliff2(root, document, context.warn);
  return orientUnits(
    { kind: "bilingual", header, skeleton, units: units.map(({ unit }) => unit) },
    context,
  );
}

/** The document with the places of its parts; for the reader and for a writer in place. */
export function parseXliff(text: string, path: string): XliffDocument {
  const root = placedTree(text, path);
  if (root.name !== "xliff") throw new ParseError("notXliff", { path, line: 1, column: 1 });
  const document = { text, path, locate: lineIndex(text) };
  const version = attributeOf(root, "version") ?? "1.2";
  const files = elementsOf(root, "file");
  if (!version.startsWith("2")) {
    const [first] = files;
    const languages = {
      source: first && attributeOf(first, "source-language"),
      target: first && attributeOf(first, "target-language"),
    };
    const units = files.flatMap((file) => [...readUnits12(file, document)]);
    return { root, version, document, units, header: headerOf(root, languages) };
  }
  const languages = { source: attributeOf(root, "srcLang"), target: attributeOf(root, "trgLang") };
  const units = files.flatMap((file) => [...readUnits2(file, document, languages)]);
  const notes = files.flatMap((file) => notesOf(file));
  return { root, version, document, units, header: { ...headerOf(root, languages), notes } };
}

function headerOf(
  root: PlacedElement,
  languages: { readonly source: string | undefined; readonly target: string | undefined },
): BilingualHeader {
  return {
    sourceLanguage: tagOf(languages.source),
    targetLanguage: tagOf(languages.target),
    attributes: attributesBut(root, ["srcLang", "trgLang"]),
    notes: [],
    props: [],
  };
}

function tagOf(written: string | undefined): LanguageTag | undefined {
  if (written === undefined || written.trim() === "") return undefined;
  return languageAsWritten(written) ?? written;
}
