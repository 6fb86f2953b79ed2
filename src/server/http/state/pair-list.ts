// The pairs of the project, each with an id that requests name it by: no path comes from a request.

import { bilingualFormats } from "../../../formats/bilingual-formats.ts";
import { forPath } from "../../../formats/for-path.ts";
import { ExpectedError, type Warning } from "../../../model/errors.ts";
import { findBitexts, type FoundBitext } from "../../../project/bitext/find-bitexts.ts";
import { findBilingualFiles } from "../../../project/bitext/find-language-pairs.ts";
import type { Config } from "../../../project/config/config.ts";
import { absolutePath, diskFiles } from "../../../project/disk/files.ts";
import { arePathsOf } from "../../../project/disk/glob.ts";
import { pathWithin } from "../../../project/disk/path-within.ts";
import { fingerprint } from "../../../strings/fingerprint.ts";

export interface ListedPair {
  readonly id: string;
  /** Absolute. */
  readonly source: string;
  readonly target: string;
  /** Relative to the project's folder, as reports have them. */
  readonly paths: { readonly source: string; readonly target: string };
  readonly isBilingual: boolean;
}

/** As `glosa check` finds them, and the bilingual files of the folder that are no memory; sorted by name. */
export function listPairs(
  config: Config,
  root: string,
  warn: (warning: Warning) => void,
): readonly ListedPair[] {
  // Without glosa.json the folder may be a home, with everything in it.
  if (config.path === undefined) return [];
  const found = [...configuredBitexts(config, warn), ...bilingualFiles(config, root)];
  const pairs = new Map(found.map((each) => listedPair(each, root)).map((pair) => [pair.id, pair]));
  return [...pairs.values()].sort((left, right) =>
    left.paths.target < right.paths.target ? -1 : 1,
  );
}

function configuredBitexts(
  config: Config,
  warn: (warning: Warning) => void,
): readonly FoundBitext[] {
  if (config.articles.length === 0) return [];
  try {
    return findBitexts([], config, { folder: config.folder, files: diskFiles, warn });
  } catch (error) {
    // A pattern without files is told beside what there is.
    if (!(error instanceof ExpectedError)) throw error;
    const { code, data, path, line, column } = error;
    warn({ code: `errors.${code}`, data, path, line, column });
    return [];
  }
}

function bilingualFiles(config: Config, root: string): readonly FoundBitext[] {
  return findBilingualFiles(root, "")
    .filter((path) => forPath(bilingualFormats, path)?.keepsSkeleton === true)
    .filter((path) => !arePathsOf(config.folder, config.memory, absolutePath(root, path)))
    .map((source) => ({ folder: root, source, target: undefined }));
}

export function listedPair({ folder, source, target }: FoundBitext, root: string): ListedPair {
  const absolute = absolutePath(folder, source);
  const other = target === undefined ? absolute : absolutePath(folder, target);
  const shown = (path: string): string => pathWithin(root, root, path) ?? path;
  const paths = { source: shown(absolute), target: shown(other) };
  return {
    id: fingerprint([paths.source, paths.target].join("\u0000"), 0),
    ...{ source: absolute, target: other, paths, isBilingual: target === undefined },
  };
}
