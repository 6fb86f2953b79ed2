// What the glossary says of a term, and where the memory uses it.

import * as z from "zod";
import { defineTool, type McpTool } from "../mcp-tool.ts";
import { conceptObject, conceptShape } from "./concept-object.ts";

export const lookupTermTool: McpTool = defineTool({
  name: "lookup_term",
  title: "Look up a term",
  description:
    "Looks a word or phrase up in the project's glossary, in either language: inflected, misspelt, incomplete or without accents. " +
    "Gives the concepts with all their terms (which to use, which are allowed, which are forbidden), definitions, notes, and " +
    "sentences of the translation memory that use them. For everything that occurs in a whole text, use terms_in_text.",
  needsGlossary: true,
  input: {
    term: z.string().min(1).max(300).describe("As it stands in a text; one word or phrase"),
    limit: z.int().min(1).max(50).default(5).describe("Most concepts"),
  },
  fields: {
    total: z.int().describe("Concepts found; more than are listed if limit is lower"),
    nearest: z.array(z.string()).describe("If nothing was found: terms that are spelt alike"),
  },
  list: [
    "concepts",
    z.object({
      ...conceptShape,
      matched: z.string().describe("The term that the words were found as"),
      how: z.enum(["exact", "accents", "inflected", "part", "misspelt"]),
      examples: z.array(z.object({ source: z.string(), target: z.string() })),
    }),
  ],
  answer: async ({ term, limit }, { fresh }) => {
    fresh.refresh();
    const { matches, total, nearest } = await fresh.session.lookUp(term, { limit });
    return {
      fields: { total, nearest: total === 0 ? nearest : [] },
      items: matches.map(({ match, uses }) => ({
        ...conceptObject(match.concept),
        ...{ matched: match.term.text, how: match.how },
        examples: uses.map(({ source, target }) => ({ source, target })),
      })),
    };
  },
});
