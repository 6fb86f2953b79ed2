// Pairs in a folder with a file for each language (en.json, es.json) or a folder for each (en/app.json,
// es/app.json).

import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { articleFormats } from "../../formats/article-formats.ts";
import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { ArticleFormat, ResourceFormat } from "../../formats/format.ts";
import { resourceFormats } from "../../formats/resource-formats.ts";
import { InputError } from "../../model/errors.ts";
import { canonicalLanguage, languageServes, type LanguageTag } from "../../model/language.ts";
import { findFiles } from "../disk/glob.ts";
import { leadsOutside } from "../disk/leads-outside.ts";
import type { ArticlePair, FoundPairs } from "./find-pairs.ts";

export function isFolder(folder: string, path: string): boolean {
  return statSync(resolve(folder, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

const halves: readonly (ArticleFormat | ResourceFormat)[] = [...resourceFormats, ...articleFormats];

export interface LanguageFolder {
  /** Base of `path`. */
  readonly folder: string;
  readonly path: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}

/** The pairs in the folder, sorted; paths in the form of `path`. */
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

/** Bilingual files in the folder, at any depth: `locale/es/LC_MESSAGES/app.po`. */
export function findBilingualFiles(folder: string, path: string): readonly string[] {
  return findFiles(resolve(folder, path), "**/*")
    .filter((match) => forPath(bilingualFormats, match.path) !== undefined)
    .map((match) => join(path, match.path));
}

/** Files with the same name in two folders, at any depth. */
export function pairFolders(folder: string, source: string, target: string): FoundPairs {
  const pairs: ArticlePair[] = [];
  const untranslated: ArticlePair[] = [];
  for (const { path } of findFiles(resolve(folder, source), "**/*")) {
    if (forPath(halves, path) === undefined) continue;
    const pair = { source: join(source, path), target: join(target, path) };
    const isThere = existsSync(resolve(folder, pair.target));
    if (isThere && leadsOutside(resolve(folder, target), path))
      throw new InputError("linkLeadsOutside", { path: pair.target });
    (isThere ? pairs : untranslated).push(pair);
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
    const parts = languageIn(name, [source, target]);
    if (parts === undefined) continue;
    const family = `${parts.before}\u0000${parts.after}`;
    families.set(family, [...(families.get(family) ?? []), [parts.tag, name]]);
  }
  const pairs = [...families.values()].flatMap((members): ArticlePair[] => {
    const from = closest(members, source);
    const to = closest(members, target);
    if (from === undefined || to === undefined) return [];
    return [{ source: join(path, from), target: join(path, to) }];
  });
  return { pairs: pairs.sort((a, b) => (a.source < b.source ? -1 : 1)), untranslated: [] };
}

/** The part of a file name that is one of the languages: `messages.es-PE.json`, `es.json`, `app_es.json`. */
function languageIn(
  name: string,
  languages: readonly LanguageTag[],
): { readonly before: string; readonly tag: string; readonly after: string } | undefined {
  const dot = name.lastIndexOf(".");
  const stem = name.slice(0, dot);
  for (const start of [0, ...Array.from(stem.matchAll(/[._-]/gu), ({ index }) => index + 1)]) {
    const tag = stem.slice(start);
    const language = canonicalLanguage(tag);
    if (language !== undefined && languages.some((each) => languageServes(language, each)))
      return { before: stem.slice(0, start), tag, after: name.slice(dot) };
  }
  return undefined;
}

/** The name with exactly this language tag, otherwise the first that is a variety of it. */
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
