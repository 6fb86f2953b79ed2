// Reads one bitext of any kind: a bilingual file, two message files, two articles.

import type { Warning } from "../../model/errors.ts";
import { openedOnce, type Files } from "../disk/files.ts";
import type { ArticleShelf } from "../editor/kept-articles.ts";
import { alignPair } from "./align-pair.ts";
import type { FoundBitext } from "./find-bitexts.ts";
import { loadBilingualBitext } from "./load-bilingual-bitext.ts";
import { loadArticleAlone } from "./load-bitext.ts";
import { isResourcePair, loadResourceBitext } from "./load-resource-bitext.ts";
import { imprintOfFound } from "./pair-cache.ts";
import type { AlignedPair, PairTask, Reading } from "./pair-task.ts";

/** Two articles as a task, which takes long enough to be worth a worker; `undefined` for any other bitext. */
export function articleTask(found: FoundBitext, reading: Reading): PairTask | undefined {
  const { folder, source: sourcePath, target: targetPath } = found;
  if (targetPath === undefined || isResourcePair(sourcePath, targetPath)) return undefined;
  return { ...reading, folder, sourcePath, targetPath };
}

/** Warnings are reported as they come and also returned. Throws whatever reading throws. */
export async function readBitext(
  found: FoundBitext,
  reading: Reading,
  {
    files,
    warn,
    kept,
  }: {
    readonly files: Files;
    readonly warn: (warning: Warning) => void;
    readonly kept?: ArticleShelf | undefined;
  },
): Promise<AlignedPair> {
  const task = articleTask(found, reading);
  if (task !== undefined) return alignPair(task, { files, warn, kept });
  const warnings: Warning[] = [];
  const { folder, source: path, target } = found;
  // The imprint is that of the bytes that are read.
  const opened = reading.cache === undefined ? files : openedOnce(files);
  const source = {
    ...reading,
    folder,
    files: opened,
    warn: (warning: Warning) => {
      warnings.push(warning);
      warn(warning);
    },
  };
  const bitext =
    target === undefined
      ? await (found.alone === true ? loadArticleAlone : loadBilingualBitext)(path, source)
      : await loadResourceBitext(path, target, source);
  return { bitext, warnings, imprint: imprintOfFound(found, reading, opened) };
}
