// Which article translates which, by the patterns of glosa.json.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../model/errors.ts";
import { fillWildcards } from "../../strings/glob/glob-expression.ts";
import type { ArticlePattern } from "../config/config.ts";
import { findFiles, type GlobMatch } from "../disk/glob.ts";
import { leadsOutside } from "../disk/leads-outside.ts";
import { levelled } from "./language-marks.ts";

export interface ArticlePair {
  readonly source: string;
  readonly target: string;
}

export interface FoundPairs {
  readonly pairs: readonly ArticlePair[];
  /** Sources without a translation, and where it would be, if that is known. */
  readonly untranslated: readonly {
    readonly source: string;
    readonly target: string | undefined;
  }[];
  /** Translations without a source. */
  readonly sourceless: readonly string[];
}

/** The files among which pairs are looked for. */
export interface PairListing {
  readonly find: (pattern: string) => readonly GlobMatch[];
  readonly has: (path: string) => boolean;
  /** Throws `InputError` if the pattern must not lead to the file. */
  readonly allow: (path: string, pattern: string) => void;
}

/** Every source found by the patterns, with its target; sorted by source. Paths relative to `folder`. */
export function findPairs(folder: string, patterns: readonly ArticlePattern[]): FoundPairs {
  return findPairsIn(
    {
      find: (pattern) => findFiles(folder, pattern),
      has: (path) => existsSync(join(folder, path)),
      allow: (path, pattern) => {
        // A pattern whose own text leads outside has been allowed to.
        if (leadsOutside(folder, path) && !leadsOutside(folder, pattern))
          throw new InputError("linkLeadsOutside", { path });
      },
    },
    patterns,
  );
}

/** The same among other files than those on the disk. */
export function findPairsIn(listing: PairListing, patterns: readonly ArticlePattern[]): FoundPairs {
  const pairs: ArticlePair[] = [];
  const untranslated: ArticlePair[] = [];
  const targets = new Set<string>();
  for (const pattern of patterns) {
    const written = new Map<string, string>();
    for (const { path } of listing.find(pattern.target)) {
      targets.add(path);
      written.set(levelled(path), path);
    }
    for (const { path, fillings } of listing.find(pattern.source)) {
      const filled = fillWildcards(pattern.target, fillings);
      const target = listing.has(filled) ? filled : written.get(levelled(filled));
      if (target !== undefined) listing.allow(target, pattern.target);
      if (target === undefined) untranslated.push({ source: path, target: filled });
      else pairs.push({ source: path, target });
    }
  }
  // Where the patterns overlap, a translation may look like a source.
  const known = new Set(pairs.flatMap(({ source, target }) => [source, target]));
  return {
    pairs,
    untranslated: untranslated.filter(({ source }) => !known.has(source)),
    sourceless: [...targets].filter((path) => !known.has(path)).sort(),
  };
}
