// Prepares files for a check: an article and its translation aligned, or a bilingual file unit by unit.

import { alignArticles } from "../../align/align-articles.ts";
import { articleAlone } from "../../align/article-alone.ts";
import type { LexiconPair } from "../../align/bead.ts";
import { articleFormats } from "../../formats/article-formats.ts";
import { extensionsOf, forPath } from "../../formats/for-path.ts";
import type { ArticleFormat, ArticleRewriter, OpenArticle } from "../../formats/format.ts";
import type { Article } from "../../model/article.ts";
import type { Bitext } from "../../model/bitext.ts";
import { InputError, type Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { diskFiles, type Files } from "../disk/files.ts";
import { releasingMemory } from "../disk/release-memory.ts";
import type { ArticleShelf } from "../editor/kept-articles.ts";

export interface BitextRequest {
  readonly folder: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  /** Called with recoverable trouble while a file is read. */
  readonly warn: (warning: Warning) => void;
  /** The disk by default. */
  readonly files?: Files;
  /** Where articles are kept between two readings; by default, none is. */
  readonly kept?: ArticleShelf | undefined;
  /** Known term pairs: anchors for the alignment. */
  readonly lexicon?: readonly LexiconPair[];
}

/**
 * Throws `InputError` `notArticle` for a kind of file that is not prose, and `emptyArticle` for one without any
 * text.
 */
export async function loadArticle(
  path: string,
  {
    folder,
    warn,
    files = diskFiles,
    kept,
  }: Pick<BitextRequest, "folder" | "warn" | "files" | "kept">,
): Promise<Article> {
  const known = kept?.get(folder, path);
  if (known !== undefined) {
    for (const warning of known.warnings) warn(warning);
    return known.article;
  }
  files.require(folder, path);
  const read = await articleFormat(path).loadReader();
  const warnings: Warning[] = [];
  const told = (warning: Warning): void => {
    warnings.push(warning);
    warn(warning);
  };
  const context = { path, warn: told, last: kept?.last(folder, path) };
  const article = releasingMemory(() => read(files.chunks(folder, path), context));
  if (article.blocks.length === 0) throw new InputError("emptyArticle", { path });
  kept?.keep(folder, path, { article, warnings });
  return article;
}

/** As `loadArticle`, opened to be written back with other sentences. */
export async function openArticle(
  path: string,
  { folder, warn, files = diskFiles }: Pick<BitextRequest, "folder" | "warn" | "files">,
): Promise<{ readonly opened: OpenArticle; readonly rewriter: ArticleRewriter }> {
  files.require(folder, path);
  const rewriter = await articleFormat(path).loadRewriter();
  const opened = rewriter.open(files.chunks(folder, path), { path, warn });
  if (opened.blocks.length === 0) throw new InputError("emptyArticle", { path });
  return { opened, rewriter };
}

function articleFormat(path: string): ArticleFormat {
  const format = forPath(articleFormats, path);
  if (format === undefined)
    throw new InputError("notArticle", {
      path,
      data: { extensions: extensionsOf(articleFormats) },
    });
  return format;
}

/** One article sentence by sentence, in the target language. */
export async function loadArticleAlone(path: string, options: BitextRequest): Promise<Bitext> {
  const article = await loadArticle(path, options);
  return articleAlone(article, {
    path,
    language: options.target,
    sourceLanguage: options.source,
  });
}

/** The two articles sentence by sentence. */
export async function loadArticlePair(
  sourcePath: string,
  targetPath: string,
  options: BitextRequest,
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
