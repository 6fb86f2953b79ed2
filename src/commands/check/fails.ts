// When a check ends with 1.

import { failsAt } from "../../check/fails-at.ts";
import { reportWithout } from "../../check/report-without.ts";
import { isValidated, type ExpectedErrors } from "../../check/weighing/expected-errors.ts";
import { InputError } from "../../model/errors.ts";
import { levels, type Report } from "../../model/finding.ts";

/**
 * The same with a limit for what is expected of the findings about terms; the others count by their level. Throws
 * `InputError` `notRate` for a limit that is no number, `rateUnknown` where nothing was validated.
 */
export function failsBeyond(
  limit: string,
  report: Report,
  expected: ExpectedErrors | undefined,
  level: string,
): boolean {
  const most = Number(limit);
  if (limit.trim() === "" || !(most >= 0 && Number.isFinite(most)))
    throw new InputError("notRate", { data: { value: limit } });
  if (expected === undefined) throw new InputError("rateUnknown");
  return expected.rate > most || failsAt(reportWithout(report, isValidated), level);
}

/** What `--quiet` leaves: the findings that count for the exit code; with `never`, the errors. */
export function withoutBelow(report: Report, failOn: string): Report {
  const lowest = levels.findIndex((level) => level === failOn);
  const kept = new Set(levels.slice(0, Math.max(lowest, 0) + 1));
  return reportWithout(report, ({ level }) => !kept.has(level));
}
