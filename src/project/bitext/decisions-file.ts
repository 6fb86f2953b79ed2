// The decisions of a project on disk: sorted JSON lines, meant to be committed.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseDecisions, printDecisions, type Decision } from "../../check/decisions.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import type { Config } from "../config/config.ts";
import { withFileLock } from "../disk/file-lock.ts";
import { requireInside } from "../disk/leads-outside.ts";
import { readFileBytesFrom } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";

export const decisionsFileName = "glosa-decisions.jsonl";

/** The project whose decisions they are. */
export type DecisionsPlace = Pick<Config, "folder" | "allowOutside">;

/** Empty if there is no file; throws `ParseError` with the line of an invalid decision. */
export function readDecisionsFile(place: DecisionsPlace): Decision[] {
  if (!existsSync(pathIn(place))) return [];
  const content = decodeAll(readFileBytesFrom(place.folder, decisionsFileName), decisionsFileName);
  return parseDecisions(content, decisionsFileName);
}

/** Adds decisions, replacing those with the same concept, rule, rendering and scope. */
export function addDecisions(place: DecisionsPlace, added: readonly Decision[]): void {
  const path = pathIn(place);
  withFileLock(path, () => {
    writeFileAtomically(path, [printDecisions([...readDecisionsFile(place), ...added])]);
  });
}

/** Throws `InputError` `linkNotFollowed`. */
function pathIn({ folder, allowOutside }: DecisionsPlace): string {
  if (!allowOutside) requireInside(folder, decisionsFileName);
  return resolve(folder, decisionsFileName);
}
