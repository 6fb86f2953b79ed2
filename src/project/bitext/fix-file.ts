// Writes fixes into a file, all or nothing, and only if the file is the one that was checked.

import { resolve } from "node:path";
import { applyFixes } from "../../check/apply-fixes.ts";
import { checkedFormats } from "../../formats/checked-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { Insertion } from "../../formats/format.ts";
import type { Fix } from "../../model/finding.ts";
import { withFileLock } from "../disk/file-lock.ts";
import { readFileBytesFrom } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";

const byteOrderMark = "\uFEFF";

export interface TriedFixes {
  readonly applied: readonly Fix[];
  /** Those whose replacement the format would read as markup. */
  readonly refused: readonly Fix[];
}

/** Why nothing was written: the text is not the file's own (DOCX), or it has changed since the check. */
export type Unfixable = "format" | "content";

/**
 * What was done with the fixes. A file is left alone if it is not plain UTF-8 or no longer contains `checked`. A
 * byte order mark is kept.
 */
export async function fixFile(
  folder: string,
  path: string,
  checked: string,
  fixes: readonly Fix[],
): Promise<TriedFixes | Unfixable> {
  const insert = await forPath(checkedFormats, path)?.loadInsertion?.();
  if (insert === undefined) return "format";
  return withFileLock(resolve(folder, path), () => fixLocked(folder, path, checked, fixes, insert));
}

function fixLocked(
  folder: string,
  path: string,
  checked: string,
  fixes: readonly Fix[],
  insert: Insertion,
): TriedFixes | Unfixable {
  const content = decodedStrictly(readFileBytesFrom(folder, path));
  const mark = content?.startsWith(byteOrderMark) === true ? byteOrderMark : "";
  if (content === undefined || content.slice(mark.length) !== checked) return "content";
  const writeAt = (text: string, offset: number): string | undefined =>
    insert(text, checked, offset);
  const { content: fixed, applied, refused } = applyFixes(checked, fixes, writeAt);
  if (applied.length > 0) writeFileAtomically(resolve(folder, path), [mark + fixed]);
  return { applied, refused };
}

function decodedStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Another encoding, or not text: not to be rewritten.
    return undefined;
  }
}
