// What a row says of its terms beside their text: of all of them, or of those in one language column.

import type { GrammaticalGender, PartOfSpeech, Status } from "../../model/concept.ts";
import { ParseError } from "../../model/errors.ts";
import type { Property } from "../../model/unit.ts";
import { parseFlags } from "../concepts/match-flags.ts";
import {
  genderNamed,
  nearestStatus,
  partOfSpeechNamed,
  statusNamed,
} from "../concepts/term-vocabulary.ts";
import type { ReadContext } from "../format.ts";
import type { DetailName, PropertyColumn } from "./headers/columns.ts";
import type { Cell } from "./parse-rows.ts";
import { readMarks } from "./read-marks.ts";
import type { TableLayout } from "./table-layout.ts";

export interface RowDetails {
  readonly status: Status | undefined;
  readonly partOfSpeech: PartOfSpeech | undefined;
  readonly gender: GrammaticalGender | undefined;
  readonly flags: readonly string[];
  readonly note: string;
  readonly source: string;
  readonly props: readonly Property[];
  readonly untranslatable: boolean;
}

export const noDetails: RowDetails = {
  status: undefined,
  partOfSpeech: undefined,
  gender: undefined,
  flags: [],
  note: "",
  source: "",
  props: [],
  untranslatable: false,
};

export function holdsDetails({ flags, note, source, props }: RowDetails): boolean {
  return flags.length > 0 || note !== "" || source !== "" || props.length > 0;
}

/** The cell of the row for each detail, or of the terms in the language column at `termAt`. */
export function detailsOf(
  cells: readonly Cell[],
  layout: TableLayout,
  termAt: number | undefined,
): (name: DetailName) => Cell | undefined {
  return (name) => {
    const at = layout.columns.findIndex(
      (column) => column.kind === "detail" && column.name === name && column.termAt === termAt,
    );
    return at < 0 ? undefined : cells[at];
  };
}

/** Of the row, or of the terms in the language column at `termAt`. */
export function readProps(
  of: PropertyColumn["of"],
  cells: readonly Cell[],
  layout: TableLayout,
  termAt?: number,
): readonly Property[] {
  return layout.columns
    .flatMap((column, at) => {
      const value = cells[at]?.text ?? "";
      return column.kind === "property" &&
        column.of === of &&
        column.termAt === termAt &&
        value !== ""
        ? [{ column, value }]
        : [];
    })
    .sort((left, right) => left.column.ordinal - right.column.ordinal)
    .map(({ column: { type, language }, value }) =>
      language === undefined ? { type, value } : { type, value, language },
    );
}

/** With what the columns of the term at `at` say put over what the row says. */
export function withOwnDetails(
  ofRow: RowDetails,
  cells: readonly Cell[],
  layout: TableLayout,
  at: number,
  context: ReadContext,
): RowDetails {
  const hasOwn = layout.columns.some(
    (column) => (column.kind === "detail" || column.kind === "property") && column.termAt === at,
  );
  if (!hasOwn) return ofRow;
  const props = readProps("term", cells, layout, at);
  const own = readDetails(detailsOf(cells, layout, at), props, context);
  return {
    status: own.status ?? ofRow.status,
    partOfSpeech: own.partOfSpeech ?? ofRow.partOfSpeech,
    gender: own.gender ?? ofRow.gender,
    flags: joined(ofRow.flags, own.flags),
    note: own.note === "" ? ofRow.note : own.note,
    source: own.source === "" ? ofRow.source : own.source,
    props: [...ofRow.props, ...own.props],
    untranslatable: ofRow.untranslatable,
  };
}

/** The second list's after the first's, without what that has. */
function joined(flags: readonly string[], further: readonly string[]): readonly string[] {
  return [...flags, ...further.filter((flag) => !flags.includes(flag))];
}

export function readDetails(
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
    context.warn({ code: "unknownWord", data: { column: name, word: text }, path, line, column });
    kept.push({ type: name, value: text });
    return "other";
  };
  const both = wordWithGender(detail("part_of_speech")?.text ?? "");
  const marks = readMarks(detail);
  for (const [column, { line, column: at, text }] of marks.unknown) {
    const { path, warn } = context;
    warn({ code: "unknownWord", data: { column, word: text }, path, line, column: at });
    kept.push({ type: column, value: text });
  }
  for (const name of ["translatable", "term_info"] as const) {
    const text = detail(name)?.text ?? "";
    if (text !== "" && (name === "term_info" || marks.untranslatable))
      kept.push({ type: name, value: text });
  }
  return {
    status: readStatus(detail("status"), kept, context) ?? marks.status,
    partOfSpeech: both?.partOfSpeech ?? orOther("part_of_speech", partOfSpeechNamed),
    gender: orOther("gender", genderNamed) ?? both?.gender,
    flags: joined(readFlags(detail("match"), context.path), marks.flags),
    note: detail("note")?.text ?? "",
    source: detail("source")?.text ?? "",
    props: kept,
    untranslatable: marks.untranslatable,
  };
}

/** "sust. m.", "n, f": dictionaries say both in one. */
function wordWithGender(
  text: string,
): { readonly partOfSpeech: PartOfSpeech; readonly gender: GrammaticalGender } | undefined {
  if (partOfSpeechNamed(text) !== undefined) return undefined;
  const [, word = "", last = ""] = /^(.+?)[\s.,/]+(\p{L}+)\.?$/u.exec(text.trim()) ?? [];
  const [partOfSpeech, gender] = [partOfSpeechNamed(word), genderNamed(last)];
  return partOfSpeech === undefined || gender === undefined ? undefined : { partOfSpeech, gender };
}

/** Nobody knows what an unknown word decides: it is kept, and the term is one that waits for a decision. */
function readStatus(
  cell: Cell | undefined,
  kept: Property[],
  { path, warn }: ReadContext,
): Status | undefined {
  if (cell === undefined || cell.text === "") return undefined;
  const status = statusNamed(cell.text);
  if (status !== undefined) return status;
  const { line, column, text } = cell;
  const data = { status: text, suggestion: nearestStatus(text) };
  warn({ code: "unknownStatus", data, path, line, column });
  kept.push({ type: "status", value: text });
  return "proposed";
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
