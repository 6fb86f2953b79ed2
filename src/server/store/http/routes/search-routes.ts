// Questions to a memory: many at once, since each way to the store and back costs more than an answer.

import { StoreMemory } from "../../search/store-memory.ts";
import {
  concordanceRequest,
  matchRequest,
  wordCountsRequest,
  type ConcordanceBody,
  type MatchBody,
  type WordCountsBody,
} from "../bodies.ts";
import { readsBody, type StoreRoute } from "../route.ts";

const largestQuestion = 8_000_000;
/** Questions that are asked of the database at a time, so that one request does not take all connections. */
const atOnce = 4;

export const searchRoutes: readonly StoreRoute[] = [
  readsBody<"memory", MatchBody>({
    method: "POST",
    path: "/v1/memories/:id/match",
    summary:
      "The units most similar to each of up to 200 texts, as `glosa match` gives them; with `each`, every unit by itself.",
    ...{ body: matchRequest, largestBody: largestQuestion },
    about: "memory",
    role: "reader",
    answer: async (
      { body: { texts, threshold, limit, reverse, each } },
      { database },
      { name },
    ) => {
      const memory = await StoreMemory.open(database, name);
      const settings = {
        ...(threshold !== undefined && { threshold }),
        ...(limit !== undefined && { limit }),
        ...(reverse !== undefined && { reverse }),
      };
      const answers = await inTurns(texts, async ({ text, ...context }) => {
        const options = { ...settings, ...context };
        if (each !== true) return memory.match(text, options);
        const [found = []] = await memory.similarUnits([{ text, options }]);
        return found;
      });
      return { answers };
    },
  }),
  readsBody<"memory", ConcordanceBody>({
    method: "POST",
    path: "/v1/memories/:id/concordance",
    summary:
      "The units with each of up to 200 words or phrases; with `each`, those considered, before equal ones are one.",
    ...{ body: concordanceRequest, largestBody: largestQuestion },
    about: "memory",
    role: "reader",
    answer: async ({ body: { words, each, anyCase, ...options } }, { database }, { name }) => {
      const memory = await StoreMemory.open(database, name);
      const answers = await inTurns<string, object>(words, (each_) =>
        each === true && options.mode !== "regex"
          ? memory.consider(each_, options, anyCase === true)
          : memory.concordance(each_, options),
      );
      return { answers };
    },
  }),
  readsBody<"memory", WordCountsBody>({
    method: "POST",
    path: "/v1/memories/:id/word-counts",
    summary: "How many units have each of the words on one side.",
    body: wordCountsRequest,
    about: "memory",
    role: "reader",
    answer: async ({ body: { words, side } }, { database }, { name }) => {
      const memory = await StoreMemory.open(database, name);
      return { counts: Object.fromEntries(await memory.wordCounts(words, side)) };
    },
  }),
];

/** As many as `atOnce` at a time; answers are in the order of the questions. */
async function inTurns<Question, Answer>(
  questions: readonly Question[],
  ask: (question: Question) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const waiting = questions.entries();
  const worker = async (): Promise<void> => {
    for (const [at, question] of waiting) answers[at] = await ask(question);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}
