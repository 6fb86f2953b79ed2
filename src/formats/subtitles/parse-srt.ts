// The cues of a SubRip file. There is no standard: players skip to the next time code, and so does this.

import { isBlank, sourceLines, type Cue, type SourceLine, type SubtitleFile } from "./cue.ts";
import { readTimeLine } from "./time-line.ts";

export function parseSrt(text: string): SubtitleFile {
  const lines = sourceLines(text);
  const cues: (Cue & { readonly lines: SourceLine[] })[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of lines.entries()) {
    const times = readTimeLine(line.text);
    if (times !== undefined) {
      if (times.start === undefined) unreadable.push(index + 1);
      cues.push({ ...times, lines: [] });
    } else if (!isBlank(line) && !isNumber(lines, index)) {
      // A blank line inside a cue does not end its text: the next time code does.
      cues.at(-1)?.lines.push(line);
    }
  }
  return { cues, comments: [], unreadable, outside: [] };
}

/** Whether the line is the number of the next cue, not text. */
function isNumber(lines: readonly SourceLine[], index: number): boolean {
  const next = lines[index + 1];
  return (
    /^\s*\d+\s*$/u.test(lines[index]?.text ?? "") &&
    next !== undefined &&
    readTimeLine(next.text) !== undefined
  );
}
