// A file that is only to be looked at: in a new folder of the system's own for such files.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Absolute path; `name` is a plain file name. Only this user can read it. */
export function passingFile(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "glosa-")), name);
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}
