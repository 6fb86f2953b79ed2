// The glossary as read, kept by the content of its file: a look-up then reads one JSON text instead of parsing CSV
// with cold code (docs/decisions/0006).

import type { Glossary } from "../../model/concept.ts";
import type { Warning } from "../../model/errors.ts";
import { keepJson, recallJson, type KeptPlace } from "../disk/kept-json.ts";

/** The result of reading a glossary file; its warnings are repeated. */
export interface GlossaryReading {
  readonly glossary: Glossary;
  readonly warnings: readonly Warning[];
}

export interface GlossaryCacheKey {
  /** Absolute path of `.glosa`. */
  readonly folder: string;
  /** As in every location. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The languages and anything else that affects reading. */
  readonly settings: string;
}

function placeOf({ folder, path, bytes, settings }: GlossaryCacheKey): KeptPlace {
  return { folder, shelf: "glossary", name: path, content: [settings, bytes] };
}

/** What was kept for exactly these bytes; `undefined` if nothing was, or the file is damaged. */
export function recallGlossary(key: GlossaryCacheKey): GlossaryReading | undefined {
  return recallJson(placeOf(key)) as GlossaryReading | undefined;
}

/** Keeps a result; fails silently. */
export function keepGlossary(key: GlossaryCacheKey, reading: GlossaryReading): void {
  keepJson(placeOf(key), reading);
}
