// Concepts -> the canonical table, for CSV or a sheet: what it cannot carry is reported, the same glossary gives the same bytes.

import { languageOf } from "../../languages/index.ts";
import type { Concept, Glossary, Term } from "../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import { compareText } from "../../strings/compare-text.ts";
import { canonicalGlossary, compareLanguages } from "../concepts/canonical-glossary.ts";
import { conceptIdFor, uniqueId } from "../concepts/concept-id.ts";
import { printFlags } from "../concepts/match-flags.ts";
import { toStemCell } from "../concepts/stem-cell.ts";
import { fileStem } from "../file-stem.ts";
import type { WriteContext } from "../format.ts";
import { languageHeader, propertyColumns, propertyHeaderFor } from "./headers/columns.ts";
import { packRows, type PackedRow } from "./pack-rows.ts";

type Cells = Map<string, string>;

/** The header and then the rows, each as long as the header. */
export function* glossaryTable(
  glossary: Glossary,
  context: WriteContext,
): Generator<readonly string[], void, undefined> {
  const reporter = new LossReporter(context);
  const concepts = canonicalGlossary(carried(glossary, reporter)).concepts;
  const rows = concepts.flatMap((concept) => conceptRows(concept, reporter, context.path));
  const columns = headerOf(concepts, rows, context);
  yield columns;
  for (const row of rows) yield columns.map((name) => row.get(name) ?? "");
}

/** Reports once each thing that a cell cannot hold. */
class LossReporter {
  readonly #context: WriteContext;
  constructor(context: WriteContext) {
    this.#context = context;
  }

  lost(code: string, id: string, what: string): void {
    this.#context.warn({
      code,
      data: { id, what },
      path: this.#context.path ?? "",
      line: undefined,
      column: undefined,
    });
  }

  /** The text as a cell returns it: no space around it, line breaks as `\n`. */
  cell(text: string, id: string): string {
    const cell = text.replaceAll("\0", "").replaceAll(/\r\n?/gu, "\n").trim();
    if (cell !== text) this.lost("spaceNotCarried", id, text);
    return cell;
  }
}

/** The glossary with unique ids, and without what no cell can hold. */
function carried(glossary: Glossary, reporter: LossReporter): Glossary {
  const taken = new Set(glossary.concepts.map((concept) => concept.id.trim()));
  const written = new Set<string>();
  const concepts = glossary.concepts.map((concept) => {
    const own = reporter.cell(concept.id, concept.id);
    let id = own === "" ? conceptIdFor(concept.terms, taken) : own;
    if (written.has(id)) id = uniqueId(id, taken);
    if (id !== own) reporter.lost("conceptRenamed", own, id);
    written.add(id);
    return {
      ...concept,
      id,
      subjectField: reporter.cell(concept.subjectField, id),
      definition: reporter.cell(concept.definition, id),
      props: carriedProps("concept", concept.props, id, reporter),
      terms: concept.terms.flatMap((term) => carriedTerm(term, id, reporter)),
    };
  });
  return { kind: "glossary", concepts };
}

function carriedTerm(term: Term, id: string, reporter: LossReporter): readonly Term[] {
  const text = reporter.cell(term.text, id);
  if (text === "") {
    reporter.lost("emptyTerm", id, term.language);
    return [];
  }
  const genderless = !languageOf(term.language).hasGender;
  if (genderless && term.grammaticalGender !== undefined)
    reporter.lost("genderNotCarried", id, term.text);
  return [
    {
      ...term,
      text,
      grammaticalGender: genderless ? undefined : term.grammaticalGender,
      note: reporter.cell(term.note, id),
      source: reporter.cell(term.source, id),
      props: carriedProps("term", term.props, id, reporter),
    },
  ];
}

function carriedProps(
  of: "concept" | "term",
  props: readonly Property[],
  id: string,
  reporter: LossReporter,
): readonly Property[] {
  return propertyColumns(of, props).flatMap(([column, property]) => {
    const value = reporter.cell(property.value, id);
    if (property.attributes !== undefined && Object.keys(property.attributes).length > 0)
      reporter.lost("attributesNotCarried", id, property.type);
    if (value === "" || propertyHeaderFor(column) === undefined) {
      reporter.lost("propertyNotCarried", id, property.type);
      return [];
    }
    const { type, language } = property;
    return [language === undefined ? { type, value } : { type, value, language }];
  });
}

function conceptRows(
  concept: Concept,
  reporter: LossReporter,
  home: string | undefined,
): readonly Cells[] {
  const packed: readonly (PackedRow | undefined)[] =
    concept.terms.length === 0 ? [undefined] : packRows(concept.terms.map(toStemCell), home);
  return packed.map((row, index) => {
    const cells: Cells = new Map([["id", concept.id]]);
    if (row !== undefined) fillTerms(cells, row, concept.id, reporter);
    if (index === 0) {
      cells.set("definition", concept.definition);
      cells.set("subject_field", concept.subjectField);
      fillProps(cells, "concept", concept.props);
    }
    return cells;
  });
}

function fillTerms(cells: Cells, row: PackedRow, id: string, reporter: LossReporter): void {
  for (const [language, term] of row.terms) cells.set(languageHeader(language), term.text);
  const { shared } = row;
  cells.set("status", shared.status);
  cells.set("part_of_speech", shared.partOfSpeech ?? "");
  cells.set("gender", row.gender ?? "");
  const flags = printFlags(shared.flags);
  cells.set("match", reporter.cell(flags, id));
  cells.set("note", shared.note);
  cells.set("source", shared.source);
  fillProps(cells, "term", shared.props);
}

function fillProps(cells: Cells, of: "concept" | "term", props: readonly Property[]): void {
  for (const [column, { value }] of propertyColumns(of, props))
    cells.set(propertyHeaderFor(column) ?? "", value);
}

const leading = ["id"];
const details = ["status", "part_of_speech", "gender", "match", "definition", "note", "source"];

function headerOf(
  concepts: readonly Concept[],
  rows: readonly Cells[],
  context: WriteContext,
): readonly string[] {
  const languages = new Set<LanguageTag>();
  for (const concept of concepts) for (const term of concept.terms) languages.add(term.language);
  // A glossary without terms in a language of its project still has the column to fill in.
  for (const wanted of [context.sourceLanguage ?? "en", context.targetLanguage ?? "es"])
    if (![...languages].some((language) => languageServes(language, wanted))) languages.add(wanted);
  const languageColumns = [...languages].sort(compareLanguages).map(languageHeader);
  const stem = context.path === undefined ? undefined : fileStem(context.path);
  const named = concepts.every((concept) => concept.subjectField === stem);
  const fixed = [...leading, ...languageColumns, ...details, ...(named ? [] : ["subject_field"])];
  const known = new Set([...fixed, "subject_field"]);
  const extra = new Set(rows.flatMap((row) => [...row.keys()].filter((name) => !known.has(name))));
  return [...fixed, ...[...extra].sort(compareText)];
}
