// Which units of a bilingual file a check looks at: a translation that is not there or not finished is no mistake.

import type { Warning } from "../model/errors.ts";
import { plainText } from "../model/segment.ts";
import type { TranslationUnit } from "../model/unit.ts";

type Reason = "untranslated" | "unfinished" | "obsolete" | "locked";

export class CheckableUnits {
  private readonly counts: Record<Reason, number> = {
    untranslated: 0,
    unfinished: 0,
    obsolete: 0,
    locked: 0,
  };
  private readonly path: string;
  private readonly report: (warning: Warning) => void;

  constructor(path: string, report: (warning: Warning) => void) {
    this.path = path;
    this.report = report;
  }

  /** Whether the unit is to be checked; counts those that are not. */
  take(unit: TranslationUnit): boolean {
    const reason = reasonAgainst(unit);
    if (reason !== undefined) this.counts[reason] += 1;
    return reason === undefined;
  }

  /** Says once what was left out, and why. */
  finish(): void {
    if (Object.values(this.counts).every((count) => count === 0)) return;
    this.report({
      code: "unitsNotChecked",
      data: { ...this.counts },
      path: this.path,
      line: undefined,
      column: undefined,
    });
  }
}

function reasonAgainst({ attributes, source, target, state }: TranslationUnit): Reason | undefined {
  if (attributes["obsolete"] === "yes") return "obsolete";
  if (attributes["translate"] === "no") return "locked";
  const isEmpty = target === undefined || (target.length === 0 && source.length > 0);
  if (isEmpty || (plainText(target).trim() === "" && plainText(source).trim() !== ""))
    return "untranslated";
  return state === "initial" ? "unfinished" : undefined;
}
