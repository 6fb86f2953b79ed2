// Files made ready for a check: an article and its translation aligned, or a bilingual file unit by unit.

import { alignArticles } from "../../align/align-articles.ts";
import type { LexiconPair } from "../../align/bead.ts";
import { articleFormats } from "../../formats/article-formats.ts";
import { extensionsOf, forPath } from "../../formats/for-path.ts";
import type { Article } from "../../model/article.ts";
import type { Bitext } from "../../model/bitext.ts";
import { InputError } from "../../model/errors.ts";
import type { Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { readFileChunksFrom, requireFile } from "../disk/read-file.ts";

export interface BitextSource {
  readonly folder: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly report: (warning: Warning) => void;
  /** Known term pairs: anchors for the alignment. */
  readonly lexicon?: readonly LexiconPair[];
}

/** Throws `InputError` `notArticle` for a kind of file that holds no prose, `emptyArticle` for one without any. */
export async function loadArticle(
  path: string,
  { folder, report }: Pick<BitextSource, "folder" | "report">,
): Promise<Article> {
  requireFile(folder, path);
  const format = forPath(articleFormats, path);
  if (format === undefined)
    throw new InputError("notArticle", {
      path,
      data: { extensions: extensionsOf(articleFormats) },
    });
  const read = await format.loadReader();
  const article = read(readFileChunksFrom(folder, path), { path, report });
  if (article.blocks.length === 0) throw new InputError("emptyArticle", { path });
  return article;
}

/** The two articles sentence by sentence. */
export async function loadArticlePair(
  sourcePath: string,
  targetPath: string,
  options: BitextSource,
): Promise<Bitext> {
  const source = await loadArticle(sourcePath, options);
  const target = await loadArticle(targetPath, options);
  return alignArticles(source, target, {
    sourceLanguage: options.source,
    targetLanguage: options.target,
    sourcePath,
    targetPath,
    ...(options.lexicon === undefined ? {} : { lexicon: options.lexicon }),
  });
}
