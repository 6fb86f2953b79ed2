// Pairs in folders: a file for each language (en.json, es.json), a folder for each (en/app.json, es/app.json), or two
// folders that are named.

import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { articleFormats } from "../../formats/article-formats.ts";
import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { ArticleFormat, ResourceFormat } from "../../formats/format.ts";
import { resourceFormats } from "../../formats/resource-formats.ts";
import { InputError } from "../../model/errors.ts";
import { findFiles } from "../disk/glob.ts";
import { leadsOutside } from "../disk/leads-outside.ts";
import type { FoundPairs } from "./find-pairs.ts";
import { levelled, pathReadings, servedTag, type Languages } from "./language-marks.ts";
import { pairByName } from "./pair-by-name.ts";

export function isFolder(folder: string, path: string): boolean {
  return statSync(resolve(folder, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

const halves: readonly (ArticleFormat | ResourceFormat)[] = [...resourceFormats, ...articleFormats];

const mostFoldersUp = 5;

export interface LanguageFolder extends Languages {
  /** Base of `path`. */
  readonly folder: string;
  readonly path: string;
}

/** The pairs in the folder, at any depth, sorted; paths in the form of `path`. */
export function findLanguagePairs({ folder, path, ...languages }: LanguageFolder): FoundPairs {
  const files = halvesIn(folder, path).map((name) => ({ name, path: join(path, name) }));
  const found = pairByName(files, languages);
  return {
    ...found,
    untranslated: found.untranslated.map(({ source }) => ({
      source,
      target: expectedTarget(folder, source, languages),
    })),
  };
}

/** Bilingual files in the folder, at any depth: `locale/es/LC_MESSAGES/app.po`. */
export function findBilingualFiles(folder: string, path: string): readonly string[] {
  return findFiles(resolve(folder, path), "**/*")
    .filter((match) => forPath(bilingualFormats, match.path) !== undefined)
    .map((match) => join(path, match.path));
}

/** Files with the same name in two folders, but for a language in it, at any depth. */
export function pairFolders(
  folder: string,
  { source, target }: { readonly source: string; readonly target: string },
  languages: Languages,
): FoundPairs {
  const targets = new Map<string, string>();
  const targetNames = halvesIn(folder, target);
  for (const name of targetNames)
    for (const key of keysOf(name, languages)) if (!targets.has(key)) targets.set(key, name);
  const pairs: { readonly source: string; readonly target: string }[] = [];
  const untranslated: FoundPairs["untranslated"][number][] = [];
  const used = new Set<string>();
  for (const name of halvesIn(folder, source)) {
    const found = keysOf(name, languages)
      .map((key) => targets.get(key))
      .find((each) => each !== undefined && !used.has(each));
    if (found === undefined) {
      untranslated.push({ source: join(source, name), target: join(target, name) });
      continue;
    }
    if (leadsOutside(resolve(folder, target), found))
      throw new InputError("linkLeadsOutside", { path: join(target, found) });
    used.add(found);
    pairs.push({ source: join(source, name), target: join(target, found) });
  }
  const sourceless = targetNames.filter((name) => !used.has(name));
  return { pairs, untranslated, sourceless: sourceless.map((name) => join(target, name)) };
}

/**
 * The pair that a file forms with one that is named like it, beside it or in a folder of the other language; paths in
 * the form of `path`. `undefined` if there is none.
 */
export function findCounterpart(
  folder: string,
  path: string,
  languages: Languages,
): { readonly source: string; readonly target: string } | undefined {
  for (const root of rootsOf(path, languages)) {
    const steps = dirname(path.slice(root.length)).split(/[/\\]/u);
    const plain = steps.filter((step) => step !== "." && servedTag(step, languages) === undefined);
    const places = ["", ...languageFolders(folder, root, languages)].flatMap((mark) =>
      foldersLike(folder, root + mark, plain),
    );
    const files = new Set([path, ...places.flatMap((place) => filesIn(folder, place))]);
    const named = [...files].map((each) => ({ path: each, name: each.slice(root.length) }));
    const pair = pairByName(named, languages).pairs.find(
      ({ source, target }) => source === path || target === path,
    );
    if (pair === undefined) continue;
    // Nobody wrote the name of the other.
    const other = pair.source === path ? pair.target : pair.source;
    if (leadsOutside(resolve(folder, dirname(other)), basename(other)))
      throw new InputError("linkLeadsOutside", { path: other });
    return pair;
  }
  return undefined;
}

/** The folder above the nearest that is called after a language; without one, its own and those above, nearest first. */
function rootsOf(path: string, languages: Languages): readonly string[] {
  const steps = path.split(/(?<=[/\\])/u).slice(0, -1);
  const marked = steps.findLastIndex(
    (step) => servedTag(step.replace(/[/\\]$/u, ""), languages) !== undefined,
  );
  if (marked !== -1) return [steps.slice(0, marked).join("")];
  return Array.from({ length: Math.min(steps.length, mostFoldersUp) + 1 }, (_, up) =>
    steps.slice(0, steps.length - up).join(""),
  );
}

function languageFolders(folder: string, root: string, languages: Languages): readonly string[] {
  return entriesOf(resolve(folder, root))
    .filter((entry) => entry.isDirectory() && servedTag(entry.name, languages) !== undefined)
    .map(({ name }) => `${name}/`);
}

/** The folders that these steps lead to, whichever way they are written. */
function foldersLike(folder: string, start: string, steps: readonly string[]): readonly string[] {
  let places = [start];
  for (const step of steps)
    places = places.flatMap((place) =>
      entriesOf(resolve(folder, place))
        .filter((entry) => entry.isDirectory() && levelled(entry.name) === levelled(step))
        .map(({ name }) => `${place}${name}/`),
    );
  return places;
}

function filesIn(folder: string, place: string): readonly string[] {
  return entriesOf(resolve(folder, place))
    .filter((entry) => !entry.isDirectory() && forPath(halves, entry.name) !== undefined)
    .map(({ name }) => place + name);
}

function entriesOf(absolute: string): { name: string; isDirectory: () => boolean }[] {
  return existsSync(absolute) ? readdirSync(absolute, { withFileTypes: true }) : [];
}

function halvesIn(folder: string, path: string): readonly string[] {
  return findFiles(resolve(folder, path), "**/*")
    .map((match) => match.path)
    .filter((name) => forPath(halves, name) !== undefined);
}

/** Its own name first: a language in a name may be a word of it. */
function keysOf(name: string, languages: Languages): readonly string[] {
  return [levelled(name), ...pathReadings(name, languages).map(({ key }) => key)];
}

/** Where the translation would be, if there is a folder for it. */
function expectedTarget(folder: string, source: string, languages: Languages): string | undefined {
  const [root = ""] = rootsOf(source, languages);
  const [mark = "", ...rest] = source.slice(root.length).split(/[/\\]/u);
  if (servedTag(mark, languages) === undefined) return undefined;
  const own = { source: languages.target, target: languages.target };
  const [target] = languageFolders(folder, root, own);
  return target === undefined ? undefined : join(root, target, ...rest);
}
