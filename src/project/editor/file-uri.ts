// Files as editors name them: `file:` URIs (RFC 8089).

import { fileURLToPath, pathToFileURL } from "node:url";

/** The absolute path; `undefined` for what is not a file of this machine: an unsaved buffer, a file in an archive. */
export function pathOfUri(uri: string): string | undefined {
  if (!/^file:/iu.test(uri)) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // Of another machine, or with an encoded slash.
    return undefined;
  }
}

export function uriOfPath(absolute: string): string {
  return pathToFileURL(absolute).href;
}
