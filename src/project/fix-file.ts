// Fixes written into a file, whole or not at all, and only where the file is what was checked.

import { resolve } from "node:path";
import { applyFixes } from "../check/apply-fixes.ts";
import type { Fix } from "../model/finding.ts";
import { readFileBytesFrom } from "./read-file.ts";
import { writeFileAtomically } from "./write-file.ts";

const byteOrderMark = "\uFEFF";
// In XML, HTML and Markdown these are more than themselves.
const markup = /[&<>"]/u;

/**
 * The fixes that were applied; `undefined` where the file is not plain UTF-8, or no longer holds `checked`:
 * it is then left alone. A byte order mark stays.
 */
export function fixFile(
  folder: string,
  path: string,
  checked: string,
  fixes: readonly Fix[],
): readonly Fix[] | undefined {
  const content = decodedStrictly(readFileBytesFrom(folder, path));
  const mark = content?.startsWith(byteOrderMark) === true ? byteOrderMark : "";
  if (content === undefined || content.slice(mark.length) !== checked) return undefined;
  const plain = fixes.filter(({ replacement }) => !markup.test(replacement));
  const { content: fixed, applied } = applyFixes(checked, plain);
  if (applied.length > 0) writeFileAtomically(resolve(folder, path), [mark + fixed]);
  return applied;
}

function decodedStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Another encoding, or no text: not ours to rewrite.
    return undefined;
  }
}
