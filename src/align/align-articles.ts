// Two articles -> one bitext whose units still point into both files.

import type { Article } from "../model/article.ts";
import type { Bitext, BitextUnit } from "../model/bitext.ts";
import { alignSentences, type AlignOptions } from "./align-sentences.ts";
import { blockSentences, type BlockSentence } from "./block-sentences.ts";
import { joinSentences } from "./join-sentences.ts";
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
  const units = beads.map((bead, index): BitextUnit => {
    const left = pick(sourceSentences, bead.source);
    const right = pick(targetSentences, bead.target);
    return {
      index,
      id: "",
      source: joinSentences(left),
      target: joinSentences(right),
      shape: [left.length, right.length],
      certainty: bead.certainty,
      heading: (left[0] ?? right[0])?.heading ?? false,
    };
  });
  return {
    source: { path: sourcePath, language: sourceLanguage, content: source.text },
    target: { path: targetPath, language: targetLanguage, content: target.text },
    units,
    suppressions: [
      ...suppressionsOf(source, "source", sourcePath),
      ...suppressionsOf(target, "target", targetPath),
    ],
  };
}

function pick(sentences: readonly BlockSentence[], indices: readonly number[]): BlockSentence[] {
  return indices.flatMap((index) => sentences[index] ?? []);
}
