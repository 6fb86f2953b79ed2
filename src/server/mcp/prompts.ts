// Tasks that a person starts by name, in the language that they ask for.

import type { GetPromptResult, McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import {
  createTranslator,
  interfaceLanguages,
  type InterfaceLanguage,
  type Translate,
} from "../../messages/translator.ts";
import type { McpContext } from "./mcp-context.ts";
import { longestResult } from "./page.ts";
import { projectPath } from "./project-path.ts";
import type { Ask } from "./resources.ts";
import { shown } from "./shown-data.ts";

const path = z.string().min(1).max(1000);
const language = z.enum(interfaceLanguages).optional().describe("en or es: language of the prompt");
/** Estimated tokens of terms and earlier translations. */
const budget = 4000;
const examples = 8;

export function addPrompts(server: McpServer, ask: Ask, translate: Translate): void {
  const translatorFor = (wanted: InterfaceLanguage | undefined): Translate =>
    wanted === undefined || wanted === translate.language ? translate : createTranslator(wanted);
  server.registerPrompt(
    "translate-article",
    {
      title: "Translate an article",
      description: "Translates an article with the project's terms, and checks it until it passes",
      argsSchema: z.object({
        article: path.describe("The article, relative to the project's folder"),
        output: path.optional().describe("The file to write; the assistant chooses by default"),
        language,
      }),
    },
    ({ article, output, language: wanted }) =>
      ask(async (context) => {
        const said = translatorFor(wanted);
        const source = projectPath(context.root, article);
        context.fresh.refresh([source]);
        const format = "markdown";
        const options = { budget, examples, format, translate: said } as const;
        const { text } = await context.fresh.session.prompt(source, options);
        const target =
          output === undefined ? said("mcp.chosenFile") : projectPath(context.root, output);
        const data = { article: source, target };
        return messages(said("mcp.translateArticle", data), said("mcp.notice"), text);
      }),
  );
  server.registerPrompt(
    "review-translation",
    {
      title: "Review a translation",
      description: "Checks a translation against its source and reports what needs correcting",
      argsSchema: z.object({
        source: path.describe("The source, relative to the project's folder"),
        target: path.describe("Its translation"),
        language,
      }),
    },
    ({ source, target, language: wanted }) =>
      ask(({ root }: McpContext) => {
        const said = translatorFor(wanted);
        const data = { source: projectPath(root, source), target: projectPath(root, target) };
        return Promise.resolve(messages(said("mcp.reviewTranslation", data)));
      }),
  );
}

/** The task, and what comes from files apart from it. */
function messages(task: string, notice?: string, data?: string): GetPromptResult {
  const parts = [task, ...(data === undefined ? [] : [`${notice}\n\n${data}`])];
  return {
    messages: parts.map((text) => ({
      role: "user" as const,
      content: { type: "text" as const, text: shown(text).slice(0, longestResult) },
    })),
  };
}
