// A path of the command line as glosa.json writes it: relative to that file, with forward slashes.

import { relative, resolve, sep } from "node:path";

export function configuredPath(path: string, workingFolder: string, folder: string): string {
  return relative(folder, resolve(workingFolder, path)).split(sep).join("/");
}
