// What to check: pairs of files or folders, bilingual files, folders with bilingual files or with a file or folder per
// language, or the pairs of glosa.json.

import { resolve } from "node:path";
import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import { InputError, type Warning } from "../../model/errors.ts";
import { isGlob } from "../../strings/glob/glob-expression.ts";
import type { Config } from "../config/config.ts";
import type { Files } from "../disk/files.ts";
import { expandPaths, requireMatches } from "../disk/glob.ts";
import { pathWithin } from "../disk/path-within.ts";
import { bitextFinder, type FoundBitext } from "./bitext-of-file.ts";
import {
  findBilingualFiles,
  findLanguagePairs,
  isFolder,
  pairFolders,
} from "./find-language-pairs.ts";
import { findPairs, type FoundPairs } from "./find-pairs.ts";

export type { FoundBitext } from "./bitext-of-file.ts";

/**
 * A source and its translation, or two folders of them; any number of files, folders and patterns (a shell may leave
 * them to the command), each of which is bilingual or has its counterpart beside it; or nothing: every pair of glosa.json.
 */
export type CheckedPaths = readonly (string | undefined)[];

interface Finding {
  /** Base of the paths that are not from glosa.json. */
  readonly folder: string;
  readonly files: Files;
  readonly warn: (warning: Warning) => void;
}

/**
 * Throws `InputError` if the paths and the configuration together name nothing to check, and `patternFindsNothing` for a
 * pattern without files.
 */
export function findBitexts(
  checked: CheckedPaths,
  config: Config,
  finding: Finding,
): readonly FoundBitext[] {
  const given = checked.filter((path) => path !== undefined);
  if (given.length === 0) return configuredPairs(config, finding.warn);
  const { folder } = finding;
  const paths = namedFiles(given, folder);
  const [source, target] = paths;
  if (paths.length === 2 && source !== undefined && target !== undefined) {
    const both = { source, target };
    const folders = paths.filter((path) => isFolder(folder, path));
    if (folders.length === 2)
      return pairsIn(pairFolders(folder, both, config), source, config, finding);
    // A folder in place of a file is an error, which reading it will tell.
    if (folders.length === 1 || !areApart(both, config, folder)) return [{ folder, ...both }];
  }
  return several(paths, config, finding);
}

/** Texts without a source, each by itself. */
export function textsAlone(paths: readonly string[], folder: string): readonly FoundBitext[] {
  return namedFiles(paths, folder).map((path) => ({
    folder,
    source: path,
    target: undefined,
    alone: true,
  }));
}

/** One file named twice is a slip that the check tells of: only patterns are taken apart. */
function namedFiles(paths: readonly string[], folder: string): readonly string[] {
  if (!paths.some((path) => isGlob(path))) return paths;
  requireMatches(folder, paths);
  return expandPaths(folder, paths);
}

/**
 * The pairs to which the files belong by glosa.json or by name, and the bilingual ones among the files, each once.
 * Paths are relative to `folder`, or absolute. Throws `InputError` `inNoPair` for a file that is neither.
 */
export function bitextsOfFiles(
  paths: readonly string[],
  config: Config,
  folder: string,
): readonly FoundBitext[] {
  const finder = bitextFinder(config, folder);
  return eachOnce(
    paths.flatMap((path) => {
      const found = finder.bitextsOf(path);
      if (found.length === 0) throw new InputError("inNoPair", { path });
      return found;
    }),
  );
}

/** Whether two files are no source and its translation, but two of a kind: both sources, say, or both bilingual. */
function areApart(
  { source, target }: { readonly source: string; readonly target: string },
  config: Config,
  folder: string,
): boolean {
  const isBilingual = (path: string): boolean => forPath(bilingualFormats, path) !== undefined;
  if (isBilingual(source) || isBilingual(target)) return true;
  // One file as both sides is a slip that the check tells of.
  if (resolve(folder, source) === resolve(folder, target)) return false;
  const { sideOf } = bitextFinder(config, folder);
  const side = sideOf(source);
  return side !== undefined && side === sideOf(target);
}

function several(
  paths: readonly string[],
  config: Config,
  finding: Finding,
): readonly FoundBitext[] {
  const { folder, files, warn } = finding;
  const finder = bitextFinder(config, folder);
  const errors: InputError[] = [];
  const found = paths.flatMap((path): readonly FoundBitext[] => {
    if (isFolder(folder, path)) return inFolder(path, config, finding);
    files.require(folder, path);
    const own = finder.bitextsOf(path);
    if (own.length > 0) return own;
    if (config.alone) return textsAlone([path], folder);
    const isTarget = finder.sideOf(path) === "target";
    errors.push(new InputError(isTarget ? "sourceMissing" : "targetMissing", { path }));
    if (paths.length > 1) warn(at(path, isTarget ? "noSource" : "noTranslationFound"));
    return [];
  });
  if (found.length === 0 && errors[0] !== undefined) throw errors[0];
  return eachOnce(found);
}

/** By their names; a folder of one side alone has the pairs that glosa.json gives its files. */
function inFolder(path: string, config: Config, finding: Finding): readonly FoundBitext[] {
  const { folder } = finding;
  const languages = { source: config.source, target: config.target };
  const found = findLanguagePairs({ folder, path, ...languages });
  const both = found.pairs.length > 0 ? [] : findBilingualFiles(folder, path);
  if (both.length > 0) return both.map((source) => ({ folder, source, target: undefined }));
  const own = found.pairs.length > 0 ? undefined : configuredIn(path, config, folder);
  if (own === undefined || own.pairs.length === 0) return pairsIn(found, path, config, finding);
  warnOfHalves(own, finding.warn);
  return own.pairs.map((pair) => ({ folder: config.folder, ...pair }));
}

function configuredIn(path: string, config: Config, folder: string): FoundPairs {
  const { pairs, untranslated, sourceless } = findPairs(config.folder, config.articles);
  const isInside = (half: string): boolean =>
    pathWithin(resolve(folder, path), config.folder, half) !== undefined;
  return {
    pairs: pairs.filter(({ source, target }) => isInside(source) || isInside(target)),
    untranslated: untranslated.filter(({ source }) => isInside(source)),
    sourceless: sourceless.filter(isInside),
  };
}

function pairsIn(
  found: FoundPairs,
  path: string,
  { source, target }: Config,
  { folder, warn }: Finding,
): readonly FoundBitext[] {
  if (found.pairs.length === 0)
    throw new InputError("noPairsInFolder", { path, data: { source, target } });
  warnOfHalves(found, warn);
  return found.pairs.map((pair) => ({ folder, ...pair }));
}

function configuredPairs(
  { folder, path, articles }: Config,
  warn: (warning: Warning) => void,
): readonly FoundBitext[] {
  if (path === undefined) throw new InputError("nothingToCheck");
  if (articles.length === 0) throw new InputError("noArticles", { path });
  requireMatches(
    folder,
    articles.map(({ source }) => source),
  );
  const found = findPairs(folder, articles);
  warnOfHalves(found, warn);
  if (found.pairs.length === 0) throw new InputError("noPairs", { path });
  return found.pairs.map((pair) => ({ folder, ...pair }));
}

function warnOfHalves(
  { untranslated, sourceless }: FoundPairs,
  warn: (warning: Warning) => void,
): void {
  for (const { source, target } of untranslated)
    warn(
      target === undefined
        ? at(source, "noTranslationFound")
        : at(source, "noTranslation", { target }),
    );
  for (const path of sourceless) warn(at(path, "noSource"));
}

function at(path: string, code: string, data: Warning["data"] = {}): Warning {
  return { code, data, path, line: undefined, column: undefined };
}

function eachOnce(found: readonly FoundBitext[]): readonly FoundBitext[] {
  const seen = new Map(
    found.map((each) => {
      const { folder, source, target } = each;
      const halves = target === undefined ? [source] : [source, target];
      return [halves.map((half) => resolve(folder, half)).join("\u0000"), each] as const;
    }),
  );
  return [...seen.values()];
}
