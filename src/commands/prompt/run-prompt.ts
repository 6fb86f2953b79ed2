// `glosa prompt`: what a model that translates an article should be told of it.

import type { PromptFormat } from "../../session/prompt/prompt-formats.ts";
import { commandSession } from "../shared/command-session.ts";
import type {
  GlossaryProjectOptions,
  MemoryProjectOptions,
} from "../shared/project-command-options.ts";
import { positiveNumber } from "../terminal/positive-number.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** Options as parsed by commander. */
export interface PromptCommandOptions extends GlossaryProjectOptions, MemoryProjectOptions {
  readonly format: PromptFormat;
  readonly budget: string;
  readonly examples: string;
  /** The same as the format `json`. */
  readonly json?: boolean;
}

/** What the budget had no room for is said on the error stream, and that there is no glossary. */
export async function runPrompt(
  article: string,
  options: PromptCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const budget = positiveNumber(options.budget, "--budget");
  const examples = wholeNumber(options.examples, "--examples");
  const { session, finish } = commandSession(options, io);
  const format = options.json === true ? "json" : options.format;
  const { prompt, text, tokens } = await session.prompt(article, { budget, examples, format });
  await finish();
  io.writeExact(text);
  if (!prompt.hasGlossary) io.writeError(`${io.translate("commands.prompt.noGlossary")}\n`);
  const { terms, details, examples: left } = prompt.leftOut;
  if (terms + details + left > 0) {
    const data = { budget, tokens, terms, details, examples: left };
    io.writeError(`${io.translate("commands.prompt.leftOut", data)}\n`);
  }
  return 0;
}

/** Zero is a number of examples too. */
function wholeNumber(written: string, option: string): number {
  if (written.trim() === "0") return 0;
  return positiveNumber(written, option);
}
