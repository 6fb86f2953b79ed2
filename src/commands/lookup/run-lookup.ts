// `glosa lookup`: what was decided about a term, why, and where it was used.

import type { Concept } from "../../model/concept.ts";
import type { Config } from "../../project/config/config.ts";
import { loadProjectGlossary } from "../../project/glossary/load-glossary.ts";
import { memoryUnits } from "../../project/memory/load-memory.ts";
import { memorySize } from "../../project/memory/memory-size.ts";
import { openProject } from "../../project/config/project.ts";
import { searchGlossary } from "../../terms/glossary/search-glossary.ts";
import type { GlossaryMatch } from "../../terms/glossary/search-glossary.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { conceptCard } from "./concept-card.ts";
import { conceptUses } from "./concept-uses.ts";
import type { ConceptUse } from "./concept-uses.ts";
import { positiveNumber } from "../terminal/positive-number.ts";
import { warningPrinter } from "../terminal/warnings.ts";

/** What commander makes of the options. */
export interface LookupOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly limit: string;
  readonly memory: boolean;
  readonly json?: boolean;
}

const usesShown = 3;
/** Bytes of memory that are read as fast as an index is asked; more would keep people waiting. */
const readThrough = 2_000_000;

/** Exit code 1 when the glossary has nothing like the words. */
export async function runLookup(
  words: string,
  options: LookupOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const limit = positiveNumber(options.limit, "--limit");
  const project = openProject(io.workingFolder, { ...options, memory: undefined }, []);
  const { report, finish } = warningPrinter(io);
  const { source, target } = project;
  const glossary = await loadProjectGlossary(project, report);
  const found = searchGlossary(glossary, words, { languages: [source, target] });
  const matches = bestPerConcept(found.matches);
  const shown = matches.slice(0, limit);
  const uses = options.memory
    ? await usesOf(shown, project, report, io)
    : new Map<Concept, ConceptUse[]>();
  finish();

  if (options.json === true) {
    io.write(`${JSON.stringify(asJson(words, shown, found.nearest, uses), undefined, 2)}\n`);
    return shown.length === 0 ? 1 : 0;
  }
  if (shown.length === 0) {
    writeNotFound(words, found.nearest, glossary.concepts.length, io);
    return 1;
  }
  for (const [index, match] of shown.entries()) {
    if (index > 0) io.write("\n");
    for (const line of conceptCard(match, uses.get(match.concept) ?? [], project, io)) {
      io.write(`${line}\n`);
    }
  }
  if (matches.length > limit) {
    const rest = matches.length - limit;
    io.write(`\n${io.translate("commands.lookup.more", { count: rest, limit: matches.length })}\n`);
  }
  return 0;
}

function bestPerConcept(matches: readonly GlossaryMatch[]): readonly GlossaryMatch[] {
  const best = new Map<Concept, GlossaryMatch>();
  for (const match of matches) if (!best.has(match.concept)) best.set(match.concept, match);
  return [...best.values()];
}

async function usesOf(
  matches: readonly GlossaryMatch[],
  project: Config,
  report: Parameters<typeof memoryUnits>[0]["report"],
  io: CommandIo,
): Promise<Map<Concept, ConceptUse[]>> {
  if (matches.length === 0) return new Map();
  const { source, target } = project;
  const concepts = matches.map((match) => match.concept);
  const units =
    memorySize(project) <= readThrough
      ? await everyUnit(project, report)
      : await (await import("./units-with-terms.ts")).unitsWithTerms(concepts, project, report, io);
  return conceptUses(concepts, units, { source, target, limit: usesShown });
}

function everyUnit(
  { folder, source, target, memory: paths }: Config,
  report: Parameters<typeof memoryUnits>[0]["report"],
): ReturnType<typeof memoryUnits> {
  return memoryUnits({ folder, paths, source, target, report });
}

function writeNotFound(
  words: string,
  nearest: readonly string[],
  concepts: number,
  io: CommandIo,
): void {
  const { translate } = io;
  if (concepts === 0) {
    io.write(`${translate("commands.lookup.emptyGlossary")}\n`);
    return;
  }
  io.write(`${translate("commands.lookup.notFound", { words })}\n`);
  if (nearest.length > 0) {
    io.write(`${translate("commands.lookup.nearest")}\n`);
    for (const term of nearest) io.write(`  ${term}\n`);
  }
}

function asJson(
  words: string,
  matches: readonly GlossaryMatch[],
  nearest: readonly string[],
  uses: ReadonlyMap<Concept, readonly ConceptUse[]>,
): unknown {
  return {
    version: 1,
    query: words,
    matches: matches.map(({ concept, term, how, score }) => ({
      concept,
      matched: term.text,
      how,
      score,
      uses: uses.get(concept) ?? [],
    })),
    nearest: matches.length === 0 ? nearest : [],
  };
}
