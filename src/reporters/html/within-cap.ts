// The questions that a page holds: a browser reads thousands of findings, but not any number of them.

import { levels, type Question } from "../../model/finding.ts";

/** Findings (places) on one page. */
const findingsOnPage = 5000;

/** Errors before warnings before notes; a question is there with all its places that fit. */
export function withinCap(questions: readonly Question[]): ReadonlyMap<Question, Question> {
  const kept = new Map<Question, Question>();
  let room = findingsOnPage;
  for (const level of levels)
    for (const question of questions) {
      if (question.level !== level || room === 0) continue;
      const [first, ...others] = question.findings;
      const findings = [first, ...others.slice(0, room - 1)] as const;
      room -= findings.length;
      kept.set(
        question,
        findings.length === question.findings.length ? question : { ...question, findings },
      );
    }
  return kept;
}
