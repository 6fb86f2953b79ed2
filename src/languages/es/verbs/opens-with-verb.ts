// Whether a Spanish text opens with a finite verb: "Muestra los datos", "Ahora se muestra". Only its shape is looked
// at: an article stands before a noun and never behind one.

import type { TextRow } from "../../../model/words.ts";
import { barrier } from "../../../strings/barrier.ts";
import { singularsOf } from "../plurals.ts";
import { objectAfter } from "../words.ts";

/** Third persons and imperatives of the present. */
const present = /[ae]n?$/u;
const plural = /s$/u;

const foldAt = ({ tokens, barriers }: TextRow, at: number): string | undefined =>
  at === 0 || barriers[at] === barrier.none ? tokens[at]?.fold : undefined;

/** "Muestra datos": a noun and its adjective agree in number, and a verb does not care. */
function disagree(row: TextRow, first: string): boolean {
  const next = row.tokens[1];
  return (
    next !== undefined &&
    next.isLower &&
    row.functionWords[1] === 0 &&
    !plural.test(first) &&
    plural.test(next.lower) &&
    singularsOf(next.lower).length > 0
  );
}

export function opensWithVerb(row: TextRow): boolean {
  const first = foldAt(row, 0);
  if (first === undefined) return false;
  const next = foldAt(row, 1);
  if (first === "se") return next !== undefined;
  // "Ahora se muestra"; "No se puede" stands for "Unable to".
  if (row.functionWords[0] === 1) return first !== "no" && next === "se" && row.tokens.length > 2;
  if (next === undefined || !present.test(first)) return false;
  return objectAfter.has(next) || disagree(row, first);
}
