// Answers to what a report asks once: a term accepted, a sense refused, every place corrected.

import { InputError } from "../../../model/errors.ts";
import type { Finding, Fix } from "../../../model/finding.ts";
import type { QuestionAnswer } from "../../../model/page/pair.ts";
import type { PageState } from "../page-state.ts";
import type { PageRequest } from "../route.ts";
import type { CheckedPairOf } from "../state/checked-pair.ts";
import type { OpenPair } from "../state/open-pair.ts";
import { checkPair, lastChecked, requestOf } from "./check-pair.ts";
import { correct } from "./edit-pair.ts";
import { replacementsIn } from "./replacements.ts";

export interface AnsweredQuestion {
  readonly found: CheckedPairOf;
  readonly path?: string;
  readonly corrected?: number;
  readonly left?: number;
}

export async function answerOf(
  pair: OpenPair,
  asked: PageRequest<QuestionAnswer>,
  page: PageState,
): Promise<AnsweredQuestion> {
  const { body, language, params } = asked;
  const id = params["question"] ?? "";
  const { session, inTurn } = page.sessions.of(language);
  const request = requestOf(pair);
  if ("accept" in body) {
    const { answer } = await inTurn(() => session.accept(id, { request, ...body.accept }));
    page.sessions.changedInProject(answer.path);
    return { found: await checkPair(pair, language, page), path: answer.path };
  }
  if ("notHere" in body) {
    const date = page.now().toISOString().slice(0, 10);
    const { author } = page;
    const told = { request, reason: body.notHere.reason, author, date };
    const { answer } = await inTurn(() => session.answer(id, told));
    return { found: await checkPair(pair, language, page), path: answer.path };
  }
  return correctAll(pair, id, asked, page);
}

async function correctAll(
  pair: OpenPair,
  id: string,
  asked: PageRequest,
  page: PageState,
): Promise<AnsweredQuestion> {
  const known = await lastChecked(pair, asked.language, page);
  const question = known.checked.report.questions.find((each) => each.id === id);
  if (question === undefined) throw new InputError("pageFindingUnknown");
  const fixes: Fix[] = [];
  for (const finding of question.findings) {
    const fix = finding.fix ?? (await certainFix(finding, known, pair, asked, page));
    if (fix !== undefined) fixes.push(fix);
  }
  if (fixes.length === 0) throw new InputError("pageNoWords");
  const { found, applied } = await correct(pair, fixes, known, asked.language, page);
  return { found, corrected: applied, left: question.findings.length - applied };
}

async function certainFix(
  finding: Finding,
  known: CheckedPairOf,
  pair: OpenPair,
  { language }: PageRequest,
  page: PageState,
): Promise<Fix | undefined> {
  const params = { finding: finding.fingerprint };
  const [first] = await replacementsIn(known, pair, { language, params }, page);
  return first?.isCertain === true && finding.target !== undefined
    ? { place: finding.target, replacement: first.text }
    : undefined;
}
