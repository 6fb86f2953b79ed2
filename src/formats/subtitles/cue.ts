// What a subtitle file is made of.

import type { ArticleComment } from "../../model/article.ts";

export interface SourceLine {
  readonly text: string;
  /** Offset in the file. */
  readonly start: number;
}

/** What is shown at one time. */
export interface Cue {
  /** Milliseconds; `undefined` if the time code cannot be read. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Without blank ones. */
  readonly lines: readonly SourceLine[];
}

export interface SubtitleFile {
  readonly cues: readonly Cue[];
  readonly comments: readonly ArticleComment[];
  /** Lines, 1-based, with an arrow but without times. */
  readonly unreadable: readonly number[];
  /** Lines, 1-based, where text begins that belongs to no cue. */
  readonly outside: readonly number[];
}

/** CR CR LF is one line end: CR LF that was written through a program that makes CR LF of every LF. */
export function sourceLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r{0,2}\n|\r/gu)) {
    lines.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  lines.push({ text: text.slice(start), start });
  return lines;
}

export function isBlank({ text }: SourceLine): boolean {
  return text.trim() === "";
}
