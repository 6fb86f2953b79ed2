// `glosa stats`: statistics of memories, glossaries and, in a project, its translations.

import { forPath } from "../../formats/for-path.ts";
import { glossaryFormats } from "../../formats/glossary-formats.ts";
import { memoryStatistics } from "../../memory/edit/memory-statistics.ts";
import type { Warning } from "../../model/errors.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import type { Config } from "../../project/config/config.ts";
import type { ProjectOptions } from "../../project/config/project.ts";
import { expandPaths, requireMatches } from "../../project/disk/glob.ts";
import { requireFile } from "../../project/disk/read-file.ts";
import { loadGlossaryFile } from "../../project/glossary/load-glossary.ts";
import { memoryFile } from "../../project/memory/memory-file.ts";
import type { Session } from "../../session/session.ts";
import { inOneLine } from "../../strings/visible.ts";
import { glossaryStatistics } from "../../terms/glossary/glossary-statistics.ts";
import { commandSession } from "../shared/command-session.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import type { Statistics } from "./statistics.ts";
import { statsJson } from "./stats-json.ts";
import { statsText } from "./stats-text.ts";

/** Options as parsed by commander. */
export interface StatsCommandOptions extends ProjectOptions {
  readonly json?: boolean;
}

export async function runStats(
  paths: readonly string[],
  options: StatsCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { session, warn, finish } = commandSession(options, io);
  const project = session.config();
  const statistics =
    paths.length === 0
      ? await ofProject(session, warn)
      : await ofFiles(paths, { project, options, io, warn });
  await finish();
  if (options.json === true) io.write(statsJson(statistics, io));
  else for (const line of statsText(statistics, io)) io.write(`${inOneLine(line)}\n`);
  return 0;
}

async function ofFiles(
  paths: readonly string[],
  {
    project,
    options,
    io,
    warn,
  }: {
    readonly project: Config;
    readonly options: StatsCommandOptions;
    readonly io: CommandIo;
    readonly warn: (warning: Warning) => void;
  },
): Promise<readonly Statistics[]> {
  const { workingFolder: folder } = io;
  const { source, target } = project;
  const statistics: Statistics[] = [];
  requireMatches(folder, paths);
  for (const path of expandPaths(folder, paths)) {
    requireFile(folder, path);
    if (forPath(glossaryFormats, path) !== undefined) {
      const read = await loadGlossaryFile(path, { folder, source, target, warn });
      const glossary = { ...read, capitals: project.capitals };
      statistics.push({ kind: "glossary", path, glossary: glossaryStatistics(glossary) });
      continue;
    }
    // A single file is read in its own languages, unless others are requested.
    const pair = { source: options.source && source, target: options.target && target };
    const document = (await memoryFile(path, { folder, warn, ...pair }))();
    const tool = toolOf(document.header.attributes);
    statistics.push({ kind: "memory", path, tool, memory: memoryStatistics(document.units) });
  }
  return statistics;
}

function toolOf({
  creationtool = "",
  creationtoolversion = "",
}: Readonly<Record<string, string>>): string {
  return `${creationtool} ${creationtoolversion}`.trim();
}

async function ofProject(
  session: Session,
  warn: (warning: Warning) => void,
): Promise<readonly Statistics[]> {
  const project = session.config();
  const { folder, source, target } = project;
  const glossary = await session.glossary();
  const openers: (() => Iterable<TranslationUnit>)[] = [];
  const memories = expandPaths(folder, project.memory);
  for (const path of memories) {
    const open = await memoryFile(path, { folder, source, target, warn });
    openers.push(() => open().units);
  }
  const units = (function* every() {
    for (const open of openers) yield* open();
  })();
  const statistics: Statistics[] = [
    { kind: "glossary", path: project.glossary.join(", "), glossary: glossaryStatistics(glossary) },
    { kind: "memory", path: project.memory.join(", "), tool: "", memory: memoryStatistics(units) },
  ];
  if (project.articles.length > 0) {
    const { bitexts, report: found } = await session.check({ paths: [undefined, undefined] });
    statistics.push({ kind: "check", pairs: bitexts.length, summary: found.summary });
  }
  return statistics;
}
