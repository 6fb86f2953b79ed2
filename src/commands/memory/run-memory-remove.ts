// `glosa memory remove`: a memory that the project no longer uses. The file itself stays.

import { removeMemoryItem } from "../../project/config/edit-memory-list.ts";
import { loadConfig } from "../../project/config/project.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import type { MemoryCommandOptions } from "./memory-options.ts";
import { memoryPlace } from "./memory-place.ts";

/** Throws `InputError` `memoryUnknown` for what glosa.json does not name, as a file that only a pattern finds. */
export function runMemoryRemove(
  file: string,
  options: MemoryCommandOptions,
  io: CommandIo,
): ExitCode {
  // A name that leads outside can always be taken out.
  const project = loadConfig(io.workingFolder, { ...options, allowOutside: true });
  const { config, path } = memoryPlace(file, project, io);
  removeMemoryItem(config, path);
  writeOutcome({ path }, [io.translate("commands.memory.removed", { path })], options, io);
  return 0;
}
