// The size of a project's memory files, to choose between reading them whole and using an index.

import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Config } from "../config/config.ts";
import { expandPaths } from "../disk/glob.ts";

/** Total bytes of all memory files; missing ones count as empty. */
export function memorySize({ folder, memory }: Pick<Config, "folder" | "memory">): number {
  let size = 0;
  for (const path of expandPaths(folder, memory))
    size += statSync(resolve(folder, path), { throwIfNoEntry: false })?.size ?? 0;
  return size;
}
