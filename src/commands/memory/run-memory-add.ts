// `glosa memory add`: adds a memory to the project and indexes it at once.

import { InputError } from "../../model/errors.ts";
import { addMemoryItem } from "../../project/config/edit-memory-list.ts";
import { loadConfig } from "../../project/config/project.ts";
import { expandPaths } from "../../project/disk/glob.ts";
import { leadsOutside } from "../../project/disk/leads-outside.ts";
import { memoryFiles, openMemory } from "../../project/memory/open-memory.ts";
import { memoryProgress } from "../terminal/memory-progress.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import type { MemoryCommandOptions } from "./memory-options.ts";
import { memoryPlace } from "./memory-place.ts";

/** Throws `InputError` `memoryKnown` if the project already has the file with the same penalty. */
export async function runMemoryAdd(
  file: string,
  options: MemoryCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const project = loadConfig(io.workingFolder, options);
  const { config, path } = memoryPlace(file, project, options, io);
  // Every later command would reject it.
  if (options.allowOutside !== true && leadsOutside(project.folder, path))
    throw new InputError("configOutside", { data: { outside: path } });
  const penalty = points(options.penalty ?? "0");
  const { folder, source, target, cacheFolder, memory, memoryPenalties } = project;
  if (expandPaths(folder, [path]).length === 0) throw new InputError("fileMissing", { path });
  const known = memoryFiles(folder, memory, memoryPenalties).find((each) => each.path === path);
  if (memory.includes(path) || known?.penalty === penalty)
    throw new InputError("memoryKnown", { path });
  // Read before it is recorded: a file that cannot be read is not a memory.
  const { warn, finish } = warningPrinter(io);
  const { progress, clear } = memoryProgress(io);
  const opened = await openMemory([path], {
    source,
    target,
    folder,
    cacheFolder,
    warn,
    progress,
  });
  const { units } = opened;
  await opened.close();
  clear();
  finish();
  if (units === 0) throw new InputError("emptyMemory", { path, data: { source, target } });
  // If a later pattern also matches a file, the first item applies.
  const first = options.first === true || known !== undefined;
  addMemoryItem(config, { path, penalty }, { first, defaults: memory });
  const sentence = io.translate("commands.memory.added", { path, count: units });
  writeOutcome({ path, units, penalty }, [sentence], options, io);
  return 0;
}

function points(written: string): number {
  const number = Number(written);
  if (written.trim() !== "" && Number.isInteger(number) && number >= 0 && number <= 100)
    return number;
  throw new InputError("notPenalty", { data: { value: written } });
}
