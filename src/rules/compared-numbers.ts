// What the two texts of a unit count, compared; kept with its texts, since numbers are what takes longest to read.

import type { BitextUnit } from "../model/bitext.ts";
import { compareCounted, type ComparedNumbers } from "../text/numbers/compare-counted.ts";
import type { Counted } from "../text/numbers/explain-numbers.ts";
import { countedIn } from "../text/numbers/telling-numbers.ts";
import type { ReadText } from "../text/read-text.ts";
import type { CheckedDocument } from "./rule.ts";

// A sentence with more numbers is a table or a program's data; they are compared in pairs.
const mostCounted = 500;

export interface Compared extends ComparedNumbers {
  readonly from: Counted;
  readonly to: Counted;
}

/** By the reading of the target: while a document is written, those of sentences that stay are handed on. */
const known = new WeakMap<
  ReadText,
  { readonly source: ReadText; readonly compared: Compared | undefined }
>();

/** `undefined` without two texts, or for more than 500 numbers in one. */
export function comparedIn(unit: BitextUnit, document: CheckedDocument): Compared | undefined {
  const source = document.texts.source(unit);
  const target = document.texts.target(unit);
  if (source === undefined || target === undefined) return undefined;
  const last = known.get(target);
  if (last?.source === source) return last.compared;
  const compared = comparedAnew(unit, document);
  known.set(target, { source, compared });
  return compared;
}

function comparedAnew(
  { source, target }: BitextUnit,
  { sourceLanguage, targetLanguage }: CheckedDocument,
): Compared | undefined {
  if (source === undefined || target === undefined) return undefined;
  const from = countedIn(source, sourceLanguage);
  const to = countedIn(target, targetLanguage);
  if (countOf(from) > mostCounted || countOf(to) > mostCounted) return undefined;
  return { from, to, ...compareCounted(from, to) };
}

const countOf = ({ numbers, calendar, shares }: Counted): number =>
  numbers.length + calendar.length + shares.length;
