// Which units of a bilingual file are checked: a missing or unfinished translation is not an error.

import type { Warning } from "../../model/errors.ts";
import { plainText } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";

/** Why a unit is skipped, and the warning that says how many were. */
const warnings = {
  untranslated: "unitsUntranslated",
  unfinished: "unitsUnfinished",
  obsolete: "unitsObsolete",
  locked: "unitsLocked",
} as const;
type Reason = keyof typeof warnings;

export class CheckableUnits {
  readonly #counts = new Map<Reason, number>();
  readonly #path: string;
  readonly #warn: (warning: Warning) => void;

  constructor(path: string, warn: (warning: Warning) => void) {
    this.#path = path;
    this.#warn = warn;
  }

  /** Whether the unit is to be checked; counts those that are not. */
  take(unit: TranslationUnit): boolean {
    const reason = reasonAgainst(unit);
    if (reason !== undefined) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    return reason === undefined;
  }

  /** Reports once for each reason how many units were skipped. */
  finish(): void {
    const path = this.#path;
    const warn = this.#warn;
    const counts = this.#counts;
    for (const [reason, count] of counts)
      warn({ code: warnings[reason], data: { count }, path, line: undefined, column: undefined });
  }
}

/** Why a unit is not checked; `undefined` for one that is. */
export function reasonAgainst({
  attributes,
  source,
  target,
  state,
}: Pick<TranslationUnit, "attributes" | "source" | "target" | "state">): Reason | undefined {
  if (attributes["obsolete"] === "yes") return "obsolete";
  if (attributes["translate"] === "no") return "locked";
  if (target === undefined) return "untranslated";
  const isEmpty = target.length === 0 && source.length > 0;
  const isBlank = isEmpty || (plainText(target).trim() === "" && plainText(source).trim() !== "");
  // What the file says is done is checked, and found empty.
  if (isBlank && (state === undefined || state === "initial")) return "untranslated";
  return state === "initial" ? "unfinished" : undefined;
}
