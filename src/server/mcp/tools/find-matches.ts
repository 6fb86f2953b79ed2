// How sentences like these were translated before.

import * as z from "zod";
import { InputError } from "../../../model/errors.ts";
import type { Answer } from "../../../session/memory/match-texts.ts";
import type { McpContext } from "../mcp-context.ts";
import { defineTool, type McpTool } from "../mcp-tool.ts";
import { projectPath } from "../project-path.ts";

export const findMatchesTool: McpTool = defineTool({
  name: "find_matches",
  title: "Find earlier translations",
  description:
    "Finds the most similar sentences of the translation memory, with their translations: for up to 50 sentences, or for every " +
    "sentence of an article of the project. Sentences without a match are left out. An exact match (similarity 1) is how the " +
    "sentence was translated before; of others, look at what differs.",
  input: {
    texts: z.array(z.string().min(1).max(5000)).min(1).max(50).optional().describe("Sentences"),
    path: z.string().min(1).max(1000).optional().describe("Or an article of the project"),
    threshold: z.number().min(0.1).max(1).default(0.7).describe("Lowest similarity, 0.1 to 1"),
    limit: z.int().min(1).max(20).default(2).describe("Most matches for a sentence"),
    reverse: z
      .boolean()
      .default(false)
      .describe("Whether they are in the target language, and the source is wanted"),
  },
  fields: {
    source: z.string().describe("Language of the sentences"),
    target: z.string(),
    sentences: z.int().describe("How many were looked for"),
    matched: z.int().describe("How many have a match"),
  },
  list: [
    "answers",
    z.object({
      text: z.string(),
      line: z.int().optional().describe("In the article, from 1"),
      matches: z.array(
        z.object({
          source: z.string(),
          target: z.string(),
          similarity: z.number(),
          kind: z.enum(["context", "exact", "fuzzy"]),
        }),
      ),
    }),
  ],
  answer: async ({ texts, path, ...options }, context) => {
    if ((texts === undefined) === (path === undefined))
      throw new InputError("oneArgument", { data: { names: "texts, path" } });
    const { languages, answers } = await matched({ texts, path }, options, context);
    const found = answers.filter(({ matches }) => matches.length > 0);
    return {
      fields: { ...languages, sentences: answers.length, matched: found.length },
      items: found.map(({ text, place, matches }) => ({
        text,
        ...(place !== undefined && { line: place.line }),
        matches: matches.map(({ source, target, similarity, kind }) => ({
          ...{ source, target, kind },
          similarity: Math.floor(similarity * 1000) / 1000,
        })),
      })),
    };
  },
});

async function matched(
  {
    texts = [],
    path,
  }: { readonly texts: readonly string[] | undefined; readonly path: string | undefined },
  options: { readonly threshold: number; readonly limit: number; readonly reverse: boolean },
  { fresh, root }: McpContext,
): Promise<{ readonly languages: object; readonly answers: readonly Answer[] }> {
  if (path !== undefined) {
    const article = projectPath(root, path);
    fresh.refresh([article]);
    return fresh.session.match({ article }, options);
  }
  fresh.refresh();
  const answers: Answer[] = [];
  let languages = {};
  for (const text of texts) {
    const found = await fresh.session.match({ text }, options);
    answers.push(...found.answers);
    ({ languages } = found);
  }
  return { languages, answers };
}
