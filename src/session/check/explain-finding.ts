// One finding with everything that led to it.

import type { Finding, Report } from "../../model/finding.ts";
import type { Checker, CheckRequest } from "./checker.ts";
import { findByPrefix } from "./find-by-prefix.ts";

export interface Explained {
  /** With its `trail`. */
  readonly finding: Finding;
  /** Of the check that it was found in. */
  readonly report: Report;
}

/** Throws `InputError` where the beginning of a fingerprint or of the id of a question names no finding or several. */
export async function explainFinding(
  written: string,
  request: CheckRequest,
  checker: Checker,
): Promise<Explained> {
  const { report } = await checker.check(request, { wholeStory: true });
  const { findings, questions } = report;
  // Of a question the most telling finding; what both name is one thing.
  const named = new Map([
    ...findings.map((finding) => [finding.fingerprint, finding] as const),
    ...questions.map(({ id, findings: [first] }) => [id, first] as const),
  ]);
  const [, finding] = findByPrefix([...named], ([id]) => id, written);
  return { finding, report };
}
