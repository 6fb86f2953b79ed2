// Pairs of terms -> the table of one tool. What its columns have no place for is reported, once for each kind.

import { stringify } from "csv-stringify/sync";
import type { Glossary } from "../../model/concept.ts";
import { encodeChunks } from "../encode-chunks.ts";
import type { WriteContext, Writer } from "../format.ts";
import { withFormulaGuard, withOwnApostrophe } from "./formula-guard.ts";
import { languageName } from "./headers/language-header.ts";
import { termPairs, warnOf, type TermPair } from "./term-pairs.ts";
import type { CellContent, ToolTable } from "./tool-table.ts";

export function toolTableWriter(table: ToolTable): Writer<Glossary> {
  return (glossary, context) => encodeChunks(tableLines(table, glossary, context), table.encoding);
}

function* tableLines(
  table: ToolTable,
  glossary: Glossary,
  context: WriteContext,
): Generator<string, void, undefined> {
  const contents = table.columns.map(({ content }) => content);
  const withForbidden = contents.includes("forbidden") || contents.includes("status");
  const pairs = onceEach(table, termPairs(glossary, context, { withForbidden }), context);
  reportLosses(contents, pairs, context);
  reportProperties(pairs, context);
  if (table.header) yield printLine(headerOf(table, context), table, "", context);
  for (const pair of pairs) {
    const cells = contents.map((content) => cellTexts[content](pair, contents));
    yield printLine(cells, table, pair.concept.id, context);
  }
}

/** Without pairs that are there already and, for some tools, without a second rendering of a source. */
function onceEach(
  table: ToolTable,
  pairs: readonly TermPair[],
  context: WriteContext,
): readonly TermPair[] {
  const seen = new Map<string, string>();
  return pairs.filter(({ source, target, concept }) => {
    const key = table.onePerSource ? source.text : `${source.text}\0${target.text}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, target.text);
      return true;
    }
    // The same pair in two concepts loses nothing.
    if (first !== target.text)
      warnOf(context, "secondRendering", {
        id: concept.id,
        term: source.text,
        target: target.text,
      });
    return false;
  });
}

function headerOf({ columns }: ToolTable, context: WriteContext): readonly string[] {
  const { sourceLanguage = "en", targetLanguage = "es" } = context;
  return columns.map(({ header }) =>
    header
      .replace("{source}", sourceLanguage)
      .replace("{target}", targetLanguage)
      .replace("{Source}", languageName(sourceLanguage))
      .replace("{Target}", languageName(targetLanguage)),
  );
}

type CellText = (pair: TermPair, contents: readonly CellContent[]) => string;

const cellTexts: Readonly<Record<CellContent, CellText>> = {
  source: ({ source }) => source.text,
  target: ({ target }) => target.text,
  definition: ({ concept }) => concept.definition,
  subjectField: ({ concept }) => concept.subjectField,
  sourceNote: ({ source }) => source.note,
  targetNote: ({ source, target }, contents) =>
    contents.includes("sourceNote") ? target.note : target.note || source.note,
  partOfSpeech: ({ source, target }) => target.partOfSpeech ?? source.partOfSpeech ?? "",
  gender: ({ target }) => target.grammaticalGender ?? "",
  status: ({ target }) => target.status,
  citation: ({ source, target }) => target.source || source.source,
  comment: ({ concept, source, target }) =>
    [concept.definition, target.note || source.note].filter((text) => text !== "").join("; "),
  forbidden: ({ forbidden }) => String(forbidden),
  caseSensitive: ({ source, target }) =>
    String([source, target].some(({ flags }) => flags.includes("case"))),
  translatable: ({ source, target }) => String(source.text !== target.text),
  empty: () => "",
};

/** Fields that some pair has and no column holds, given the columns that exist. */
const fields: readonly {
  readonly name: string;
  readonly of: (pair: TermPair) => string;
  readonly in: readonly CellContent[];
}[] = [
  { name: "definition", of: ({ concept }) => concept.definition, in: ["definition", "comment"] },
  { name: "subject_field", of: ({ concept }) => concept.subjectField, in: ["subjectField"] },
  {
    name: "note",
    of: ({ source, target }) => source.note + target.note,
    in: ["targetNote", "comment"],
  },
  { name: "source", of: ({ source, target }) => source.source + target.source, in: ["citation"] },
  { name: "part_of_speech", of: ({ target }) => target.partOfSpeech ?? "", in: ["partOfSpeech"] },
  { name: "gender", of: ({ target }) => target.grammaticalGender ?? "", in: ["gender"] },
  {
    name: "match",
    of: ({ source, target }) => [...source.flags, ...target.flags].join(" "),
    in: [],
  },
];

/** One warning for each field that no column of `contents` holds. */
export function reportLosses(
  contents: readonly CellContent[],
  pairs: readonly TermPair[],
  context: WriteContext,
): void {
  for (const { name, of, in: carriers } of fields) {
    if (carriers.some((carrier) => contents.includes(carrier))) continue;
    const concepts = new Set(
      pairs.filter((pair) => of(pair) !== "").map(({ concept }) => concept.id),
    );
    if (concepts.size > 0)
      warnOf(context, "fieldNotCarried", { field: name, concepts: concepts.size });
  }
}

function reportProperties(pairs: readonly TermPair[], context: WriteContext): void {
  const types = new Set<string>();
  const concepts = new Set<string>();
  for (const { concept, source, target } of pairs)
    for (const { type } of [...concept.props, ...source.props, ...target.props]) {
      types.add(type);
      concepts.add(concept.id);
    }
  if (concepts.size === 0) return;
  const data = { types: [...types].slice(0, 5).join(", "), concepts: concepts.size };
  warnOf(context, "propertiesNotCarried", data);
}

function printLine(
  cells: readonly string[],
  table: ToolTable,
  id: string,
  context: WriteContext,
): string {
  const { delimiter, lineEnd, quotes, spreadsheet } = table;
  const guard = spreadsheet ? withFormulaGuard : withOwnApostrophe;
  if (!quotes)
    return cells.map((cell) => guard(oneLine(cell, id, context))).join(delimiter) + lineEnd;
  return stringify([cells.map(guard)], {
    delimiter,
    record_delimiter: lineEnd,
    quoted_match: /[\r\n]/u,
  });
}

function oneLine(text: string, id: string, context: WriteContext): string {
  const line = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  if (line !== text) warnOf(context, "breaksToSpaces", { id, text });
  return line;
}
