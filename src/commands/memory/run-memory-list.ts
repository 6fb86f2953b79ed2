// `glosa memory list`: the memory files of the project, in order of precedence.

import { loadConfig } from "../../project/config/project.ts";
import { ensureIndexes } from "../../project/indexes/memory-indexes.ts";
import { memoryFiles } from "../../project/memory/open-memory.ts";
import { visibleInLine } from "../../strings/visible.ts";
import { memoryProgress } from "../terminal/memory-progress.ts";
import { styleFor } from "../terminal/style.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import type { MemoryCommandOptions } from "./memory-options.ts";

export async function runMemoryList(
  options: MemoryCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const project = loadConfig(io.workingFolder, options);
  const { folder, cacheFolder, source, target } = project;
  const files = memoryFiles(folder, project.memory, project.memoryPenalties);
  const { warn, finish } = warningPrinter(io);
  const { progress, clear } = memoryProgress(io);
  const request = { folder, cacheFolder, source, target, warn, progress };
  const { files: indexed } = await ensureIndexes(
    files.map(({ path }) => path),
    request,
  );
  clear();
  finish();
  const rows = files.map((file, index) => ({ ...file, units: indexed[index]?.units ?? 0 }));
  if (options.json === true) {
    io.write(`${JSON.stringify({ version: 1, source, target, memories: rows }, undefined, 2)}\n`);
    return 0;
  }
  const { translate } = io;
  const style = styleFor(io);
  const total = rows.reduce((sum, { units }) => sum + units, 0);
  const counts = rows.map(({ units }) => translate("commands.memory.units", { count: units }));
  const width = Math.max(0, ...counts.map((count) => count.length));
  for (const [index, { path, penalty }] of rows.entries()) {
    const note =
      penalty === 0 ? "" : `  ${translate("commands.match.penalty", { points: penalty })}`;
    io.write(
      `${(counts[index] ?? "").padStart(width)}  ${visibleInLine(path)}${style.dim(note)}\n`,
    );
  }
  const data = { count: rows.length, units: total };
  io.write(`${translate("commands.memory.listed", data)}\n`);
  return 0;
}
