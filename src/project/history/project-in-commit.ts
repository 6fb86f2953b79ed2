// The texts and the glossary of a project as a commit has them, found by the patterns of today's glosa.json.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isGlob } from "../../strings/glob/glob-expression.ts";
import { inGroups } from "../../strings/in-groups.ts";
import { findPairsIn, type ArticlePair } from "../bitext/find-pairs.ts";
import type { Config } from "../config/config.ts";
import { arePathsOf, findAmong } from "../disk/glob.ts";
import { filesOfCommit, readBlobs } from "../git/files-of-commit.ts";

export interface ProjectInCommit {
  readonly pairs: readonly ArticlePair[];
  /** Paths of its files. */
  readonly glossary: readonly string[];
  /** The bytes of all of them, by path relative to the project's folder. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
  /** How many files were too large. */
  readonly leftOut: number;
}

export interface CommitLimits {
  /** Bytes of one file. */
  readonly file: number;
  /** Bytes of all. */
  readonly all: number;
}

/** As much as a check reads at once of one file; together, what fits beside what the page holds. */
const usualLimits: CommitLimits = { file: 8_000_000, all: 128_000_000 };
const atOnce = 4_000_000;

/** `pause` is awaited between the parts that are read. Throws `InputError` `gitFailed`. */
export async function projectInCommit(
  config: Config,
  commit: string,
  pause: () => Promise<void> | undefined,
  limits: CommitLimits = usualLimits,
): Promise<ProjectInCommit> {
  const { folder } = config;
  const files = new Map(filesOfCommit(folder, commit).map((file) => [file.path, file]));
  const paths = [...files.keys()];
  const { pairs } = findPairsIn(
    {
      find: (pattern) => findAmong(paths, pattern),
      has: (path) => files.has(path),
      allow: () => undefined,
    },
    config.articles,
  );
  const glossary = paths.filter(
    (path) =>
      arePathsOf(folder, config.glossary, resolve(folder, path)) &&
      // Without a file on the disk, a session would take it for a pattern.
      (!isGlob(path) || existsSync(resolve(folder, path))),
  );
  const wanted = new Set([...glossary, ...pairs.flatMap(({ source, target }) => [source, target])]);
  let total = 0;
  const small = [...wanted].flatMap((path) => {
    const file = files.get(path);
    if (file === undefined || file.size > limits.file || total + file.size > limits.all) return [];
    total += file.size;
    return [file];
  });
  const texts = new Map<string, Uint8Array>();
  for (const part of inGroups(small, ({ size }) => size, atOnce)) {
    const blobs = readBlobs(
      folder,
      part.map(({ id }) => id),
    );
    for (const { path, id } of part) {
      const bytes = blobs.get(id);
      if (bytes !== undefined) texts.set(path, bytes);
    }
    await pause();
  }
  return {
    pairs: pairs.filter(({ source, target }) => texts.has(source) && texts.has(target)),
    glossary: glossary.filter((path) => texts.has(path)),
    texts,
    leftOut: wanted.size - texts.size,
  };
}
