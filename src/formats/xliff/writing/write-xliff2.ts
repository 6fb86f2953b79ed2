// Units -> a new XLIFF 2.1 or 2.0 file, valid by the core schema: matches of a memory in the matches module,
// glossary terms in the glossary module, everything that XLIFF has no place for in the metadata module.

import type { BilingualDocument } from "../../../model/bilingual-document.ts";
import { documentProperty } from "../../../model/make-unit.ts";
import { plainText } from "../../../model/segment.ts";
import type { Note, OfferedMatch, OfferedTerm, TranslationUnit } from "../../../model/unit.ts";
import { escapeText, type ReportIllegal } from "../../../xml/escape.ts";
import type { CodeReports } from "../../codes/dropped-attributes.ts";
import type { WriteContext } from "../../format.ts";
import { filesOf } from "../files-of.ts";
import { languagesOf } from "../languages-of.ts";
import { glossaryModule, matchesModule, metadataModule, xliff20 } from "../namespaces.ts";
import { isUnfinishedSubState } from "../sub-state.ts";
import { Ids, keepsSpace, writeAttributes } from "../xml-markup.ts";
import { writeMetadata } from "./write-metadata.ts";
import { SegmentWriter } from "./write-segment2.ts";

type Writing = WriteContext & CodeReports;

/** A `state` needs no `target`, but a translation without one is only begun. */
export function* writeXliff2(
  document: BilingualDocument,
  context: Writing & { readonly version: string },
): Generator<string, void, undefined> {
  const { illegal, version } = context;
  const units = [...document.units];
  const { source, target } = languagesOf(document, context, units[0]);
  const root = {
    xmlns: xliff20,
    "xmlns:mtc": matchesModule,
    "xmlns:gls": glossaryModule,
    "xmlns:mda": metadataModule,
    version,
    srcLang: source,
    trgLang: target,
  };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${writeAttributes(root, illegal)}>\n`;
  const fileIds = new Ids("f");
  for (const file of filesOf(units)) {
    const original = file.original === "" ? undefined : file.original;
    yield `  <file${writeAttributes({ id: fileIds.take(""), original }, illegal)}>\n`;
    const ids = new Ids("");
    for (const unit of file.units) yield writeUnit(unit, ids.take(unit.id), context);
    yield "  </file>\n";
  }
  // The schema wants a file with a unit, however little there is to say.
  if (units.length === 0) yield emptyFile;
  yield "</xliff>\n";
}

const emptyFile = `  <file id="f1">
    <unit id="1">
      <segment>
        <source/>
      </segment>
    </unit>
  </file>
`;

function writeUnit(unit: TranslationUnit, id: string, { illegal, dropped, warn }: Writing): string {
  const ids = new Ids("c");
  const segmentId = ids.take(unit.attributes["segment"] ?? "s1");
  const writer = new SegmentWriter({ ids, illegal, dropped });
  const source = writer.write(unit.source);
  const target = unit.target && writer.write(unit.target);
  const name = unit.id === "" || unit.id === id ? undefined : unit.id;
  const text = plainText(unit.source) + plainText(unit.target ?? []);
  const attributes = {
    id,
    name: unit.attributes["name"] ?? name,
    translate: unit.attributes["translate"],
    "xml:space": keepsSpace(text) ? "preserve" : undefined,
  };
  if (unit.others.length > 0)
    warn({
      code: "xliffVariantDropped",
      data: { unit: unit.id },
      path: unit.location?.path ?? "",
      line: unit.location?.line,
      column: unit.location?.column,
    });
  const segment = { id: segmentId, state: unit.state, subState: subStateOf(unit) };
  return [
    `    <unit${writeAttributes(attributes, illegal)}>\n`,
    writeTerms(unit.terms ?? [], illegal),
    writeMatches(unit.matches ?? [], segmentId, { illegal, dropped }),
    writeMetadata(unit, illegal, [documentProperty]),
    writeNotes(notesOf(unit), illegal),
    writer.originalData("      "),
    `      <segment${writeAttributes(segment, illegal)}>\n`,
    `        <source>${source}</source>\n`,
    target === undefined ? "" : `        <target>${target}</target>\n`,
    "      </segment>\n    </unit>\n",
  ].join("");
}

/** None where the state has changed since. */
function subStateOf({ state, attributes }: TranslationUnit): string | undefined {
  const { subState } = attributes;
  return state !== undefined && (state === "initial" || !isUnfinishedSubState(subState))
    ? subState
    : undefined;
}

function notesOf({ notes, sourceInfo, targetInfo }: TranslationUnit): readonly Note[] {
  const about = (side: readonly Note[], appliesTo: string): Note[] =>
    side.map((note) => ({ ...note, attributes: { ...note.attributes, appliesTo } }));
  return [
    ...notes,
    ...about(sourceInfo.notes, "source"),
    ...about(targetInfo?.notes ?? [], "target"),
  ];
}

function writeNotes(notes: readonly Note[], illegal: ReportIllegal): string {
  if (notes.length === 0) return "";
  const items = notes.map(({ text, language, attributes = {} }) => {
    const written = writeAttributes(
      {
        id: attributes["id"],
        appliesTo: attributes["appliesTo"],
        category: attributes["category"],
        priority: attributes["priority"],
        "xml:lang": language,
      },
      illegal,
    );
    return `        <note${written}>${escapeText(text, illegal)}</note>\n`;
  });
  return `      <notes>\n${items.join("")}      </notes>\n`;
}

function writeMatches(
  matches: readonly OfferedMatch[],
  segmentId: string,
  { illegal, dropped }: CodeReports,
): string {
  if (matches.length === 0) return "";
  const items = matches.map(({ source, target, similarity, origin }) => {
    const writer = new SegmentWriter({ ids: new Ids("c"), illegal, dropped });
    const [sourceText, targetText] = [writer.write(source), writer.write(target)];
    const attributes = {
      ref: `#${segmentId}`,
      // One decimal: what a person compares. The schema allows 0.0 to 100.0.
      similarity: similarity === undefined ? undefined : (similarity * 100).toFixed(1),
      origin: origin === "" ? undefined : origin,
      type: "tm",
    };
    return [
      `        <mtc:match${writeAttributes(attributes, illegal)}>\n`,
      writer.originalData("          "),
      `          <source>${sourceText}</source>\n          <target>${targetText}</target>\n`,
      "        </mtc:match>\n",
    ].join("");
  });
  return `      <mtc:matches>\n${items.join("")}      </mtc:matches>\n`;
}

function writeTerms(terms: readonly OfferedTerm[], illegal: ReportIllegal): string {
  if (terms.length === 0) return "";
  const ids = new Ids("g");
  const items = terms.map((term) => {
    const id = writeAttributes({ id: term.id === "" ? undefined : ids.take(term.id) }, illegal);
    const translations = term.targets.map(
      (text) => `          <gls:translation>${escapeText(text, illegal)}</gls:translation>\n`,
    );
    const definition =
      term.definition === ""
        ? ""
        : `          <gls:definition>${escapeText(term.definition, illegal)}</gls:definition>\n`;
    return [
      `        <gls:glossEntry${id}>\n`,
      `          <gls:term>${escapeText(term.source, illegal)}</gls:term>\n`,
      // XLIFF 2.1, 5.2.3: a glossEntry holds a translation or a definition.
      ...(translations.length === 0 && definition === ""
        ? ["          <gls:definition/>\n"]
        : [...translations, definition]),
      "        </gls:glossEntry>\n",
    ].join("");
  });
  return `      <gls:glossary>\n${items.join("")}      </gls:glossary>\n`;
}
