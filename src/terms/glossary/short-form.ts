// Terms that are a shorter form or another gender of one another.

import type { Term } from "../../model/concept.ts";
import { fold } from "../../strings/fold.ts";

const acronym = /^\p{Lu}{2,}$/u;

/** Whether one is the other cut short: "rondas" for "rondas campesinas", "JNE" for the full name. */
export function isShortForm(left: Pick<Term, "text">, right: Pick<Term, "text">): boolean {
  const [a, b] = [left, right].map((term) => fold(term.text).split(/[\s-]+/u));
  if (a === undefined || b === undefined) return false;
  if (level(left.text) === level(right.text)) return true;
  if (acronym.test(left.text) || acronym.test(right.text)) return true;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** Drops terms that differ only in spelling or gender: "COVID-19" and "covid19", "rondero" and "rondera". */
function level(text: string): string {
  return fold(text)
    .split(/[\s-]+/u)
    .map((word) => (word.length > 3 ? word.replace(/[ao](?=s?$)/u, "") : word))
    .join("");
}
