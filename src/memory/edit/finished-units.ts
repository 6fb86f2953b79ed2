// Units without the drafts among them: what is fuzzy or only begun is no translation to offer or to hand on.

import type { Warning } from "../../model/errors.ts";
import { isDraft, type TranslationUnit } from "../../model/unit.ts";

/**
 * Units without a translation stay. Calls `tell` once, when all are read, with how many were left out; not where none
 * was. The gettext manual has it so for fuzzy messages, and po2tmx does it.
 */
export function* finishedUnits(
  units: Iterable<TranslationUnit>,
  tell: (drafts: number) => void,
): Generator<TranslationUnit> {
  let drafts = 0;
  for (const unit of units)
    if (isDraft(unit)) drafts += 1;
    else yield unit;
  if (drafts > 0) tell(drafts);
}

/** The same for a file: the number is the warning `unitsDraft`. */
export function withoutDrafts(
  units: Iterable<TranslationUnit>,
  path: string,
  warn: (warning: Warning) => void,
): Iterable<TranslationUnit> {
  return finishedUnits(units, (drafts) => warn(draftsLeft(path, drafts)));
}

export function draftsLeft(path: string, drafts: number): Warning {
  return {
    code: "unitsDraft",
    data: { count: drafts },
    path,
    line: undefined,
    column: undefined,
  };
}
