// Look-ups: what was decided about words, how they were translated before, what is like a sentence.

import type { ConcordanceMode } from "../../../memory/memory-store.ts";
import { InputError } from "../../../model/errors.ts";
import { lookUpJson } from "../../../session/glossary/look-up-json.ts";
import { concordanceJson } from "../../../session/memory/concordance-json.ts";
import { matchJson } from "../../../session/memory/match-json.ts";
import { fold } from "../../../strings/fold.ts";
import { queryNumber } from "../query-number.ts";
import type { PageRequest, Route } from "../route.ts";

/** Longer than any term or sentence. */
const longestQuery = 5000;
const modes: readonly ConcordanceMode[] = ["phrase", "all-words", "regex"];

export const lookUpRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/lookup",
    summary: "Looks words up in the glossary, as `glosa lookup --json`.",
    query: {
      q: "Words in either language: inflected, misspelt, incomplete",
      limit: "Most concepts; 5 by default",
      uses: "`false` leaves out the sentences of the memory",
    },
    answers: "LookupAnswer",
    answer: async (asked, { sessions }) => {
      const { session, fresh } = sessions.of(asked.language);
      fresh.refresh();
      const words = queried(asked);
      const limit = limited(asked, 5);
      const uses = asked.query("uses") !== "false";
      return lookUpJson(words, await session.lookUp(words, { limit, uses }));
    },
  },
  {
    method: "GET",
    path: "/concordance",
    summary: "Finds words in the memory, as `glosa concordance --json`.",
    query: {
      q: "Words in either language",
      side: "`source` or `target`; both by default",
      mode: "`phrase` (the default), `all-words` or `regex`",
      exact: "`true` for forms and accents as written",
      rendering: "Only units whose other side has this rendering",
      limit: "Most units; 50 by default",
    },
    answers: "ConcordanceAnswer",
    answer: async (asked, { sessions }) => {
      const { session, fresh } = sessions.of(asked.language);
      fresh.refresh();
      const words = queried(asked);
      const rendering = asked.query("rendering");
      const side = (["source", "target"] as const).find((each) => each === asked.query("side"));
      const found = await session.concordance(words, {
        mode: modes.find((each) => each === asked.query("mode")) ?? "phrase",
        limit: limited(asked, 50),
        exact: asked.query("exact") === "true",
        ...(side !== undefined && { side }),
      });
      const json = concordanceJson(words, found);
      if (rendering === undefined || rendering === "") return json;
      const hits = json.hits.filter(({ side: own, rendering: range, ...texts }) => {
        const other = own === "source" ? texts.target : texts.source;
        return range !== undefined && fold(other.slice(range.start, range.end)) === fold(rendering);
      });
      return { ...json, hits };
    },
  },
  {
    method: "GET",
    path: "/match",
    summary: "Finds the most similar units of the memory, as `glosa match --json`.",
    query: {
      q: "A sentence",
      threshold: "Lowest similarity in per cent, 10 to 100; 70 by default",
      limit: "Most matches; 5 by default",
      reverse: "`true` for a sentence in the target language",
    },
    answers: "MatchAnswer",
    answer: async (asked, { sessions }) => {
      const { session, fresh } = sessions.of(asked.language);
      fresh.refresh();
      const range = { least: 10, most: 100, otherwise: 70 };
      const threshold = queryNumber(asked.query("threshold"), "threshold", range) / 100;
      const reverse = asked.query("reverse") === "true";
      const options = { threshold, limit: limited(asked, 5), reverse };
      return matchJson(await session.match({ text: queried(asked) }, options));
    },
  },
];

/** Words as they were typed; throws for none. */
function queried({ query }: PageRequest): string {
  const words = query("q") ?? "";
  if (words.trim() === "" || words.length > longestQuery)
    throw new InputError("pageNotUnderstood", { data: { detail: "q" } });
  return words;
}

function limited({ query }: PageRequest, otherwise: number): number {
  return Math.floor(queryNumber(query("limit"), "limit", { least: 1, most: 200, otherwise }));
}
