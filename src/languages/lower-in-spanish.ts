// What English capitalises and Spanish does not: "Monday" and "lunes", "Peruvian" and "peruano".

import { calendarReadings } from "./calendar.ts";
import { wordsOfNames } from "./es/lists/names-alike.ts";
import { languagesNamed } from "./language-names.ts";
import { placesNamed } from "./places/place-family.ts";
import { religionReadings } from "./religions.ts";

export interface LowerInSpanish {
  readonly kind: "month" | "weekday" | "language" | "demonym" | "religion" | "religion-adherent";
  /**
   * Whether the word is also a name with a rightful capital: "Argentina", "Julio", "Navarro". On such a word a
   * capital alone is not an error.
   */
  readonly alsoName: boolean;
}

/**
 * The kind of a folded expression of either language, abbreviations excluded; undefined if the capital means
 * nothing. `language` is the primary subtag of the text, Spanish by default.
 */
export function lowerInSpanish(fold: string, language = "es"): LowerInSpanish | undefined {
  const words = fold.split(" ");
  const place = placesNamed(words, 0, language);
  const readings = place?.length === words.length ? place.readings : [];
  const isPlace = readings.some(({ how }) => how === "name");
  const alsoName = isPlace || wordsOfNames.has(fold);
  const calendar = calendarReadings(fold, language).find((reading) => !reading.abbreviation);
  if (calendar !== undefined) return { kind: calendar.kind, alsoName };
  if (languagesNamed(fold, language).length > 0) return { kind: "language", alsoName };
  if (readings.some(({ how, abbreviation }) => how !== "name" && !abbreviation))
    return { kind: "demonym", alsoName };
  const religion = religionReadings(fold, language)[0];
  if (religion === undefined) return undefined;
  return { kind: religion.how === "religion" ? "religion" : "religion-adherent", alsoName };
}
