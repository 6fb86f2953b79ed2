// `glosa match`: what was translated before, for a sentence or for every sentence of an article.

import { compareSegments } from "../../memory/compare/compare-segments.ts";
import { substituteNumbers } from "../../memory/compare/substitute-numbers.ts";
import { InputError } from "../../model/errors.ts";
import type { Answer } from "../../session/memory/match-texts.ts";
import { inOneLine, visibleInLine } from "../../strings/visible.ts";
import { commandSession } from "../shared/command-session.ts";
import type { CardLanguages } from "../shared/origin-notes.ts";
import type { MemoryProjectOptions } from "../shared/project-command-options.ts";
import { percentage, percentOf } from "../terminal/percentage.ts";
import { positiveNumber } from "../terminal/positive-number.ts";
import { styleFor } from "../terminal/style.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { matchCard } from "./match-card.ts";

/** Options as parsed by commander. */
export interface MatchCommandOptions extends MemoryProjectOptions {
  readonly file?: string;
  readonly threshold: string;
  readonly limit?: string;
  readonly reverse?: boolean;
  readonly json?: boolean;
}

/** Below a tenth, any sentence resembles any other. */
const leastThreshold = 10;

/** Exit code 1 if nothing is similar enough to anything asked. */
export async function runMatch(
  text: string,
  options: MatchCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if ((text === "") === (options.file === undefined)) throw new InputError("matchWhat");
  const threshold = percentage(options.threshold, "--threshold", leastThreshold);
  // For an article, the best match is enough.
  const limit = positiveNumber(
    options.limit ?? (options.file === undefined ? "5" : "1"),
    "--limit",
  );
  const { session, finish } = commandSession(options, io);
  const { answers, languages } = await session.match(
    options.file === undefined ? { text } : { article: options.file },
    { threshold, limit, reverse: options.reverse === true },
  );
  await finish();
  if (options.json === true)
    io.write(
      `${JSON.stringify({ version: 1, answers: answers.map((each) => asJson(each, languages)) }, undefined, 2)}\n`,
    );
  else if (options.file === undefined) writeAnswer(answers[0], languages, io);
  else writeArticle(answers, languages, io);
  return answers.some(({ matches }) => matches.length > 0) ? 0 : 1;
}

function writeAnswer(answer: Answer | undefined, languages: CardLanguages, io: CommandIo): void {
  const { text = "", matches = [] } = answer ?? {};
  if (matches.length === 0) io.write(`${io.translate("commands.match.nothing")}\n`);
  for (const [index, match] of matches.entries()) {
    if (index > 0) io.write("\n");
    for (const line of matchCard(text, match, languages, io)) io.write(`${inOneLine(line)}\n`);
  }
}

function writeArticle(answers: readonly Answer[], languages: CardLanguages, io: CommandIo): void {
  const style = styleFor(io);
  const { translate } = io;
  for (const { text, place, matches } of answers) {
    if (matches.length === 0) continue;
    io.write(
      `${style.bold(`${visibleInLine(place?.path ?? "")}:${place?.line}:${place?.column}`)}  ${text}\n`,
    );
    for (const match of matches)
      for (const line of matchCard(text, match, languages, io)) io.write(`${inOneLine(line)}\n`);
    io.write("\n");
  }
  const best = answers.map(({ matches }) => matches[0]);
  const exact = best.filter((match) => match !== undefined && match.kind !== "fuzzy").length;
  const fuzzy = best.filter((match) => match?.kind === "fuzzy").length;
  const nothing = answers.length - exact - fuzzy;
  io.write(
    `${translate("commands.match.summary", { count: answers.length, exact, fuzzy, nothing })}\n`,
  );
}

function asJson({ text, place, matches }: Answer, languages: CardLanguages): unknown {
  return {
    text,
    ...place,
    matches: matches.map((match) => {
      const substituted = substituteNumbers(text, match, languages);
      return {
        percent: percentOf(match),
        ...match,
        differences: compareSegments(match.source, text),
        ...(substituted === undefined
          ? {}
          : { proposed: substituted.text, substitutions: substituted.substitutions }),
      };
    }),
  };
}
