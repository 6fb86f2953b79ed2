// One row of a glossary table -> the terms it holds, with the row's details on them.

import type { GrammaticalGender, PartOfSpeech, Status, Term } from "../../model/concept.ts";
import { ParseError } from "../../model/errors.ts";
import { primaryLanguage } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import type { ReadContext } from "../format.ts";
import type { DetailName, PropertyColumn } from "./columns.ts";
import { parseFlags } from "../match-flags.ts";
import type { Cell } from "./parse-rows.ts";
import type { TableLayout } from "./table-layout.ts";
import { genderNamed, nearestStatus, partOfSpeechNamed, statusNamed } from "../term-vocabulary.ts";

/** A term whose status the row leaves open has `undefined` there. */
export interface DraftTerm extends Omit<Term, "status"> {
  readonly status: Status | undefined;
}

export interface Row {
  readonly line: number;
  readonly id: string;
  readonly subjectField: string | undefined;
  readonly definition: Cell | undefined;
  readonly terms: readonly DraftTerm[];
  readonly conceptProps: readonly Property[];
}

interface RowDetails {
  readonly status: Status | undefined;
  readonly partOfSpeech: PartOfSpeech | undefined;
  readonly gender: GrammaticalGender | undefined;
  readonly flags: readonly string[];
  readonly note: string;
  readonly source: string;
  readonly props: readonly Property[];
}

const noDetails: RowDetails = {
  status: undefined,
  partOfSpeech: undefined,
  gender: undefined,
  flags: [],
  note: "",
  source: "",
  props: [],
};

/** Throws `ParseError` `tooManyCells`, `unknownStatus` or `unclosedFlagQuote`. */
export function readRow(cells: readonly Cell[], layout: TableLayout, context: ReadContext): Row {
  refuseExtraCells(cells, layout, context.path);
  const detail = (name: DetailName): Cell | undefined => {
    const at = layout.columns.findIndex(
      (column) => column.kind === "detail" && column.name === name,
    );
    return at < 0 ? undefined : cells[at];
  };
  const details = readDetails(detail, readProps("term", cells, layout), context);
  const definition = detail("definition");
  const row = {
    line: cells[0]?.line ?? 1,
    id: detail("id")?.text ?? "",
    subjectField: detail("subject_field")?.text,
    definition: definition?.text === "" ? undefined : definition,
    terms: readTerms(cells, layout, details, context),
    conceptProps: readProps("concept", cells, layout),
  };
  if (row.terms.length === 0 && holdsDetails(details))
    context.report({
      code: "detailsWithoutTerm",
      data: { id: row.id },
      path: context.path,
      line: row.line,
      column: 1,
    });
  return row;
}

function holdsDetails({ flags, note, source, props }: RowDetails): boolean {
  return flags.length > 0 || note !== "" || source !== "" || props.length > 0;
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

function readTerms(
  cells: readonly Cell[],
  layout: TableLayout,
  details: RowDetails,
  context: ReadContext,
): readonly DraftTerm[] {
  const filled = layout.columns.flatMap((column, at) => {
    const cell = cells[at];
    if (column.kind !== "language" || cell === undefined || cell.text === "") return [];
    return [{ language: column.language, cell }];
  });
  return filled.flatMap(({ language, cell }, index) => {
    // In a plain table the first language is the source: its row's details speak of the translation.
    const ofSource = !layout.native && index === 0 && filled.length > 1;
    const own = ofSource ? { ...noDetails, partOfSpeech: details.partOfSpeech } : details;
    return alternatives(cell, layout.native, context).map((text, ordinal) => ({
      text,
      language,
      status: own.status ?? (ordinal > 0 ? "admitted" : undefined),
      partOfSpeech: own.partOfSpeech,
      grammaticalGender: primaryLanguage(language) === "en" ? undefined : own.gender,
      flags: own.flags,
      note: own.note,
      source: own.source,
      props: own.props,
      location: { path: context.path, line: cell.line, column: cell.column },
    }));
  });
}

/** `a / b` of a plain table is two terms; `y/o`, `pública o privada` are one. Native files mean what they say. */
function alternatives(cell: Cell, native: boolean, context: ReadContext): readonly string[] {
  if (native) return [cell.text];
  const parts = cell.text.split(/\s\/\s/u).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => !/\p{L}/u.test(part))) return [cell.text];
  context.report({
    code: "alternativesSplit",
    data: { cell: cell.text, count: parts.length },
    path: context.path,
    line: cell.line,
    column: cell.column,
  });
  return parts;
}

function readProps(
  of: PropertyColumn["of"],
  cells: readonly Cell[],
  layout: TableLayout,
): readonly Property[] {
  return layout.columns
    .flatMap((column, at) => {
      const value = cells[at]?.text ?? "";
      return column.kind === "property" && column.of === of && value !== ""
        ? [{ column, value }]
        : [];
    })
    .sort((left, right) => left.column.ordinal - right.column.ordinal)
    .map(({ column: { type, language }, value }) =>
      language === undefined ? { type, value } : { type, value, language },
    );
}

function readDetails(
  detail: (name: DetailName) => Cell | undefined,
  props: readonly Property[],
  context: ReadContext,
): RowDetails {
  const kept: Property[] = [...props];
  /** Words outside the vocabulary are read as `other` and kept as a property. */
  const orOther = <Meaning extends string>(
    name: "part_of_speech" | "gender",
    known: (word: string) => Meaning | undefined,
  ): Meaning | "other" | undefined => {
    const cell = detail(name);
    if (cell === undefined || cell.text === "") return undefined;
    const meaning = known(cell.text);
    if (meaning !== undefined) return meaning;
    const { path } = context;
    const { line, column, text } = cell;
    context.report({ code: "unknownWord", data: { column: name, word: text }, path, line, column });
    kept.push({ type: name, value: text });
    return "other";
  };
  return {
    status: readStatus(detail("status"), context.path),
    partOfSpeech: orOther("part_of_speech", partOfSpeechNamed),
    gender: orOther("gender", genderNamed),
    flags: readFlags(detail("match"), context.path),
    note: detail("note")?.text ?? "",
    source: detail("source")?.text ?? "",
    props: kept,
  };
}

function readStatus(cell: Cell | undefined, path: string): Status | undefined {
  if (cell === undefined || cell.text === "") return undefined;
  const status = statusNamed(cell.text);
  if (status !== undefined) return status;
  throw new ParseError("unknownStatus", {
    data: { status: cell.text, suggestion: nearestStatus(cell.text) },
    path,
    line: cell.line,
    column: cell.column,
  });
}

function readFlags(cell: Cell | undefined, path: string): readonly string[] {
  if (cell === undefined) return [];
  const flags = parseFlags(cell.text);
  if (!("unclosedAt" in flags)) return flags;
  throw new ParseError("unclosedFlagQuote", {
    data: { flags: cell.text },
    path,
    line: cell.line,
    column: cell.column,
  });
}
