// The lines that differ between two texts, as edits: an editor shows and undoes them one by one.

import type { TextEdit } from "vscode-languageserver";

const lineEnd = /(?<=\r\n|\n|\r(?!\n))/u;

/** One edit of whole lines, from the first that differs to the last; none for equal texts. */
export function textEdits(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const [old, now] = [linesOf(before), linesOf(after)];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const line = old.length - end;
  const last = old[line - 1] ?? "";
  // A last line without an end has no line after it to end at.
  const closes = line < old.length || /[\r\n]$/u.test(last) || line === start;
  return [
    {
      range: {
        start: { line: start, character: 0 },
        end: closes ? { line, character: 0 } : { line: line - 1, character: last.length },
      },
      newText: now.slice(start, now.length - end).join(""),
    },
  ];
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(lineEnd);
}
