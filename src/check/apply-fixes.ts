// Writes fixes into a file's content.

import type { Fix } from "../model/finding.ts";

const lineEnd = /\r\n|\n|\r/gu;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly fix: Fix;
}

interface Fixed {
  readonly content: string;
  /** The fixes whose places held what they said, in file order; each place once. */
  readonly applied: readonly Fix[];
}

/**
 * The content with the fixes of one file applied. A fix whose place holds other text than it says,
 * or its replacement already, is left out; so is one that overlaps a fix before it.
 */
export function applyFixes(content: string, fixes: readonly Fix[]): Fixed {
  let result = "";
  let last = 0;
  const applied: Fix[] = [];
  for (const { start, end, fix } of editsOf(content, fixes)) {
    if (start < last) continue;
    result += content.slice(last, start) + fix.replacement;
    last = end;
    applied.push(fix);
  }
  return { content: result + content.slice(last), applied };
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
    // "12" for "12 mil" in "12 mil": mended by an earlier run.
    if (replacement.startsWith(place.text) && content.startsWith(replacement, start)) continue;
    seen.add(key);
    edits.push({ start, end: start + place.text.length, fix });
  }
  return edits.sort((left, right) => left.start - right.start || left.end - right.end);
}
