// Which article translates which, by the patterns of glosa.json.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../model/errors.ts";
import { fillWildcards } from "../../strings/glob/glob-expression.ts";
import type { ArticlePattern } from "../config/config.ts";
import { findFiles } from "../disk/glob.ts";
import { leadsOutside } from "../disk/leads-outside.ts";

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
    for (const { path, fillings } of findFiles(folder, pattern.source)) {
      const target = fillWildcards(pattern.target, fillings);
      const isThere = existsSync(join(folder, target));
      // A pattern whose own text leads outside has been allowed to.
      if (isThere && leadsOutside(folder, target) && !leadsOutside(folder, pattern.target))
        throw new InputError("linkLeadsOutside", { path: target });
      (isThere ? pairs : untranslated).push({ source: path, target });
    }
  }
  return { pairs, untranslated };
}
