// Answers a question of a check with "not this sense here", as a decision of the project.

import type { Decision } from "../../check/decisions.ts";
import { InputError } from "../../model/errors.ts";
import type { Question } from "../../model/finding.ts";
import { addDecisions, decisionsFileName } from "../../project/bitext/decisions-file.ts";
import { configuredPath } from "../../project/disk/path-within.ts";
import type { CheckRequest } from "../check/check-request.ts";
import type { Checker } from "../check/checker.ts";
import { findingPlaces } from "../check/decide-report.ts";
import { findByPrefix } from "../check/find-by-prefix.ts";

export interface NotHere {
  /** Required: whoever comes next has nothing else to go by. */
  readonly reason: string;
  readonly author: string;
  /** ISO 8601, `2026-11-24`. */
  readonly date: string;
  /**
   * Pattern of the files to which it applies. By default, an answer with words of the translation applies
   * everywhere, since they identify the sense; one without applies to the files of the question.
   */
  readonly scope?: string;
}

export interface Answered {
  readonly question: Question;
  readonly decisions: readonly Decision[];
  /** Path of the decisions file, relative to the project folder. */
  readonly path: string;
}

/**
 * Runs the check to find the question; throws `InputError` if its id matches none or several, or if it is not about
 * a concept.
 */
export async function answerQuestion(
  written: string,
  { request, ...answer }: NotHere & { readonly request: CheckRequest },
  folder: string,
  checker: Checker,
): Promise<Answered> {
  if (answer.reason.trim() === "") throw new InputError("reasonMissing");
  const { report, config, bitexts } = await checker.check(request);
  const question = findByPrefix(report.questions, ({ id }) => id, written);
  const placeOf = findingPlaces(bitexts, config.folder);
  const { reason, author, date } = answer;
  const scope =
    answer.scope === undefined ? undefined : configuredPath(answer.scope, folder, config.folder);
  const decisions = question.findings.map((finding): Decision => {
    const { concept, ruleId, asked } = finding;
    if (concept === undefined)
      throw new InputError("questionWithoutConcept", { data: { id: written } });
    const rendering = asked.words === undefined ? undefined : (question.rendering ?? asked.words);
    const here = scope ?? (rendering === undefined ? placeOf(finding).paths[0] : undefined);
    return {
      ...{ concept, rule: ruleId },
      ...(rendering === undefined ? {} : { rendering }),
      ...(here === undefined ? {} : { scope: here }),
      ...{ reason: reason.trim(), author, date },
    };
  });
  const unique = new Map(decisions.map((decision) => [JSON.stringify(decision), decision]));
  addDecisions(config, [...unique.values()]);
  return { question, decisions: [...unique.values()], path: decisionsFileName };
}
