// One row of a glossary table -> the terms it holds, with the row's details on them.

import { languageOf } from "../../languages/index.ts";
import type { Status, Term } from "../../model/concept.ts";
import { ParseError } from "../../model/errors.ts";
import { type LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import { fromStemCell, marksStemsOf } from "../concepts/stem-cell.ts";
import type { ReadContext } from "../format.ts";
import { withoutFormulaGuard } from "./formula-guard.ts";
import type { Cell } from "./parse-rows.ts";
import {
  detailsOf,
  holdsDetails,
  noDetails,
  readDetails,
  readProps,
  withOwnDetails,
  type RowDetails,
} from "./row-details.ts";
import type { TableLayout } from "./table-layout.ts";

/** A term whose status the row leaves open has `undefined` there. */
export interface RowTerm extends Omit<Term, "status"> {
  readonly status: Status | undefined;
}

export interface Row {
  readonly line: number;
  readonly id: string;
  readonly subjectField: string | undefined;
  readonly definition: Cell | undefined;
  readonly terms: readonly RowTerm[];
  readonly conceptProps: readonly Property[];
}

/** Throws `ParseError` `tooManyCells` or `unclosedFlagQuote`. */
export function readRow(cells: readonly Cell[], layout: TableLayout, context: ReadContext): Row {
  refuseExtraCells(cells, layout, context.path);
  const guarded = layout.native ? cells : cells.map((cell) => withoutGuard(cell, context));
  const detail = detailsOf(guarded, layout, undefined);
  const details = readDetails(detail, readProps("term", guarded, layout), context);
  const definitions = readDefinitions(guarded, layout);
  const row = {
    line: cells[0]?.line ?? 1,
    id: detail("id")?.text ?? "",
    subjectField: detail("subject_field")?.text,
    definition: definitions[0]?.cell,
    terms: readTerms(guarded, layout, details, context),
    conceptProps: [
      ...readProps("concept", guarded, layout),
      ...definitions.slice(1).map(({ language, cell }) => ({
        type: "descrip/definition",
        value: cell.text,
        ...(language === undefined ? {} : { language }),
      })),
    ],
  };
  if (row.terms.length === 0 && holdsDetails(details))
    context.warn({
      code: "detailsWithoutTerm",
      data: { id: row.id },
      path: context.path,
      line: row.line,
      column: 1,
    });
  return row;
}

/** Removes what a spreadsheet export put before a cell that would be a formula. */
function withoutGuard(cell: Cell, { path, warn }: ReadContext): Cell {
  const text = withoutFormulaGuard(cell.text);
  if (text === cell.text) return cell;
  const { line, column } = cell;
  warn({ code: "formulaGuardRemoved", data: { cell: cell.text, text }, path, line, column });
  return { ...cell, text };
}

interface Definition {
  readonly cell: Cell;
  /** `undefined` for that of the row. */
  readonly language: LanguageTag | undefined;
}

/** That of the row first, then those of its languages. */
function readDefinitions(cells: readonly Cell[], layout: TableLayout): readonly Definition[] {
  const found = layout.columns.flatMap((column, at): readonly Definition[] => {
    const cell = cells[at];
    if (column.kind !== "detail" || column.name !== "definition") return [];
    if (cell === undefined || cell.text === "") return [];
    const described = column.termAt === undefined ? undefined : layout.columns[column.termAt];
    const language = described?.kind === "language" ? described.language : undefined;
    return [{ cell, language }];
  });
  const isOfRow = ({ language }: Definition): boolean => language === undefined;
  return [...found.filter(isOfRow), ...found.filter((each) => !isOfRow(each))];
}

function refuseExtraCells(cells: readonly Cell[], layout: TableLayout, path: string): void {
  const extra = cells.slice(layout.columns.length).find((cell) => cell.text !== "");
  if (extra === undefined) return;
  throw new ParseError("tooManyCells", {
    data: { expected: layout.columns.length, found: cells.length },
    path,
    line: extra.line,
    column: extra.column,
  });
}

// A cell that says to keep the source word: "(no se traduce)".
const keepsSource =
  /^[([](?:no (?:se )?tradu[cz](?:e|ir|ca)|sin traducir|do(?: not|n['’]t) translate|not (?:to be )?translated|untranslated)\.?[)\]]$/iu;

function readTerms(
  cells: readonly Cell[],
  layout: TableLayout,
  details: RowDetails,
  context: ReadContext,
): readonly RowTerm[] {
  const filled = layout.columns.flatMap((column, at) => {
    const cell = cells[at];
    if (column.kind !== "language" || cell === undefined || cell.text === "") return [];
    const { language, status } = column;
    return [{ language, cell, at, column: status }];
  });
  const first = layout.columns.findIndex(({ kind }) => kind === "language");
  const terms = filled.flatMap(({ language, cell, at, column }, index) => {
    // In a plain table the first language is the source: its row's details speak of the translation.
    const ofSource = !layout.native && at === first && filled.length > 1;
    // Nor do they speak of synonyms and forbidden terms, which have columns of their own.
    const ofRow =
      ofSource || column !== undefined
        ? { ...noDetails, partOfSpeech: details.partOfSpeech }
        : details;
    const own = withOwnDetails(ofRow, cells, layout, at, context);
    const isPlain = !layout.native && !saysCustom(own);
    const texts =
      index > 0 && keepsSource.test(cell.text.trim())
        ? [filled[0]?.cell.text ?? cell.text]
        : column === undefined
          ? alternatives(cell, isPlain, context)
          : listed(cell.text);
    return texts.map((written, ordinal) => ({
      language,
      status: column ?? own.status ?? (ordinal > 0 ? "admitted" : undefined),
      partOfSpeech: own.partOfSpeech,
      grammaticalGender: languageOf(language).hasGender ? own.gender : undefined,
      ...(isPlain
        ? { text: written, flags: own.flags }
        : fromStemCell({ text: written, flags: own.flags })),
      note: own.note,
      source: own.source,
      props: own.props,
      location: { path: context.path, line: cell.line, column: cell.column },
    }));
  });
  return [...withOwnStems(terms), ...untranslated(terms, layout, details)];
}

/** Several terms in a cell of their own column: parted by semicolons, bars or lines, else by commas. */
function listed(text: string): readonly string[] {
  const separator = /[;|\n]|\s\/\s/u.test(text) ? /[;|\n]|\s\/\s/u : /,/u;
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The flag `stem=` of a row is that of the term whose stems it marks; of none, it stays for the user to be told. */
function withOwnStems(terms: readonly RowTerm[]): readonly RowTerm[] {
  const belongsElsewhere = (flag: string, { text }: RowTerm): boolean =>
    !marksStemsOf(flag, text) && terms.some((other) => marksStemsOf(flag, other.text));
  return terms.map((term) => ({
    ...term,
    flags: term.flags.filter((flag) => !belongsElsewhere(flag, term)),
  }));
}

/** memoQ's matching "Custom": bars and stars in the term are marks. */
function saysCustom({ props }: RowDetails): boolean {
  return props.some(({ type, value }) => type === "term_info" && /custom/iu.test(value));
}

/** A term that is not to be translated is the same in the other language. */
function untranslated(
  terms: readonly RowTerm[],
  { columns }: TableLayout,
  { untranslatable }: RowDetails,
): readonly RowTerm[] {
  const [only] = terms;
  if (!untranslatable || only === undefined) return [];
  const languages = new Set(
    columns.flatMap((column) => (column.kind === "language" ? [column.language] : [])),
  );
  for (const term of terms) languages.delete(term.language);
  return [...languages].map((language) => ({ ...only, language }));
}

/**
 * `a / b` and `a|b` of a plain table are two terms; `y/o` is one. `paro o huelga` may be two, `pública o privada`
 * is one: it stays as it is, with a warning. Native files mean what they say.
 */
function alternatives(cell: Cell, isPlain: boolean, context: ReadContext): readonly string[] {
  if (!isPlain) return [cell.text];
  const parts = cell.text.split(/\s\/\s|\s*\|\s*/u).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => !/\p{L}/u.test(part))) {
    if (/\s(?:o|u|or)\s/u.test(cell.text))
      context.warn({
        code: "alternativesPossible",
        data: { cell: cell.text },
        path: context.path,
        line: cell.line,
        column: cell.column,
      });
    return [cell.text];
  }
  context.warn({
    code: "alternativesSplit",
    data: { cell: cell.text, count: parts.length },
    path: context.path,
    line: cell.line,
    column: cell.column,
  });
  return parts;
}
