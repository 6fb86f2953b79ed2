// The reading of one side of a unit, made once for recognition and all rules.

import type { LocatedText } from "../model/bitext.ts";
import type { LanguageTag } from "../model/language.ts";
import { readText, type ReadText } from "./read-text.ts";

// More than an article has; a plain map, since weak ones make garbage collection slow.
const cacheLimit = 2000;
const readings = new Map<LocatedText, ReadText>();

/** The text of one side; the same object for the same side, as long as a document is worked on. */
export function readSide(side: LocatedText, language: LanguageTag): ReadText {
  let reading = readings.get(side);
  if (reading === undefined) {
    if (readings.size >= cacheLimit) readings.clear();
    reading = readText(side.text, language, side.opaque);
    readings.set(side, reading);
  }
  return reading;
}
