// `glosa memory remove`: removes a memory from the project. The file itself stays.

import { removeMemoryItem } from "../../project/config/edit-memory-list.ts";
import { loadConfig } from "../../project/config/project.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import type { MemoryCommandOptions } from "./memory-options.ts";
import { memoryPlace } from "./memory-place.ts";

/**
 * Throws `InputError` `memoryUnknown` for a file that glosa.json does not name, including one found only by a
 * pattern.
 */
export function runMemoryRemove(
  file: string,
  options: MemoryCommandOptions,
  io: CommandIo,
): ExitCode {
  // A path that leads outside can always be removed.
  const project = loadConfig(io.workingFolder, { ...options, allowOutside: true });
  const { config, path } = memoryPlace(file, project, options, io);
  removeMemoryItem(config, path);
  writeOutcome({ path }, [io.translate("commands.memory.removed", { path })], options, io);
  return 0;
}
