// The part of the glossary that a text is about.

import * as z from "zod";
import { isAvoided, type Concept, type Term } from "../../../model/concept.ts";
import { languageServes } from "../../../model/language.ts";
import { givenLanguage } from "../../../project/config/project.ts";
import type { TermsFound } from "../../../session/glossary/occurring-terms.ts";
import { defineTool, type McpTool } from "../mcp-tool.ts";
import { projectPath } from "../project-path.ts";
import { conceptUri } from "./concept-object.ts";
import { oneOf } from "./one-of.ts";

export const termsInTextTool: McpTool = defineTool({
  name: "terms_in_text",
  title: "Terms in a text",
  description:
    "Gives only those concepts of the glossary that occur in a text, most frequent first, each with its preferred, admitted and " +
    "forbidden terms in the other language, definition and notes. Call it before translating, with the path of the article or " +
    "with a text. With the target language, it finds what a translation uses.",
  needsGlossary: true,
  input: {
    text: z.string().min(1).max(200_000).optional().describe("A text, Markdown or plain"),
    path: z.string().min(1).max(1000).optional().describe("Or a file of the project"),
    language: z
      .string()
      .max(35)
      .optional()
      .describe("Of the text, as a BCP 47 tag; the project's source language by default"),
  },
  fields: {
    source: z.string().describe("Language of the text"),
    target: z.string().describe("Language of the terms to use"),
    total: z.int(),
  },
  list: [
    "concepts",
    z.object({
      id: z.string(),
      uri: z.string(),
      count: z.int().describe("How often it occurs"),
      found: z.array(z.string()).describe("What stands in the text"),
      line: z.int().describe("Of the first one, from 1"),
      preferred: z.array(z.string()).describe("Use these, inflected as the sentence needs"),
      admitted: z.array(z.string()).describe("These will do as well"),
      forbidden: z.array(z.string()).describe("Never use these"),
      undecided: z.array(z.string()).describe("Proposed, and not decided yet"),
      definition: z.string(),
      notes: z.array(z.string()),
    }),
  ],
  answer: async ({ text, path, language }, { fresh, root }) => {
    const given = oneOf({ text, path });
    const tag = language === undefined ? {} : { language: givenLanguage(language) };
    const article = given.name === "path" ? projectPath(root, given.value) : undefined;
    fresh.refresh(article === undefined ? [] : [article]);
    const asked = article === undefined ? { text: given.value } : { article };
    const { languages, concepts } = await fresh.session.termsIn({ ...asked, ...tag });
    return {
      fields: { ...languages, total: concepts.length },
      items: concepts.map(({ concept, count, surfaces, line }) => ({
        ...{ id: concept.id, uri: conceptUri(concept.id), count, found: surfaces, line },
        ...termLists(concept, languages),
        definition: concept.definition,
        notes: notesOf(concept),
      })),
    };
  },
});

function termLists(concept: Concept, { target }: TermsFound["languages"]): object {
  const terms = concept.terms.filter((term) => languageServes(term.language, target));
  const those = (wanted: (term: Term) => boolean): readonly string[] =>
    terms.filter(wanted).map(({ text }) => text);
  return {
    preferred: those(({ status }) => status === "preferred"),
    admitted: those(({ status }) => status === "admitted"),
    forbidden: those(isAvoided),
    undecided: those(({ status }) => status === "proposed"),
  };
}

function notesOf({ terms }: Concept): readonly string[] {
  const notes = terms.filter(({ note }) => note !== "").map(({ text, note }) => `${text}: ${note}`);
  return [...new Set(notes)];
}
