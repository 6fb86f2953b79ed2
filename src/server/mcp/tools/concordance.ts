// How words were translated before.

import * as z from "zod";
import { defineTool, type McpTool } from "../mcp-tool.ts";

export const concordanceTool: McpTool = defineTool({
  name: "concordance",
  title: "Concordance",
  description:
    "Finds the sentences of the translation memory that use words, in any form, with their translations, and the most likely " +
    "renderings of the words. For what the glossary lacks: what did translators write here before?",
  input: {
    words: z.string().min(1).max(300).describe("A word or phrase, in either language"),
    side: z.enum(["source", "target"]).optional().describe("Where to look; both by default"),
    mode: z.enum(["phrase", "all-words"]).default("phrase"),
    limit: z.int().min(1).max(50).default(10).describe("Most sentences"),
  },
  fields: {
    total: z.int().describe("Sentences found in all"),
    renderings: z
      .array(z.object({ text: z.string(), hits: z.int().describe("Sentences with it") }))
      .describe("Likely counterparts on the other side, most frequent first"),
    nearest: z.array(z.string()).describe("If nothing was found: words that the memory has"),
  },
  list: [
    "hits",
    z.object({
      source: z.string(),
      target: z.string(),
      side: z.enum(["source", "target"]).describe("Which of the two has the words"),
    }),
  ],
  answer: async ({ words, side, mode, limit }, { fresh }) => {
    fresh.refresh();
    const where = side === undefined ? {} : { side };
    const found = await fresh.session.concordance(words, { mode, limit, ...where });
    return {
      fields: {
        total: found.total,
        renderings: [...found.renderings.values()].flatMap(({ list }) => list),
        nearest: found.nearest,
      },
      items: found.hits.map(({ source, target, side: at }) => ({ source, target, side: at })),
    };
  },
});
