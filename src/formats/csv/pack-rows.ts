// Terms -> rows: one term per language in a row, and all with the same details. Terms that were read from
// one row stay in one, so that a change of a term is a change of its line; new ones go where there is room.

import { languageOf } from "../../languages/index.ts";
import { statuses, type GrammaticalGender, type Term } from "../../model/concept.ts";
import { type LanguageTag } from "../../model/language.ts";

export interface PackedRow {
  /** Any of the row's terms: what it says beside text, language and gender holds for all of them. */
  readonly shared: Term;
  readonly terms: ReadonlyMap<LanguageTag, Term>;
  /** Of the terms that are not English. */
  readonly gender: GrammaticalGender | undefined;
}

interface OpenRow {
  readonly key: string;
  readonly shared: Term;
  readonly terms: Map<LanguageTag, Term>;
  /** `undefined` until a term that is not English has come. */
  gender: { readonly of: GrammaticalGender | undefined } | undefined;
}

/**
 * Takes terms in canonical order. Terms of one language stay in their order,
 * so a term never goes to a row above the one before it in its language. `home` is the table to be written:
 * the lines of any other file, a TBX say, are no rows of it.
 */
export function packRows(terms: readonly Term[], home: string | undefined): readonly PackedRow[] {
  const rows = terms.some(({ location }) => location?.path === home)
    ? (rowsAsRead(terms) ?? [])
    : [];
  const lastRow = new Map<string, number>();
  for (const term of terms) {
    const key = detailsKey(term);
    const list = listOf(term);
    const from = (lastRow.get(list) ?? -1) + 1;
    let at = rows.findIndex((row) => row.terms.get(term.language) === term);
    if (at < 0) {
      at = rows.findIndex(
        (row, index) =>
          index >= from && row.key === key && !row.terms.has(term.language) && admits(row, term),
      );
      if (at < 0) at = rows.push(emptyRow(term)) - 1;
      put(term, rows[at]);
    }
    lastRow.set(list, at);
  }
  return rows
    .toSorted((left, right) => statusRank(left.shared) - statusRank(right.shared))
    .map(({ shared, terms, gender }) => ({ shared, terms, gender: gender?.of }));
}

/** The rows of a file that the terms come from; `undefined` if their order is no longer that of its lines. */
function rowsAsRead(terms: readonly Term[]): OpenRow[] | undefined {
  const path = terms.find((term) => term.location !== undefined)?.location?.path;
  const rows = new Map<string, OpenRow & { readonly line: number }>();
  const lastLine = new Map<string, number>();
  for (const term of terms) {
    const { location } = term;
    const line = location?.line ?? Number.POSITIVE_INFINITY;
    const previous = lastLine.get(listOf(term)) ?? 0;
    lastLine.set(listOf(term), line);
    if (location === undefined) continue;
    if (location.path !== path || line <= previous) return undefined;
    const key = `${line} ${detailsKey(term)}`;
    const row = rows.get(key) ?? { ...emptyRow(term), line };
    if (!admits(row, term)) return undefined;
    put(term, row);
    rows.set(key, row);
  }
  return [...rows.values()].sort((left, right) => left.line - right.line);
}

function emptyRow(term: Term): OpenRow {
  return { key: detailsKey(term), shared: term, terms: new Map(), gender: undefined };
}

function put(term: Term, row: OpenRow | undefined): void {
  row?.terms.set(term.language, term);
  if (row !== undefined && hasGender(term)) row.gender = { of: term.grammaticalGender };
}

/** Terms of one language and status have an order, which the rows keep. */
function listOf(term: Term): string {
  return `${term.status} ${term.language}`;
}

function statusRank(term: Term): number {
  return statuses.indexOf(term.status);
}

function hasGender(term: Term): boolean {
  return languageOf(term.language).hasGender;
}

function admits(row: OpenRow, term: Term): boolean {
  return !hasGender(term) || row.gender === undefined || row.gender.of === term.grammaticalGender;
}

function detailsKey({ status, partOfSpeech, flags, note, source, props }: Term): string {
  return JSON.stringify([status, partOfSpeech, flags, note, source, props]);
}
