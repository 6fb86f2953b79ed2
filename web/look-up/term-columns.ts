// The terms of a concept by language, those of the project's pair first, and within a language as one should choose.

import { statuses, type Term } from "../../src/model/concept.ts";

export interface TermColumn<T> {
  readonly language: string;
  readonly terms: readonly T[];
}

export function termColumns<T extends Pick<Term, "language" | "status">>(
  terms: readonly T[],
  languages: readonly string[],
): TermColumn<T>[] {
  const present = new Set(terms.map(({ language }) => language));
  const order = [
    ...languages.filter((language) => present.has(language)),
    ...[...present].filter((language) => !languages.includes(language)).sort(),
  ];
  const rank = ({ status }: T): number => statuses.indexOf(status);
  return order.map((language) => ({
    language,
    terms: terms.filter((term) => term.language === language).sort((a, b) => rank(a) - rank(b)),
  }));
}

/** What somebody who looks a concept up most likely wants to write. */
export function termToCopy<T extends Pick<Term, "language" | "status">>(
  terms: readonly T[],
  target: string,
): T | undefined {
  return termColumns(terms, [target])[0]?.terms[0];
}
