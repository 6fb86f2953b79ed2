// Applies fixes to a file, all or nothing, and only if the file is the one that was checked.

import { resolve } from "node:path";
import { applyFixes, changesOf } from "../../check/apply-fixes.ts";
import { checkedFormats } from "../../formats/checked-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { ArticleFixer, Insertion } from "../../formats/format.ts";
import type { Fix } from "../../model/finding.ts";
import { withFileLock } from "../disk/file-lock.ts";
import { diskFiles, type Files } from "../disk/files.ts";
import { joined } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";

const byteOrderMark = "\uFEFF";

export interface TriedFixes {
  readonly applied: readonly Fix[];
  /** Those whose replacement the format would read as markup. */
  readonly refused: readonly Fix[];
  /** Those whose words are not written in one piece: in runs of a DOCX that look different. */
  readonly split: readonly Fix[];
  /** The file without and with the fixes, a byte order mark included, if it is text. */
  readonly texts?: { readonly before: string; readonly after: string };
  /** The file with the fixes. */
  readonly chunks: readonly (string | Uint8Array)[];
}

/** Why nothing was written: glosa does not edit such files, it has changed since the check, or it is too large to be held. */
export type Unfixable = "format" | "content" | "size";

interface FileToFix {
  readonly folder: string;
  readonly path: string;
  /** Its content when it was checked. */
  readonly checked: string;
}

/**
 * What was done with the fixes. A file is left alone if it is not plain UTF-8 or no longer contains `checked`. A
 * byte order mark is kept.
 */
export async function fixFile(
  file: FileToFix,
  fixes: readonly Fix[],
): Promise<TriedFixes | Unfixable> {
  const attempt = await attemptFor(file);
  if (attempt === undefined) return "format";
  const absolute = resolve(file.folder, file.path);
  return withFileLock(absolute, () => {
    const tried = attempt(fixes, diskFiles);
    if (typeof tried !== "string" && tried.applied.length > 0)
      writeFileAtomically(absolute, tried.chunks);
    return tried;
  });
}

/** What `fixFile` would do, to a file that may be unsaved; nothing is written. */
export async function previewFixes(
  file: FileToFix,
  fixes: readonly Fix[],
  files: Files,
): Promise<TriedFixes | Unfixable> {
  const attempt = await attemptFor(file);
  return attempt === undefined ? "format" : attempt(fixes, files);
}

type Attempt = (fixes: readonly Fix[], files: Files) => TriedFixes | Unfixable;

async function attemptFor(file: FileToFix): Promise<Attempt | undefined> {
  const format = forPath(checkedFormats, file.path);
  const insert = await format?.loadInsertion?.();
  if (insert !== undefined) return (fixes, files) => tryFixes(file, fixes, insert, files);
  const fixer = format?.kind === "article" ? await format.loadFixer?.() : undefined;
  return fixer && ((fixes, files) => tryFixer(file, fixes, fixer, files));
}

function tryFixer(
  { folder, path, checked }: FileToFix,
  fixes: readonly Fix[],
  fixer: ArticleFixer,
  files: Files,
): TriedFixes | Unfixable {
  const context = { path, warn: () => undefined };
  const changes = changesOf(checked, fixes);
  const fixed = fixer(files.chunks(folder, path), context, { checked, changes });
  return fixed === undefined ? "content" : { ...fixed, refused: [] };
}

function tryFixes(
  { folder, path, checked }: FileToFix,
  fixes: readonly Fix[],
  insert: Insertion,
  files: Files,
): TriedFixes | Unfixable {
  const before = decodedStrictly(joined(files.chunks(folder, path)));
  const mark = before?.startsWith(byteOrderMark) === true ? byteOrderMark : "";
  if (before === undefined || before.slice(mark.length) !== checked) return "content";
  const writeAt = (text: string, offset: number): string | undefined =>
    insert(text, checked, offset);
  const { content, applied, refused } = applyFixes(checked, fixes, writeAt);
  const after = mark + content;
  return { applied, refused, split: [], texts: { before, after }, chunks: [after] };
}

function decodedStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Another encoding, or not text: not to be rewritten.
    return undefined;
  }
}
