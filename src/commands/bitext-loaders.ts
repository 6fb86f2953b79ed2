// What a call of `glosa check` is about: a pair of articles, one bilingual file, or every pair of glosa.json.

import { bilingualFormats } from "../formats/bilingual-formats.ts";
import { forPath } from "../formats/for-path.ts";
import type { LexiconPair } from "../align/bead.ts";
import type { Bitext } from "../model/bitext.ts";
import { InputError } from "../model/errors.ts";
import type { Warning } from "../model/errors.ts";
import type { Config } from "../project/config.ts";
import { findPairs } from "../project/find-pairs.ts";
import type { ArticlePair } from "../project/find-pairs.ts";
import { loadBilingualBitext } from "../project/load-bilingual-bitext.ts";
import { loadArticlePair } from "../project/load-bitext.ts";

export interface BitextLoader {
  readonly path: string;
  readonly load: () => Promise<Bitext>;
}

interface Tools {
  /** Where paths given on the command line start. */
  readonly folder: string;
  readonly lexicon: readonly LexiconPair[];
  readonly report: (warning: Warning) => void;
}

/** Throws `InputError` when the arguments and the configuration together name nothing to check. */
export function bitextLoaders(
  [source, target]: readonly [string | undefined, string | undefined],
  project: Config,
  { folder, ...tools }: Tools,
): readonly BitextLoader[] {
  const languages = { source: project.source, target: project.target };
  const loader = (folder: string, pair: ArticlePair): BitextLoader => ({
    path: pair.target,
    load: () => loadArticlePair(pair.source, pair.target, { folder, ...languages, ...tools }),
  });
  if (source !== undefined && target !== undefined) return [loader(folder, { source, target })];
  if (source !== undefined) {
    if (forPath(bilingualFormats, source) === undefined) {
      throw new InputError("targetMissing", { path: source });
    }
    return [
      { path: source, load: () => loadBilingualBitext(source, { folder, ...languages, ...tools }) },
    ];
  }
  return configuredPairs(project, tools.report).map((pair) => loader(project.folder, pair));
}

function configuredPairs(
  project: Config,
  report: (warning: Warning) => void,
): readonly ArticlePair[] {
  if (project.path === undefined) throw new InputError("nothingToCheck");
  if (project.articles.length === 0) throw new InputError("noArticles", { path: project.path });
  const { pairs, untranslated } = findPairs(project.folder, project.articles);
  for (const each of untranslated) {
    report({
      code: "noTranslation",
      data: { target: each.target },
      path: each.source,
      line: undefined,
      column: undefined,
    });
  }
  if (pairs.length === 0) throw new InputError("noPairs", { path: project.path });
  return pairs;
}
