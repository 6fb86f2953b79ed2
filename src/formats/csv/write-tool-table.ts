// Pairs of terms -> the table of one tool. What its columns have no place for is reported, once for each kind.

import { stringify } from "csv-stringify/sync";
import type { Glossary, Term } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
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
  const all = fittingPairs(table, termPairs(glossary, context, { withForbidden }), context);
  const pairs = onceEach(table, all, context);
  reportLosses(contents, pairs, context);
  reportProperties(pairs, context);
  const counted = fileCounter(table, context);
  if (table.header) yield counted(printLine(headerOf(table, context), table, "", context));
  for (const pair of pairs) {
    const cells = contents.map((content) => cellTexts[content](pair, contents));
    yield counted(printLine(cells, table, pair.concept.id, context));
  }
}

/** Without pairs that the service refuses for a term that is too long, or that has nothing but spaces. */
function fittingPairs(
  { limits }: ToolTable,
  pairs: readonly TermPair[],
  context: WriteContext,
): readonly TermPair[] {
  if (limits === undefined) return pairs;
  const told = new Set<string>();
  const fits = ({ text }: Term, id: string): boolean => {
    const bytes = new TextEncoder().encode(asOneLine(text)).length;
    if (bytes > 0 && bytes <= limits.term) return true;
    const term = text.slice(0, mostShown);
    if (!told.has(`${id} ${text}`))
      warnOf(
        context,
        bytes === 0 ? "emptyTermForTool" : "termTooLongForTool",
        bytes === 0 ? { id } : { id, term, bytes, limit: limits.term },
      );
    told.add(`${id} ${text}`);
    return false;
  };
  return pairs.filter(
    ({ source, target, concept: { id } }) => fits(source, id) && fits(target, id),
  );
}

/** Characters of a term in a warning. */
const mostShown = 60;

/** Throws `InputError` `glossaryTooLarge` at the line that makes the file larger than the service takes. */
function fileCounter({ limits }: ToolTable, { path = "" }: WriteContext): (line: string) => string {
  if (limits === undefined) return (line) => line;
  let bytes = 0;
  return (line) => {
    bytes += new TextEncoder().encode(line).length;
    if (bytes <= limits.file) return line;
    throw new InputError("glossaryTooLarge", { path, data: { limit: limits.file } });
  };
}

/** Without pairs that are there already and, for some tools, without a second rendering of a source. */
function onceEach(
  table: ToolTable,
  pairs: readonly TermPair[],
  context: WriteContext,
): readonly TermPair[] {
  const seen = new Map<string, string>();
  if (table.onePerConcept) return firstOfEach(pairs, context);
  return pairs.filter(({ source, target, concept }) => {
    // Two terms that differ only in a line break are written alike.
    const key = table.onePerSource ? asOneLine(source.text) : `${source.text}\0${target.text}`;
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

/** The first pair of each concept; a term that stands in a row before would have two counterparts. */
function firstOfEach(pairs: readonly TermPair[], context: WriteContext): readonly TermPair[] {
  const concepts = new Set<TermPair["concept"]>();
  const seen = new Set<string>();
  const further = new Set(
    pairs
      .filter(({ concept }, at) => pairs[at - 1]?.concept === concept)
      .map(({ concept }) => concept),
  );
  if (further.size > 0) warnOf(context, "furtherTermsNotCarried", { count: further.size });
  return pairs.filter(({ concept, source, target }) => {
    if (concepts.has(concept)) return false;
    concepts.add(concept);
    const keys = [`source ${asOneLine(source.text)}`, `target ${asOneLine(target.text)}`];
    const taken = keys.findIndex((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (taken < 0) return true;
    const [term, other] = taken === 0 ? [source, target] : [target, source];
    warnOf(context, "secondRendering", { id: concept.id, term: term.text, target: other.text });
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
  const { delimiter, lineEnd, quotes, spreadsheet, limits } = table;
  const guard = spreadsheet ? withFormulaGuard : withOwnApostrophe;
  if (!quotes)
    return cells.map((cell) => guard(oneLine(cell, id, context))).join(delimiter) + lineEnd;
  const lines = limits === undefined ? cells : cells.map((cell) => oneLine(cell, id, context));
  return stringify([lines.map(guard)], {
    delimiter,
    record_delimiter: lineEnd,
    quoted_match: /[\r\n]/u,
  });
}

function oneLine(text: string, id: string, context: WriteContext): string {
  const line = asOneLine(text);
  if (line !== text) warnOf(context, "breaksToSpaces", { id, text });
  return line;
}

function asOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
