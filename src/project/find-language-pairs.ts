// Pairs in a folder that keeps its languages apart: a file for each (en.json, es.json), or a folder (en/app.json, es/app.json).

import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { articleFormats } from "../formats/article-formats.ts";
import { forPath } from "../formats/for-path.ts";
import type { ArticleFormat, ResourceFormat } from "../formats/format.ts";
import { resourceFormats } from "../formats/resource-formats.ts";
import { canonicalLanguage, languageServes } from "../model/language.ts";
import type { LanguageTag } from "../model/language.ts";
import { findFiles } from "./glob.ts";
import type { ArticlePair, FoundPairs } from "./find-pairs.ts";

export function isFolder(folder: string, path: string): boolean {
  return statSync(resolve(folder, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

const halves: readonly (ArticleFormat | ResourceFormat)[] = [...resourceFormats, ...articleFormats];

export interface LanguageFolder {
  /** Where `path` starts. */
  readonly folder: string;
  readonly path: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}

/** The pairs that the folder holds; paths as `path` was given, sorted. */
export function findLanguagePairs({ folder, path, source, target }: LanguageFolder): FoundPairs {
  const entries = readdirSync(resolve(folder, path), { withFileTypes: true });
  const foldersIn = (language: LanguageTag): string | undefined =>
    closest(
      entries.filter((entry) => entry.isDirectory()).map(({ name }) => [name, name] as const),
      language,
    );
  const [sourceFolder, targetFolder] = [foldersIn(source), foldersIn(target)];
  if (sourceFolder !== undefined && targetFolder !== undefined)
    return pairFolders(folder, join(path, sourceFolder), join(path, targetFolder));
  const files = entries
    .filter((entry) => entry.isFile() && forPath(halves, entry.name) !== undefined)
    .map(({ name }) => name);
  return pairFiles(files, path, { source, target });
}

/** Files of the same name in two folders, at any depth. */
export function pairFolders(folder: string, source: string, target: string): FoundPairs {
  const pairs: ArticlePair[] = [];
  const untranslated: ArticlePair[] = [];
  for (const { path } of findFiles(resolve(folder, source), "**/*")) {
    if (forPath(halves, path) === undefined) continue;
    const pair = { source: join(source, path), target: join(target, path) };
    (existsSync(resolve(folder, pair.target)) ? pairs : untranslated).push(pair);
  }
  return { pairs, untranslated };
}

/** `en.json` with `es.json`, `app.en.json` with `app.es.json`. */
function pairFiles(
  names: readonly string[],
  path: string,
  { source, target }: { readonly source: LanguageTag; readonly target: LanguageTag },
): FoundPairs {
  const families = new Map<string, (readonly [tag: string, name: string])[]>();
  for (const name of names) {
    const [, stem = "", tag = "", extension = ""] = languageName.exec(name) ?? [];
    const family = `${stem}\u0000${extension}`;
    families.set(family, [...(families.get(family) ?? []), [tag, name]]);
  }
  const pairs: ArticlePair[] = [];
  const untranslated: ArticlePair[] = [];
  for (const members of families.values()) {
    const from = closest(members, source);
    const to = closest(members, target);
    if (from === undefined) continue;
    if (to !== undefined) pairs.push({ source: join(path, from), target: join(path, to) });
    else if (members.length > 1) {
      const wanted = from.replace(languageName, `$1${target}$3`);
      untranslated.push({ source: join(path, from), target: join(path, wanted) });
    }
  }
  return { pairs: pairs.sort((a, b) => (a.source < b.source ? -1 : 1)), untranslated };
}

// messages.es-PE.json, es.json, app_es.json
const languageName = /^(.*?[._-])??([A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*)(\.[^.]+)$/u;

/** The name whose tag is the language, else the first that is a variety of it. */
function closest(
  named: readonly (readonly [tag: string, name: string])[],
  language: LanguageTag,
): string | undefined {
  const tagged = named.flatMap(([written, name]) => {
    const tag = canonicalLanguage(written);
    return tag !== undefined && languageServes(tag, language) ? [{ tag, name }] : [];
  });
  const exact = tagged.find(({ tag }) => tag === language);
  return (exact ?? tagged.toSorted((a, b) => (a.name < b.name ? -1 : 1))[0])?.name;
}
