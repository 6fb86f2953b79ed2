// Writes the prompt for an article, within a budget.

import type { Translate } from "../../messages/translator.ts";
import type { Holding } from "../held/holding.ts";
import { fitPrompt, type FittedPrompt } from "./fit-prompt.ts";
import { gatherPrompt } from "./gather-prompt.ts";
import type { PromptFormat } from "./prompt-formats.ts";
import { promptJson } from "./prompt-json.ts";
import { promptMarkdown } from "./prompt-markdown.ts";
import { promptXml } from "./prompt-xml.ts";
import type { Prompt } from "./prompt.ts";

export interface PromptOptions {
  /** Estimated tokens that the prompt has at most. */
  readonly budget: number;
  /** How many earlier translations at most. */
  readonly examples: number;
  readonly format: PromptFormat;
  /** Of the instruction: the session's by default. */
  readonly translate?: Translate;
}

const renderers: Readonly<Record<PromptFormat, (prompt: Prompt, translate: Translate) => string>> =
  { markdown: promptMarkdown, json: promptJson, xml: promptXml };

/** The same for the same files. Throws what reading the article throws, and `InputError` `budgetTooSmall`. */
export async function writePrompt(
  article: string,
  { budget, examples, format, translate }: PromptOptions,
  holding: Holding,
): Promise<FittedPrompt> {
  const whole = await gatherPrompt(article, { examples }, holding);
  const render = renderers[format];
  return fitPrompt(whole, budget, (prompt) =>
    render(prompt, translate ?? holding.options.translate),
  );
}
