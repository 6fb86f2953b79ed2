// Two articles -> one bitext whose units still point into both files.

import type { Article } from "../model/article.ts";
import type { Bitext } from "../model/bitext.ts";
import { alignSentences, type AlignOptions } from "./align-sentences.ts";
import { beadUnits } from "./bead-units.ts";
import { blockSentences } from "./block-sentences.ts";
import { suppressionsOf } from "./suppressions.ts";

export interface AlignArticlesOptions extends AlignOptions {
  readonly sourcePath: string;
  readonly targetPath: string;
}

/** Every sentence of both articles is in exactly one unit; those without a counterpart are in their places. */
export function alignArticles(
  source: Article,
  target: Article,
  options: AlignArticlesOptions,
): Bitext {
  const { sourceLanguage, targetLanguage, sourcePath, targetPath } = options;
  const sourceSentences = blockSentences(source, sourceLanguage);
  const targetSentences = blockSentences(target, targetLanguage);
  const beads = alignSentences(sourceSentences, targetSentences, options);
  return {
    source: { path: sourcePath, language: sourceLanguage, content: source.text },
    target: { path: targetPath, language: targetLanguage, content: target.text },
    units: beadUnits(beads, sourceSentences, targetSentences),
    suppressions: [
      ...suppressionsOf(source, "source", sourcePath),
      ...suppressionsOf(target, "target", targetPath),
    ],
  };
}
