// A path by which a file is known whoever names it.

import { resolve } from "node:path";

/** `path` is relative to `folder`, or absolute. */
export function absolutePath(folder: string, path: string): string {
  return resolve(folder, path);
}
