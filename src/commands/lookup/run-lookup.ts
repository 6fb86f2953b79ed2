// `glosa lookup`: what was decided about a term, why, and where it was used.

import type { LookedUp } from "../../session/glossary/look-up.ts";
import { inOneLine } from "../../strings/visible.ts";
import { commandSession } from "../shared/command-session.ts";
import type { GlossaryProjectOptions } from "../shared/project-command-options.ts";
import { positiveNumber } from "../terminal/positive-number.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { conceptCard } from "./concept-card.ts";

/** Options as parsed by commander. */
export interface LookupOptions extends GlossaryProjectOptions {
  readonly limit: string;
  readonly memory: boolean;
  readonly json?: boolean;
}

/** Exit code 1 if the glossary has nothing similar. */
export async function runLookup(
  words: string,
  options: LookupOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const limit = positiveNumber(options.limit, "--limit");
  const { memory: uses, ...project } = options;
  const { session, finish } = commandSession(project, io);
  const found = await session.lookUp(words, { limit, uses });
  await finish();
  const { matches, languages } = found;

  if (options.json === true) {
    io.write(`${JSON.stringify(asJson(words, found), undefined, 2)}\n`);
    return matches.length === 0 ? 1 : 0;
  }
  if (matches.length === 0) {
    writeNotFound(words, found, io);
    return 1;
  }
  for (const [position, { match, uses: used }] of matches.entries()) {
    if (position > 0) io.write("\n");
    for (const line of conceptCard(match, used, languages, io)) io.write(`${inOneLine(line)}\n`);
  }
  if (found.total > limit) {
    const rest = found.total - limit;
    io.write(`\n${io.translate("commands.lookup.more", { count: rest, limit: found.total })}\n`);
  }
  return 0;
}

function writeNotFound(words: string, { nearest, concepts }: LookedUp, io: CommandIo): void {
  const { translate } = io;
  if (concepts === 0) {
    io.write(`${translate("commands.lookup.emptyGlossary")}\n`);
    const { personalConfig: path } = io;
    if (path !== undefined) io.write(`${translate("commands.lookup.noPersonal", { path })}\n`);
    return;
  }
  io.write(`${translate("commands.lookup.notFound", { words })}\n`);
  if (nearest.length > 0) {
    io.write(`${translate("commands.lookup.nearest")}\n`);
    for (const term of nearest) io.write(`  ${inOneLine(term)}\n`);
  }
}

function asJson(words: string, { matches, nearest }: LookedUp): unknown {
  return {
    version: 1,
    query: words,
    matches: matches.map(({ match: { concept, term, how, score }, uses }) => ({
      concept,
      matched: term.text,
      how,
      score,
      uses,
    })),
    nearest: matches.length === 0 ? nearest : [],
  };
}
