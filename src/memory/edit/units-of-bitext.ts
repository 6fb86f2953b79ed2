// An aligned article as units of a memory.

import type { Bitext } from "../../model/bitext.ts";
import { documentProperty, makeUnit } from "../../model/make-unit.ts";
import type { TranslationUnit } from "../../model/unit.ts";

/** The units with both sides; anything without a counterpart is not a translation and is left out. */
export function* unitsOfBitext(bitext: Bitext): Generator<TranslationUnit> {
  for (const { id, source, target } of bitext.units) {
    if (source === undefined || target === undefined) continue;
    yield makeUnit({
      id,
      source: [source.text],
      target: [target.text],
      sourceLanguage: bitext.source.language,
      targetLanguage: bitext.target.language,
      props: [{ type: documentProperty, value: bitext.source.path }],
    });
  }
}
