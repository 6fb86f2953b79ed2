// Units whose text is in another language than they say: no tool refuses them, and no translator wants them.

import { bilingualFormats } from "../formats/bilingual-formats.ts";
import { ParseError } from "../model/errors.ts";
import { plainText } from "../model/segment.ts";
import type { TranslationUnit } from "../model/unit.ts";
import { loadStrayLanguage, type StrayLanguage } from "../text/language-detector.ts";
import { maximumPlaces, type Defect, type Point } from "./defect.ts";
import type { DoctorFile } from "./format-doctor.ts";

/** A second's work; a memory is of one kind from beginning to end. */
const mostUnits = 10_000;
/** Fewer may well be titles and names that the library mistakes. */
const worthWarning = 0.02;

/** Among the first ten thousand units that glosa can read; `undefined` if there are none, or it is no file of units. */
export async function strayLanguages(
  file: DoctorFile,
  format: string,
): Promise<Defect | undefined> {
  const bilingual = bilingualFormats.find(({ name }) => name === format);
  if (bilingual === undefined) return undefined;
  const read = await bilingual.loadReader();
  const strayLanguage = await loadStrayLanguage();
  const counts = new Map<string, number>();
  const places: Point[] = [];
  let units = 0;
  let strays = 0;
  try {
    const { path } = file;
    for (const unit of read(file.bytes(), { path, warn: () => undefined }).units) {
      units += 1;
      const language = strayIn(unit, strayLanguage);
      if (language !== undefined) {
        strays += 1;
        counts.set(language, (counts.get(language) ?? 0) + 1);
        const { line, column } = unit.location ?? { line: 1, column: 1 };
        if (places.length < maximumPlaces) places.push({ line, column });
      }
      if (units === mostUnits) break;
    }
  } catch (error) {
    // What cannot be read is told by the doctor of its format.
    if (!(error instanceof ParseError)) throw error;
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (most === undefined) return undefined;
  const level = strays > units * worthWarning ? "warning" : "note";
  const data = { strays, units, language: most[0] };
  return { kind: { id: "stray-language", level }, count: strays, data, places };
}

function strayIn(
  { source, target, sourceInfo, targetInfo }: TranslationUnit,
  strayLanguage: StrayLanguage,
): string | undefined {
  const ofSource = strayLanguage(plainText(source), sourceInfo.language);
  if (ofSource !== undefined || targetInfo === undefined || target === undefined) return ofSource;
  return strayLanguage(plainText(target), targetInfo.language);
}
