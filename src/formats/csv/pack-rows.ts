// Terms -> as few rows as can hold them: one term per language in a row, and all with the same details.

import type { GrammaticalGender, Term } from "../../model/concept.ts";
import { primaryLanguage, type LanguageTag } from "../../model/language.ts";

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
 * so a term never goes to a row above the one before it in its language.
 */
export function packRows(terms: readonly Term[]): readonly PackedRow[] {
  const rows: OpenRow[] = [];
  const lastRow = new Map<LanguageTag, number>();
  for (const term of terms) {
    const key = detailsKey(term);
    const from = (lastRow.get(term.language) ?? -1) + 1;
    let at = rows.findIndex((row, index) => index >= from && row.key === key && admits(row, term));
    if (at < 0) {
      at = rows.length;
      rows.push({ key, shared: term, terms: new Map(), gender: undefined });
    }
    const row = rows[at];
    row?.terms.set(term.language, term);
    if (row !== undefined && hasGender(term)) row.gender = { of: term.grammaticalGender };
    lastRow.set(term.language, at);
  }
  return rows.map(({ shared, terms, gender }) => ({ shared, terms, gender: gender?.of }));
}

function hasGender(term: Term): boolean {
  return primaryLanguage(term.language) !== "en";
}

function admits(row: OpenRow, term: Term): boolean {
  return !hasGender(term) || row.gender === undefined || row.gender.of === term.grammaticalGender;
}

function detailsKey({ status, partOfSpeech, flags, note, source, props }: Term): string {
  return JSON.stringify([status, partOfSpeech, flags, note, source, props]);
}
