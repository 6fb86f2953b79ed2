// One finding with everything that led to it.

import type { Finding, Report } from "../../model/finding.ts";
import type { CheckRequest } from "./check-request.ts";
import type { Checker } from "./checker.ts";
import { findByPrefix } from "./find-by-prefix.ts";

export interface Explained {
  /** With its `trail`. */
  readonly finding: Finding;
  /** From the check in which it was found. */
  readonly report: Report;
}

/** Throws `InputError` if the start of a fingerprint or question id matches no finding or several. */
export async function explainFinding(
  written: string,
  request: CheckRequest,
  checker: Checker,
): Promise<Explained> {
  const { report } = await checker.check(request, { wholeStory: true });
  const { findings, questions } = report;
  // For a question, the finding with the highest confidence; if both match, they are the same.
  const named = new Map([
    ...findings.map((finding) => [finding.fingerprint, finding] as const),
    ...questions.map(({ id, findings: [first] }) => [id, first] as const),
  ]);
  const [, finding] = findByPrefix([...named], ([id]) => id, written);
  return { finding, report };
}
