// How large a file is.

import { statSync } from "node:fs";
import { resolve } from "node:path";

/** In bytes; 0 for a file that is not there, which reading it will say. `path` is relative to `folder`, or absolute. */
export function sizeOfFile(folder: string, path: string): number {
  return statSync(resolve(folder, path), { throwIfNoEntry: false })?.size ?? 0;
}
