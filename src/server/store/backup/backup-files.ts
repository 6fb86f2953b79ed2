// What a backup of the store is: a folder of JSON lines, with each memory as TMX and each glossary as CSV beside them.

import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Role } from "../../../model/store/role.ts";
import type { UnitRest } from "../units/unit-content.ts";

export const backupVersion = 1;

/** `backup.json`. */
export interface BackupFacts {
  readonly backup: number;
  readonly schema: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly when: string;
  readonly memories: readonly BackedUpMemory[];
  readonly glossaries: readonly BackedUpGlossary[];
  readonly events: number;
}

export interface BackedUpMemory {
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly units: number;
  readonly revision: number;
  readonly lastPosition: number;
  readonly frequent: { readonly source: readonly number[]; readonly target: readonly number[] };
}

export interface BackedUpGlossary {
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly concepts: number;
  readonly revision: number;
}

/** A line of `memories/NAME.jsonl`. */
export interface UnitLine {
  readonly position: number;
  readonly revision: number;
  readonly copy: number;
  readonly source: string;
  readonly target: string;
  readonly rest: UnitRest;
}

/** A line of `glossaries/NAME.jsonl`. */
export interface ConceptLine {
  readonly id: string;
  readonly revision: number;
  readonly content: unknown;
}

/** A line of `history.jsonl`. */
export interface EventLine {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly memory: string | null;
  readonly glossary: string | null;
  readonly item: string | null;
  readonly revision: number;
  readonly before: unknown;
  readonly after: unknown;
}

/** A line of `people.jsonl`. Tokens are there as in the database: their hashes. */
export interface PersonLine {
  readonly name: string;
  readonly created: string;
  readonly grants: readonly {
    readonly memory: string | null;
    readonly glossary: string | null;
    readonly role: Role;
  }[];
  readonly tokens: readonly {
    readonly hash: string;
    readonly shown: string;
    readonly note: string;
    readonly created: string;
    readonly expires: string | null;
    readonly used: string | null;
    readonly revoked: string | null;
  }[];
}

export function backupPath(
  folder: string,
  kind: "memories" | "glossaries",
  name: string,
  extension: string,
): string {
  return join(folder, kind, `${name}.${extension}`);
}

/** The lines of a file as JSON, some at a time. */
export async function* batches<Line>(
  path: string,
  size = 1000,
): AsyncGenerator<readonly Line[], void, undefined> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  let batch: Line[] = [];
  for await (const line of lines) {
    if (line === "") continue;
    const read: Line = JSON.parse(line);
    batch.push(read);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
