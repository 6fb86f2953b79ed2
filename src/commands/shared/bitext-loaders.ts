// What a call of `glosa check` is about: a pair of files or folders, one bilingual file, a folder with a file or folder
// for each language or with bilingual files, or every pair of glosa.json.

import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { LexiconPair } from "../../align/bead.ts";
import type { Bitext } from "../../model/bitext.ts";
import { InputError } from "../../model/errors.ts";
import type { Warning } from "../../model/errors.ts";
import type { Config } from "../../project/config/config.ts";
import { findPairs } from "../../project/bitext/find-pairs.ts";
import type { ArticlePair, FoundPairs } from "../../project/bitext/find-pairs.ts";
import {
  findBilingualFiles,
  findLanguagePairs,
  isFolder,
  pairFolders,
} from "../../project/bitext/find-language-pairs.ts";
import { loadPair } from "../../project/bitext/align-pair.ts";
import type { PairTask } from "../../project/bitext/pair-task.ts";
import { loadBilingualBitext } from "../../project/bitext/load-bilingual-bitext.ts";
import { requireFile } from "../../project/disk/read-file.ts";
import { isResourcePair, loadResourceBitext } from "../../project/bitext/load-resource-bitext.ts";

export interface BitextLoader {
  readonly path: string;
  readonly load: () => Promise<Bitext>;
  /** The same, where it may be done in a worker. */
  readonly task?: PairTask;
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
  const loader = (folder: string, pair: ArticlePair): BitextLoader => {
    const options = { folder, ...languages, ...tools };
    const { source: sourcePath, target: targetPath } = pair;
    if (isResourcePair(sourcePath, targetPath))
      return {
        path: targetPath,
        load: () => loadResourceBitext(sourcePath, targetPath, options),
      };
    const { cacheFolder } = project;
    const { lexicon, report } = tools;
    const task = { folder, sourcePath, targetPath, ...languages, lexicon, cacheFolder };
    return { path: targetPath, load: () => loadPair(task, report), task };
  };
  if (source === undefined)
    return configuredPairs(project, tools.report).map((pair) => loader(project.folder, pair));
  const sourceIsFolder = isFolder(folder, source);
  if (target !== undefined) {
    if (!sourceIsFolder || !isFolder(folder, target)) return [loader(folder, { source, target })];
    const found = pairFolders(folder, source, target);
    return pairsIn(source, found, languages, tools).map((pair) => loader(folder, pair));
  }
  const bilingual = (path: string): BitextLoader => ({
    path,
    load: () => loadBilingualBitext(path, { folder, ...languages, ...tools }),
  });
  if (sourceIsFolder) {
    const found = findLanguagePairs({ folder, path: source, ...languages });
    const files = found.pairs.length > 0 ? [] : findBilingualFiles(folder, source);
    if (files.length > 0) return files.map(bilingual);
    return pairsIn(source, found, languages, tools).map((pair) => loader(folder, pair));
  }
  requireFile(folder, source);
  if (forPath(bilingualFormats, source) === undefined)
    throw new InputError("targetMissing", { path: source });
  return [bilingual(source)];
}

function pairsIn(
  path: string,
  { pairs, untranslated }: FoundPairs,
  languages: Readonly<Record<"source" | "target", string>>,
  { report }: Pick<Tools, "report">,
): readonly ArticlePair[] {
  if (pairs.length === 0) throw new InputError("noPairsInFolder", { path, data: languages });
  reportUntranslated(untranslated, report);
  return pairs;
}

function configuredPairs(
  project: Config,
  report: (warning: Warning) => void,
): readonly ArticlePair[] {
  if (project.path === undefined) throw new InputError("nothingToCheck");
  if (project.articles.length === 0) throw new InputError("noArticles", { path: project.path });
  const { pairs, untranslated } = findPairs(project.folder, project.articles);
  reportUntranslated(untranslated, report);
  if (pairs.length === 0) throw new InputError("noPairs", { path: project.path });
  return pairs;
}

function reportUntranslated(
  untranslated: readonly ArticlePair[],
  report: (warning: Warning) => void,
): void {
  for (const { source, target } of untranslated)
    report({
      code: "noTranslation",
      data: { target },
      path: source,
      line: undefined,
      column: undefined,
    });
}
