// The texts of one document, each read once for recognition and all rules.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import type { LanguageTag } from "../../model/language.ts";
import { readText, type ReadText } from "../../text/read-text.ts";

export interface DocumentTexts {
  /** `undefined` where the unit has no such side. */
  readonly source: (unit: BitextUnit) => ReadText | undefined;
  readonly target: (unit: BitextUnit) => ReadText | undefined;
  /** Lets go of what was read; what is asked for again is read again. */
  readonly forget: () => void;
}

/** One document of a run: its units, and their texts as they are read. */
export interface AssessedDocument {
  readonly units: readonly BitextUnit[];
  readonly texts: DocumentTexts;
  /** Of its files, with forward slashes: what the `scope` of a term is compared with. */
  readonly paths?: readonly string[];
}

// More sides than an article has. A memory is read again where it is needed again: it may not fit.
const mostKept = 4000;

/** Given up with the document, so that its texts never outlive it. */
export function documentTexts(languages: {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
}): DocumentTexts {
  const readings = new Map<LocatedText, ReadText>();
  const read = (side: LocatedText | undefined, language: LanguageTag): ReadText | undefined => {
    if (side === undefined) return undefined;
    let reading = readings.get(side);
    if (reading === undefined) {
      if (readings.size >= mostKept) readings.clear();
      reading = readText(side.text, language, side.opaque);
      readings.set(side, reading);
    }
    return reading;
  };
  return {
    source: (unit) => read(unit.source, languages.sourceLanguage),
    target: (unit) => read(unit.target, languages.targetLanguage),
    forget: () => {
      readings.clear();
    },
  };
}
