// The cues and comments of a WebVTT file (W3C WebVTT, "File structure"): blocks between blank lines.

import type { ArticleComment } from "../../model/article.ts";
import { isBlank, sourceLines, type Cue, type SourceLine, type SubtitleFile } from "./cue.ts";
import { readTimeLine } from "./time-line.ts";

export function parseVtt(text: string): SubtitleFile {
  const cues: Cue[] = [];
  const comments: ArticleComment[] = [];
  const unreadable: number[] = [];
  const outside: number[] = [];
  for (const block of blocksOf(sourceLines(text))) {
    // The time code is the first line, or the second after the name of the cue.
    const at = block.lines.slice(0, 2).findIndex(({ text: line }) => line.includes("-->"));
    const times = readTimeLine(block.lines[at]?.text ?? "");
    if (at >= 0) {
      if (times?.start === undefined) unreadable.push(block.line + at);
      cues.push({ start: times?.start, end: times?.end, lines: block.lines.slice(at + 1) });
    } else if (/^NOTE(?:[ \t]|$)/u.test(block.lines[0]?.text ?? "")) {
      comments.push(commentOf(block.lines, text));
    } else if (block.line > 1 && !isSheet(block.lines, cues.length)) outside.push(block.line);
    // Else the header, a style sheet or a region.
  }
  return { cues, comments, unreadable, outside };
}

/** Style sheets and regions stand before the first cue. */
function isSheet(lines: readonly SourceLine[], cuesBefore: number): boolean {
  return cuesBefore === 0 && /^(?:WEBVTT|STYLE|REGION)(?:[ \t]|$)/u.test(lines[0]?.text ?? "");
}

interface Block {
  readonly lines: readonly SourceLine[];
  /** Of the first line, 1-based. */
  readonly line: number;
}

function blocksOf(lines: readonly SourceLine[]): readonly Block[] {
  const blocks: (Block & { readonly lines: SourceLine[] })[] = [];
  let open: SourceLine[] | undefined;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) {
      open = undefined;
    } else if (open === undefined) {
      open = [line];
      blocks.push({ lines: open, line: index + 1 });
    } else open.push(line);
  }
  return blocks;
}

function commentOf(lines: readonly SourceLine[], text: string): ArticleComment {
  const start = lines[0]?.start ?? 0;
  const last = lines.at(-1);
  const end = (last?.start ?? start) + (last?.text.length ?? 0);
  return { text: text.slice(start + "NOTE".length, end).trim(), range: { start, end } };
}
