// Applies fixes to a file's content.

import type { Fix } from "../model/finding.ts";

const lineEnd = /\r\n|\n|\r/gu;

/** The text as the file's format would write it at an offset; `undefined` if it would not remain text. */
export type WriteAt = (text: string, offset: number) => string | undefined;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly fix: Fix;
}

interface Fixed {
  readonly content: string;
  /** The fixes whose places contained the expected text, in file order, each place once. */
  readonly applied: readonly Fix[];
  /** Those that `writeAt` cannot write. */
  readonly refused: readonly Fix[];
}

/**
 * The content with the fixes of one file applied. Skips a fix whose place has unexpected text or already has the
 * replacement, and one that overlaps an earlier fix. Without `writeAt`, text is written as is.
 */
export function applyFixes(
  content: string,
  fixes: readonly Fix[],
  writeAt: WriteAt = (text) => text,
): Fixed {
  let result = "";
  let last = 0;
  const applied: Fix[] = [];
  const refused: Fix[] = [];
  for (const { start, end, fix } of editsOf(content, fixes)) {
    if (start < last) continue;
    const { before, inserted, after } = changeOf(fix);
    const written = inserted === "" ? "" : writeAt(inserted, start + before.length);
    if (written === undefined) {
      refused.push(fix);
      continue;
    }
    result += content.slice(last, start) + before + written + after;
    last = end;
    applied.push(fix);
  }
  return { content: result + content.slice(last), applied, refused };
}

/** A fix as a change of a content: characters that it keeps are not part of it. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
  readonly fix: Fix;
}

/** The fixes of one file that `applyFixes` would make, for formats that write them by themselves; in file order. */
export function changesOf(content: string, fixes: readonly Fix[]): readonly Change[] {
  const changes: Change[] = [];
  let last = 0;
  for (const { start, end, fix } of editsOf(content, fixes)) {
    if (start < last) continue;
    const { before, inserted, after } = changeOf(fix);
    changes.push({ start: start + before.length, end: end - after.length, inserted, fix });
    last = end;
  }
  return changes;
}

/** Characters that the fix keeps are not rewritten, so they stay as the file's format has them. */
function changeOf({ place: { text }, replacement }: Fix): {
  readonly before: string;
  readonly inserted: string;
  readonly after: string;
} {
  // By whole characters: half a surrogate pair is not text.
  const old = Array.from(text);
  const next = Array.from(replacement);
  const most = Math.min(old.length, next.length);
  let first = 0;
  while (first < most && old[first] === next[first]) first += 1;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === next.at(-1 - last)) last += 1;
  const end = next.length - last;
  return {
    before: next.slice(0, first).join(""),
    inserted: next.slice(first, end).join(""),
    after: next.slice(end).join(""),
  };
}

function editsOf(content: string, fixes: readonly Fix[]): Edit[] {
  const starts = [0];
  for (const match of content.matchAll(lineEnd)) starts.push(match.index + match[0].length);
  const edits: Edit[] = [];
  const seen = new Set<string>();
  for (const fix of fixes) {
    const { place, replacement } = fix;
    const start = (starts[place.line - 1] ?? Number.NaN) + place.column - 1;
    const key = `${start} ${place.text} ${replacement}`;
    if (seen.has(key) || !content.startsWith(place.text, start) || Number.isNaN(start)) continue;
    // "12" for "12 mil" where the text has "12 mil": fixed by an earlier run.
    if (replacement.startsWith(place.text) && content.startsWith(replacement, start)) continue;
    seen.add(key);
    edits.push({ start, end: start + place.text.length, fix });
  }
  return edits.sort((left, right) => left.start - right.start || left.end - right.end);
}
