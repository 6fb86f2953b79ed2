// Which article translates which, by the patterns of glosa.json.

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ArticlePattern } from "../config/config.ts";
import { fillStars, findFiles } from "../disk/glob.ts";

export interface ArticlePair {
  readonly source: string;
  readonly target: string;
}

export interface FoundPairs {
  readonly pairs: readonly ArticlePair[];
  /** Sources without a translation. */
  readonly untranslated: readonly ArticlePair[];
}

/** Every source found by the patterns, with its target; sorted by source. Paths relative to `folder`. */
export function findPairs(folder: string, patterns: readonly ArticlePattern[]): FoundPairs {
  const pairs: ArticlePair[] = [];
  const untranslated: ArticlePair[] = [];
  for (const pattern of patterns) {
    for (const { path, stars } of findFiles(folder, pattern.source)) {
      const target = fillStars(pattern.target, stars);
      (existsSync(join(folder, target)) ? pairs : untranslated).push({ source: path, target });
    }
  }
  return { pairs, untranslated };
}
