// The glossary as it was read, kept by the content of its file: a look-up then reads one JSON text instead of
// parsing CSV with cold code (docs/decisions/0006).

import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Glossary } from "../model/concept.ts";
import { ExpectedError, type Warning } from "../model/errors.ts";
import { prepareCacheFolder } from "./cache-folder.ts";
import { writeFileAtomically } from "./write-file.ts";

/** What reading a glossary file gave: the same warnings are told again. */
export interface GlossaryReading {
  readonly glossary: Glossary;
  readonly warnings: readonly Warning[];
}

export interface GlossaryCacheKey {
  /** Absolute path of `.glosa`. */
  readonly folder: string;
  /** As it stands in every location. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Languages and whatever else changes what is read. */
  readonly settings: string;
}

// Counted up when the model of a glossary changes; the program's own age covers the rest.
const cacheVersion = 1;
let stamp: string | undefined;

/** Changes with every build: what an older program understood of a file is not believed. */
function programStamp(): string {
  stamp ??= String(statSync(fileURLToPath(import.meta.url)).mtimeMs);
  return stamp;
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

function fileOf({ folder, path }: GlossaryCacheKey): string {
  return join(folder, "glossary", `${digest([path]).slice(0, 16)}.json`);
}

function keyOf({ path, bytes, settings }: GlossaryCacheKey): string {
  return digest([String(cacheVersion), programStamp(), settings, path, bytes]);
}

/** What was kept for exactly these bytes; `undefined` where nothing was, or the file is damaged. */
export function recallGlossary(key: GlossaryCacheKey): GlossaryReading | undefined {
  try {
    const text = readFileSync(fileOf(key), "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== `${keyOf(key)} ${digest([body])}`) return undefined;
    return JSON.parse(body) as GlossaryReading;
  } catch {
    // Not there, not readable, or cut off: the glossary itself is at hand.
    return undefined;
  }
}

/** Keeps a reading; in silence where that cannot be done. */
export function keepGlossary(key: GlossaryCacheKey, reading: GlossaryReading): void {
  if (!prepareCacheFolder(key.folder)) return;
  const body = JSON.stringify(reading);
  try {
    writeFileAtomically(fileOf(key), [`${keyOf(key)} ${digest([body])}\n${body}`]);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
  }
}
