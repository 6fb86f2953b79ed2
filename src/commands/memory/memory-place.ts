// A memory file named on the command line, as glosa.json names it.

import { InputError } from "../../model/errors.ts";
import type { Config } from "../../project/config/config.ts";
import { requireInside } from "../../project/disk/leads-outside.ts";
import { configuredPath } from "../../project/disk/path-within.ts";
import type { CommandIo } from "../wiring/command-io.ts";
import type { MemoryCommandOptions } from "./memory-options.ts";

/**
 * Throws `InputError` `noConfig` without a glosa.json to record it in, and `linkNotFollowed` for one found by a link
 * that leads elsewhere.
 */
export function memoryPlace(
  file: string,
  project: Config,
  { config: named, allowOutside }: MemoryCommandOptions,
  io: CommandIo,
): { readonly config: string; readonly path: string } {
  if (project.path === undefined) throw new InputError("noConfig");
  if (named === undefined && allowOutside !== true) requireInside(project.folder, project.path);
  return { config: project.path, path: configuredPath(file, io.workingFolder, project.folder) };
}
