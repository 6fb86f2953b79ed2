// What a report asks, answered; findings silenced.

import * as z from "zod";
import type { QuestionAnswer, QuestionAnswered, SilenceRequest } from "../../../model/page/pair.ts";
import { answerOf, type AnsweredQuestion } from "../pairs/answer-question.ts";
import { changedPair, withPair } from "../pairs/pair-of.ts";
import { silence } from "../pairs/silence.ts";
import { withBody, type Route } from "../route.ts";

const line = z.string().max(2000);
const answer = z.union([
  z.strictObject({
    accept: z.strictObject({
      status: z.enum(["preferred", "admitted", "deprecated"]),
      term: line.exactOptional(),
      note: line.exactOptional(),
    }),
  }),
  z.strictObject({ notHere: z.strictObject({ reason: line }) }),
  z.strictObject({ correctAll: z.literal(true) }),
]);

export const questionRoutes: readonly Route[] = [
  withBody<QuestionAnswer>({
    method: "POST",
    path: "/pairs/:id/questions/:question",
    summary: "Answers a question: its words accepted or refused, or every place corrected.",
    body: answer,
    ifMatch: true,
    answers: "QuestionAnswered",
    answer: (asked, page) =>
      withPair(asked, page, async (pair): Promise<QuestionAnswered> => {
        let answered: AnsweredQuestion | undefined;
        const shown = await changedPair(pair, asked, page, async () => {
          answered = await answerOf(pair, asked, page);
          return answered.found;
        });
        const { path, corrected, left } = answered ?? {};
        return {
          ...(path !== undefined && { path }),
          ...(corrected !== undefined && { corrected }),
          ...(left !== undefined && { left }),
          pair: shown,
        };
      }),
  }),
  withBody<SilenceRequest>({
    method: "POST",
    path: "/pairs/:id/silence",
    summary: "Silences a finding by a comment with the reason, to be saved with the translation.",
    body: z.strictObject({ finding: z.string().max(100), reason: line }),
    ifMatch: true,
    answers: "PatchAnswer",
    answer: (asked, page) =>
      withPair(asked, page, async (pair) => {
        return changedPair(pair, asked, page, () =>
          silence(pair, asked.body, asked.language, page),
        );
      }),
  }),
];
