// How large the memory files of a project are, to choose between reading them through and asking an index.

import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Config } from "../config/config.ts";
import { expandPaths } from "../disk/glob.ts";

/** Bytes of all memory files; what is missing counts as nothing. */
export function memorySize({ folder, memory }: Pick<Config, "folder" | "memory">): number {
  let size = 0;
  for (const path of expandPaths(folder, memory))
    size += statSync(resolve(folder, path), { throwIfNoEntry: false })?.size ?? 0;
  return size;
}
