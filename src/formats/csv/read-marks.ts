// What other tools say of a term in columns of yes and no, or in words of their own (memoQ's Term_Info).

import type { Status } from "../../model/concept.ts";
import { fold } from "../../strings/fold.ts";
import type { DetailName } from "./headers/columns.ts";
import type { Cell } from "./parse-rows.ts";

export interface Marks {
  readonly status: Status | undefined;
  readonly flags: readonly string[];
  /** The term stays as it is in every language. */
  readonly untranslatable: boolean;
  /** Cells whose word is none of those known. */
  readonly unknown: readonly (readonly [name: DetailName, cell: Cell])[];
}

const yes: ReadonlySet<string> = new Set(["true", "yes", "y", "1", "x", "si", "s", "verdadero"]);
const no: ReadonlySet<string> = new Set(["", "false", "no", "n", "0", "falso"]);

/** Whether a cell says yes, no or nothing. */
export function isMark(text: string): boolean {
  const word = fold(text.trim());
  return yes.has(word) || no.has(word);
}

export function isYesOrNo(text: string): boolean {
  return text.trim() !== "" && isMark(text);
}

/** Marks by the columns `forbidden`, `recommended`, `case_sensitive`, `match_type`, `translatable`, `term_info`. */
export function readMarks(detail: (name: DetailName) => Cell | undefined): Marks {
  const unknown: [DetailName, Cell][] = [];
  const says = (name: DetailName): boolean | undefined => {
    const cell = detail(name);
    const word = fold(cell?.text ?? "");
    if (cell === undefined || no.has(word))
      return cell === undefined || word === "" ? undefined : false;
    if (!yes.has(word)) unknown.push([name, cell]);
    return yes.has(word) ? true : undefined;
  };
  const info = new Set(fold(detail("term_info")?.text ?? "").split(/[^a-z]+/u));
  const matching = fold(detail("match_type")?.text ?? "");
  const flags = [
    ...(says("case_sensitive") === true || info.has("casesense") || info.has("caseyes")
      ? ["case"]
      : []),
    ...(yes.has(matching) || matching === "exact" || info.has("exact") ? ["exact"] : []),
  ];
  const forbidden = says("forbidden") === true || info.has("forbidden");
  const status = forbidden ? "deprecated" : says("recommended") === true ? "preferred" : undefined;
  return { status, flags, untranslatable: says("translatable") === false, unknown };
}
