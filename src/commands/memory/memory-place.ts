// A memory file named on the command line, as glosa.json names it.

import { InputError } from "../../model/errors.ts";
import type { Config } from "../../project/config/config.ts";
import { configuredPath } from "../../project/disk/path-within.ts";
import type { CommandIo } from "../wiring/command-io.ts";

/** Throws `InputError` `noConfig` without a glosa.json to record it in. */
export function memoryPlace(
  file: string,
  project: Config,
  io: CommandIo,
): { readonly config: string; readonly path: string } {
  if (project.path === undefined) throw new InputError("noConfig");
  return { config: project.path, path: configuredPath(file, io.workingFolder, project.folder) };
}
