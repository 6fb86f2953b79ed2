// Paths as seen from another folder.

import { isAbsolute, relative, resolve, sep } from "node:path";

/** Relative to `folder` with forward slashes; `undefined` if it is outside. Patterns count as paths here. */
export function pathWithin(folder: string, from: string, path: string): string | undefined {
  const inside = relative(folder, resolve(from, path));
  if (inside === "" || inside.startsWith("..") || isAbsolute(inside)) return undefined;
  return inside.split(sep).join("/");
}

/** A path from the command line as glosa.json writes it: relative to that file, with forward slashes. */
export function configuredPath(path: string, workingFolder: string, folder: string): string {
  return relative(folder, resolve(workingFolder, path)).split(sep).join("/");
}
