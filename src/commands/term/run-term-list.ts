// `glosa term list`: the glossary as a table of preferred terms.

import type { Concept } from "../../model/concept.ts";
import { primaryLanguage } from "../../model/language.ts";
import { inOneLine } from "../../strings/visible.ts";
import { commandSession } from "../shared/command-session.ts";
import type { TermOptions } from "../shared/term-options.ts";
import { styleFor } from "../terminal/style.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** With `--status`, the terms with that status; otherwise every concept by its preferred terms. */
export async function runTermList(options: TermOptions, io: CommandIo): Promise<ExitCode> {
  const { session, finish } = commandSession(options, io);
  const { source, target } = session.config();
  const glossary = await session.glossary();
  await finish();
  const concepts = glossary.concepts
    .filter((concept) => options.field === undefined || concept.subjectField === options.field)
    .filter(
      (concept) =>
        options.status === undefined ||
        concept.terms.some((term) => term.status === options.status),
    );
  if (options.json === true) {
    io.write(`${JSON.stringify({ version: 1, concepts }, undefined, 2)}\n`);
    return 0;
  }
  const style = styleFor(io);
  const rows = concepts.map((concept) => [
    inOneLine(concept.id),
    shown(concept, source, options.status),
    shown(concept, target, options.status),
  ]);
  const widths = [0, 1].map((column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const [id = "", left = "", right = ""] of rows) {
    io.write(`${style.dim(id.padEnd(widths[0] ?? 0))}  ${left.padEnd(widths[1] ?? 0)}  ${right}\n`);
  }
  io.write(`${io.translate("commands.term.listed", { count: concepts.length })}\n`);
  return 0;
}

function shown(concept: Concept, language: string, status = "preferred"): string {
  return concept.terms
    .filter((term) => primaryLanguage(term.language) === primaryLanguage(language))
    .filter((term) => term.status === status)
    .map((term) => inOneLine(term.text))
    .join("; ");
}
