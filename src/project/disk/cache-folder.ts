// Where derived data is kept: `.glosa/` beside glosa.json. Anything in it can be deleted at any time.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { systemErrorCode } from "./read-file.ts";

export const cacheFolderName = ".glosa";

/**
 * Makes the folder, with a `.gitignore` of its own so that nobody has to know of it.
 * Tells whether it can be written to; a read-only project works without a cache.
 */
export function prepareCacheFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, ".gitignore"), "*\n", { flag: "wx" });
    return true;
  } catch (error) {
    return systemErrorCode(error) === "EEXIST";
  }
}
