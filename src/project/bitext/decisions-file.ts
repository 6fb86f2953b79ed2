// The decisions of a project on disk: sorted JSON lines, meant to be committed.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseDecisions, printDecisions, type Decision } from "../../check/decisions.ts";
import { decodeAll } from "../../strings/decode-bytes.ts";
import { withFileLock } from "../disk/file-lock.ts";
import { readFileBytesFrom } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";

export const decisionsFileName = "glosa-decisions.jsonl";

/** Empty if there is no file; throws `ParseError` with the line of an invalid decision. */
export function readDecisionsFile(folder: string): Decision[] {
  if (!existsSync(resolve(folder, decisionsFileName))) return [];
  const content = decodeAll(readFileBytesFrom(folder, decisionsFileName), decisionsFileName);
  return parseDecisions(content, decisionsFileName);
}

/** Adds decisions, replacing those with the same concept, rule, rendering and scope. */
export function addDecisions(folder: string, added: readonly Decision[]): void {
  const path = resolve(folder, decisionsFileName);
  withFileLock(path, () => {
    writeFileAtomically(path, [printDecisions([...readDecisionsFile(folder), ...added])]);
  });
}
