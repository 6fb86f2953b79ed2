// The glossary as it was read, kept by the content of its file: a look-up then reads one JSON text instead of
// parsing CSV with cold code (docs/decisions/0006).

import type { Glossary } from "../../model/concept.ts";
import type { Warning } from "../../model/errors.ts";
import { keepJson, recallJson, type KeptPlace } from "../disk/kept-json.ts";

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

function placeOf({ folder, path, bytes, settings }: GlossaryCacheKey): KeptPlace {
  return { folder, shelf: "glossary", name: path, content: [settings, bytes] };
}

/** What was kept for exactly these bytes; `undefined` where nothing was, or the file is damaged. */
export function recallGlossary(key: GlossaryCacheKey): GlossaryReading | undefined {
  return recallJson(placeOf(key)) as GlossaryReading | undefined;
}

/** Keeps a reading; in silence where that cannot be done. */
export function keepGlossary(key: GlossaryCacheKey, reading: GlossaryReading): void {
  keepJson(placeOf(key), reading);
}
