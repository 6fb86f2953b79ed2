// Units -> a new XLIFF 1.2 file, for tools that take nothing newer.

import type { BilingualDocument } from "../../../model/bilingual-document.ts";
import { documentProperty } from "../../../model/make-unit.ts";
import { plainText } from "../../../model/segment.ts";
import type { Note, OfferedMatch, TranslationUnit } from "../../../model/unit.ts";
import { escapeText, type ReportIllegal } from "../../../xml/escape.ts";
import type { CodeReports } from "../../codes/dropped-attributes.ts";
import type { WriteContext } from "../../format.ts";
import { filesOf } from "../files-of.ts";
import { languagesOf } from "../languages-of.ts";
import { xliff12 } from "../namespaces.ts";
import { readState12, writeState12 } from "../states12.ts";
import { Ids, keepsSpace, writeAttributes } from "../xml-markup.ts";
import { SegmentWriter12 } from "./write-segment12.ts";

/** Glossary terms and properties have no place in 1.2: what is left out is a warning. */
export function* writeXliff12(
  document: BilingualDocument,
  context: WriteContext & CodeReports,
): Generator<string, void, undefined> {
  const { illegal } = context;
  const units = [...document.units];
  const { source, target } = languagesOf(document, context, units[0]);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${writeAttributes({ version: "1.2", xmlns: xliff12 }, illegal)}>\n`;
  const files = units.length === 0 ? [{ original: "", units: [] }] : filesOf(units);
  for (const file of files) {
    const attributes = {
      original: file.original,
      "source-language": source,
      "target-language": target,
      datatype: "plaintext",
    };
    yield `  <file${writeAttributes(attributes, illegal)}>\n    <body>\n`;
    const ids = new Ids("", /\S/u);
    for (const unit of file.units) {
      reportLoss(unit, context);
      yield writeUnit(unit, ids.take(unit.id), context);
    }
    yield "    </body>\n  </file>\n";
  }
  yield "</xliff>\n";
}

function reportLoss(unit: TranslationUnit, { warn }: WriteContext): void {
  const { path, line, column } = unit.location ?? { path: "", line: undefined, column: undefined };
  const lost = [
    ["xliffTermDropped", unit.terms?.length ?? 0],
    ["xliffPropertyDropped", unit.props.filter((prop) => prop.type !== documentProperty).length],
    ["xliffVariantDropped", unit.others.length],
  ] as const;
  for (const [code, count] of lost)
    if (count > 0) warn({ code, data: { unit: unit.id }, path, line, column });
}

function writeUnit(unit: TranslationUnit, id: string, reports: CodeReports): string {
  const { illegal } = reports;
  const writer = new SegmentWriter12(reports);
  const text = plainText(unit.source) + plainText(unit.target ?? []);
  const attributes = {
    id,
    resname: unit.attributes["resname"],
    translate: unit.attributes["translate"],
    approved: unit.attributes["approved"],
    "xml:space": keepsSpace(text) ? "preserve" : undefined,
  };
  const state = stateOf(unit);
  const source = writer.write(unit.source);
  const target =
    unit.target === undefined
      ? ""
      : `        <target${writeAttributes({ state }, illegal)}>${writer.write(unit.target, unit.source)}</target>\n`;
  const notes = [
    ...unit.notes,
    ...unit.sourceInfo.notes.map((note) => annotated(note, "source")),
    ...(unit.targetInfo?.notes ?? []).map((note) => annotated(note, "target")),
  ];
  return [
    `      <trans-unit${writeAttributes(attributes, illegal)}>\n`,
    `        <source>${source}</source>\n`,
    target,
    ...notes.map((note) => writeNote(note, illegal)),
    ...(unit.matches ?? []).map((match) => writeMatch(match, reports)),
    "      </trans-unit>\n",
  ].join("");
}

/** As the file said it, where that still holds. */
function stateOf({ state, attributes }: TranslationUnit): string | undefined {
  const native = attributes["state"];
  if (native !== undefined && readState12({ state: native }) === state) return native;
  return state && writeState12(state);
}

function annotated(note: Note, side: string): Note {
  return { ...note, attributes: { ...note.attributes, annotates: side } };
}

function writeNote({ text, language, attributes = {} }: Note, illegal: ReportIllegal): string {
  const written = writeAttributes(
    {
      from: attributes["from"],
      priority: attributes["priority"],
      annotates: attributes["annotates"] ?? attributes["appliesTo"],
      "xml:lang": language,
    },
    illegal,
  );
  return `        <note${written}>${escapeText(text, illegal)}</note>\n`;
}

function writeMatch(
  { source, target, similarity, origin }: OfferedMatch,
  reports: CodeReports,
): string {
  const { illegal } = reports;
  const writer = new SegmentWriter12(reports);
  const attributes = {
    "match-quality": similarity === undefined ? undefined : `${Math.round(similarity * 100)}%`,
    origin: origin === "" ? undefined : origin,
  };
  return [
    `        <alt-trans${writeAttributes(attributes, illegal)}>\n`,
    `          <source>${writer.write(source)}</source>\n`,
    `          <target>${writer.write(target, source)}</target>\n`,
    "        </alt-trans>\n",
  ].join("");
}
