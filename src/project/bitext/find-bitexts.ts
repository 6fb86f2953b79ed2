// What to check: a pair of files or folders, a bilingual file, a folder with bilingual files or with a file or
// folder per language, or the pairs of glosa.json.

import { resolve } from "node:path";
import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import { InputError, type Warning } from "../../model/errors.ts";
import type { Config } from "../config/config.ts";
import type { Files } from "../disk/files.ts";
import { requireMatches } from "../disk/glob.ts";
import {
  findBilingualFiles,
  findLanguagePairs,
  isFolder,
  pairFolders,
} from "./find-language-pairs.ts";
import { findPairs, type ArticlePair, type FoundPairs } from "./find-pairs.ts";

/** Two articles, message files or folders; one bilingual file or folder; or nothing: every pair of glosa.json. */
export type CheckedPaths = readonly [source: string | undefined, target: string | undefined];

/** Two files that form a pair, or one bilingual file. */
export interface FoundBitext {
  /** What the paths are relative to. */
  readonly folder: string;
  readonly source: string;
  /** `undefined` for a bilingual file, and for a text alone. */
  readonly target: string | undefined;
  /** Whether `source` is one text to be read for itself. */
  readonly alone?: true;
}

interface Finding {
  /** Base of the paths that are not from glosa.json. */
  readonly folder: string;
  readonly files: Files;
  readonly warn: (warning: Warning) => void;
}

/** Throws `InputError` if the paths and the configuration together name nothing to check. */
export function findBitexts(
  [source, target]: CheckedPaths,
  config: Config,
  { folder, files, warn }: Finding,
): readonly FoundBitext[] {
  if (source === undefined) return configuredPairs(config, warn);
  const placed = (pair: ArticlePair): FoundBitext => ({ folder, ...pair });
  const bilingual = (path: string): FoundBitext => ({ folder, source: path, target: undefined });
  const languages = { source: config.source, target: config.target };
  const pairsIn = ({ pairs, untranslated }: FoundPairs): readonly FoundBitext[] => {
    if (pairs.length === 0)
      throw new InputError("noPairsInFolder", { path: source, data: languages });
    warnUntranslated(untranslated, warn);
    return pairs.map(placed);
  };
  const sourceIsFolder = isFolder(folder, source);
  if (target !== undefined)
    return sourceIsFolder && isFolder(folder, target)
      ? pairsIn(pairFolders(folder, source, target))
      : [placed({ source, target })];
  if (sourceIsFolder) {
    const found = findLanguagePairs({ folder, path: source, ...languages });
    const both = found.pairs.length > 0 ? [] : findBilingualFiles(folder, source);
    return both.length > 0 ? both.map(bilingual) : pairsIn(found);
  }
  files.require(folder, source);
  if (forPath(bilingualFormats, source) === undefined) {
    if (config.alone) return textsAlone([source], folder);
    throw new InputError("targetMissing", { path: source });
  }
  return [bilingual(source)];
}

/** Texts without a source, each by itself. */
export function textsAlone(paths: readonly string[], folder: string): readonly FoundBitext[] {
  return paths.map((path) => ({ folder, source: path, target: undefined, alone: true }));
}

/**
 * The pairs of glosa.json to which the files belong, and the bilingual ones among the files, each once. Paths are
 * relative to `folder`, or absolute. Throws `InputError` `inNoPair` for a file that is neither.
 */
export function bitextsOfFiles(
  paths: readonly string[],
  config: Config,
  folder: string,
): readonly FoundBitext[] {
  const pairs = findPairs(config.folder, config.articles).pairs.map((pair) => ({
    ...pair,
    folder: config.folder,
  }));
  const found = paths.flatMap((path): readonly FoundBitext[] => {
    const absolute = resolve(folder, path);
    const own = pairs.filter(({ source, target }) =>
      [source, target].some((half) => resolve(config.folder, half) === absolute),
    );
    if (own.length > 0) return own;
    if (forPath(bilingualFormats, path) === undefined) throw new InputError("inNoPair", { path });
    return [{ folder, source: path, target: undefined }];
  });
  return [...new Set(found)];
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
  const { pairs, untranslated } = findPairs(folder, articles);
  warnUntranslated(untranslated, warn);
  if (pairs.length === 0) throw new InputError("noPairs", { path });
  return pairs.map((pair) => ({ folder, ...pair }));
}

function warnUntranslated(
  untranslated: readonly ArticlePair[],
  warn: (warning: Warning) => void,
): void {
  for (const { source, target } of untranslated)
    warn({
      code: "noTranslation",
      data: { target },
      path: source,
      line: undefined,
      column: undefined,
    });
}
