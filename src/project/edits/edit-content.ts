// A file with changes at places of its text, in its own format; nothing is written to the disk.

import { checkedFormats } from "../../formats/checked-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { FixChange } from "../../formats/format.ts";
import type { Fix } from "../../model/finding.ts";
import type { Files } from "../disk/files.ts";
import { joined } from "../disk/read-file.ts";

const byteOrderMark = "\uFEFF";

/** Replace a range of the content that was checked. */
export interface ContentChange {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

/**
 * Why a file stays as it is: glosa does not edit such files, it is not UTF-8 or not what was checked, its format would read what
 * is put in as markup, or the words are not written in one piece.
 */
export type Uneditable = "format" | "content" | "markup" | "split";

interface EditedFile {
  readonly folder: string;
  readonly path: string;
  /** Its content when it was checked. */
  readonly checked: string;
}

/** Whether glosa edits files of the format at all. */
export function isEditable(path: string): boolean {
  const format = forPath(checkedFormats, path);
  if (format === undefined) return false;
  return (
    format.loadInsertion !== undefined ||
    (format.kind === "article" && format.loadFixer !== undefined)
  );
}

/** The whole file with all changes, which are in order and do not overlap; `files` may have it unsaved. */
export async function editContent(
  { folder, path, checked }: EditedFile,
  changes: readonly ContentChange[],
  files: Files,
): Promise<Uint8Array | Uneditable> {
  const format = forPath(checkedFormats, path);
  const bytes = joined(files.chunks(folder, path));
  const insert = await format?.loadInsertion?.();
  if (insert !== undefined) {
    const before = decodedStrictly(bytes);
    const mark = before?.startsWith(byteOrderMark) === true ? byteOrderMark : "";
    if (before === undefined || before.slice(mark.length) !== checked) return "content";
    let after = mark;
    let last = 0;
    for (const { start, end, inserted } of changes) {
      const written = inserted === "" ? "" : insert(inserted, checked, start);
      if (written === undefined) return "markup";
      after += checked.slice(last, start) + written;
      last = end;
    }
    return new TextEncoder().encode(after + checked.slice(last));
  }
  const fixer = format?.kind === "article" ? await format.loadFixer?.() : undefined;
  if (fixer === undefined) return "format";
  const wanted = changes.map((change): FixChange => ({
    ...change,
    fix: asFix(change, path, checked),
  }));
  const fixed = fixer([bytes], { path, warn: () => undefined }, { checked, changes: wanted });
  if (fixed === undefined) return "content";
  return fixed.split.length > 0 || fixed.applied.length < changes.length
    ? "split"
    : joined(fixed.chunks);
}

/** A fixer puts what is inserted before the text of its fix if that stands there, else behind the character before. */
function asFix({ start, inserted }: ContentChange, path: string, checked: string): Fix {
  const opensBlock = start === 0 || checked[start - 1] === "\n";
  const text = opensBlock ? checked.slice(start, start + 1) : "\u0000";
  const place = { path, line: 1, column: start + 1, endLine: 1, endColumn: start + 1, text };
  return { place, replacement: inserted };
}

function decodedStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Another encoding, or not text: not to be rewritten.
    return undefined;
  }
}
