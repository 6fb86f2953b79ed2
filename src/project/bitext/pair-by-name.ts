// Which of many files translate each other, by their names and folders.

import { languageServes, type LanguageTag } from "../../model/language.ts";
import type { ArticlePair, FoundPairs } from "./find-pairs.ts";
import { pathReadings, type Languages } from "./language-marks.ts";

export interface NamedFile {
  readonly path: string;
  /** Relative to where the languages are told apart. */
  readonly name: string;
}

interface Reading {
  readonly file: NamedFile;
  readonly language: LanguageTag | undefined;
}

/**
 * The pairs, sorted by source. A file whose name tells no language pairs with one that does; alone, it is nobody's
 * concern.
 */
export function pairByName(files: readonly NamedFile[], languages: Languages): FoundPairs {
  const { source, target } = languages;
  const families = new Map<string, Reading[]>();
  for (const file of files)
    for (const { key, language } of pathReadings(file.name, languages)) {
      const family = families.get(key);
      if (family === undefined) families.set(key, [{ file, language }]);
      else family.push({ file, language });
    }
  const pairs: ArticlePair[] = [];
  const inFamily = new Set<string>();
  const used = new Set<string>();
  for (const family of families.values()) {
    const unmarked = family.find(({ language }) => language === undefined);
    const from = closest(family, source) ?? unmarked;
    const to = closest(family, target) ?? (from === unmarked ? undefined : unmarked);
    if (from === undefined || to === undefined || from.file === to.file) continue;
    if (used.has(from.file.path) || used.has(to.file.path)) continue;
    used.add(from.file.path).add(to.file.path);
    pairs.push({ source: from.file.path, target: to.file.path });
    for (const { file } of family) inFamily.add(file.path);
  }
  const left = files.filter(({ path }) => !inFamily.has(path));
  const leftIn = (language: LanguageTag): readonly string[] =>
    left
      .filter(({ name }) => {
        const [reading] = pathReadings(name, languages);
        return reading?.language !== undefined && languageServes(reading.language, language);
      })
      .map(({ path }) => path)
      .sort();
  return {
    pairs: pairs.sort((a, b) => (a.source < b.source ? -1 : 1)),
    untranslated: leftIn(source).map((path) => ({ source: path, target: undefined })),
    sourceless: leftIn(target),
  };
}

/** The one in exactly this language, otherwise the first in a variety of it. */
function closest(family: readonly Reading[], wanted: LanguageTag): Reading | undefined {
  const serving = family.filter(
    ({ language }) => language !== undefined && languageServes(language, wanted),
  );
  return (
    serving.find(({ language }) => language === wanted) ??
    serving.toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1))[0]
  );
}
