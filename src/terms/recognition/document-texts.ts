// The texts of one document, each read once for recognition and for all rules.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import type { LanguageTag } from "../../model/language.ts";
import { readText, type ReadText } from "../../text/read-text.ts";

export interface DocumentTexts {
  /** `undefined` if the unit has no such side. */
  readonly source: (unit: BitextUnit) => ReadText | undefined;
  readonly target: (unit: BitextUnit) => ReadText | undefined;
  /** Releases what was read; it is read again on demand. */
  readonly forget: () => void;
}

/** One document of a run: its units, and their texts as they are read. */
export interface AssessedDocument {
  readonly units: readonly BitextUnit[];
  readonly texts: DocumentTexts;
  /** Paths of its files, with forward slashes: what the `scope` of a term is compared with. */
  readonly paths?: readonly string[];
}

// More sides than an article has. A memory may not fit, so it is read again when needed.
const mostKept = 4000;

interface Languages {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
}

/** Released with the document, so that its texts never outlive it. */
export function documentTexts(languages: Languages): DocumentTexts {
  const readings = new Map<LocatedText, ReadText>();
  const read = (side: LocatedText, language: LanguageTag): ReadText => {
    let reading = readings.get(side);
    if (reading === undefined) {
      if (readings.size >= mostKept) readings.clear();
      reading = readText(side.text, language, side.opaque);
      readings.set(side, reading);
    }
    return reading;
  };
  return textsBy(languages, read, () => readings.clear());
}

/** The texts of one document across its versions. */
export interface DocumentVersions {
  /**
   * The texts of the next version. Those it shares with the last one are not read again; the rest of the last one
   * is released.
   */
  readonly next: () => DocumentTexts;
}

/** For a document checked while it is being written: nearly all of its texts stay the same. */
export function documentVersions(languages: Languages): DocumentVersions {
  let last = new Map<string, ReadText[]>();
  return {
    next: () => {
      const before = last;
      const now = new Map<string, ReadText[]>();
      last = now;
      const readings = new Map<LocatedText, ReadText>();
      const read = (side: LocatedText, language: LanguageTag): ReadText => {
        let reading = readings.get(side);
        if (reading === undefined) {
          const key = JSON.stringify([language, side.text, side.opaque]);
          // Handed out only once: two units with the same text are two texts, told apart by their readings.
          reading = before.get(key)?.pop() ?? readText(side.text, language, side.opaque);
          readings.set(side, reading);
          const same = now.get(key);
          if (same === undefined) now.set(key, [reading]);
          else same.push(reading);
        }
        return reading;
      };
      return textsBy(languages, read, () => undefined);
    },
  };
}

function textsBy(
  { sourceLanguage, targetLanguage }: Languages,
  read: (side: LocatedText, language: LanguageTag) => ReadText,
  forget: () => void,
): DocumentTexts {
  return {
    source: ({ source }) => source && read(source, sourceLanguage),
    target: ({ target }) => target && read(target, targetLanguage),
    forget,
  };
}
