// A sentence cut to one line, with the words in question marked.

import type { Excerpt } from "../model/finding.ts";
import type { Paint } from "./paint.ts";

const lineBreaks = /[\r\n\t]/gu;
const ellipsis = "…";
let segmenter: Intl.Segmenter | undefined;

// Made on first use: every command loads the reporters' names, but few render.
function graphemes(): Intl.Segmenter {
  return (segmenter ??= new Intl.Segmenter("en"));
}

/**
 * One line, or two without colours: the second has marks under the words.
 * `width` is the room for the text.
 */
export function renderExcerpt(
  excerpt: Excerpt,
  { width, paint, colour }: { width: number; paint: Paint; colour: boolean },
): string[] {
  const text = excerpt.text.replace(lineBreaks, " ");
  const { start, end } = excerpt.range ?? { start: 0, end: 0 };
  const window = excerptWindow(text, { start, end, width });
  const head = window.start > 0 ? ellipsis : "";
  const tail = window.end < text.length ? ellipsis : "";
  const before = head + text.slice(window.start, start);
  const marked = text.slice(start, Math.min(end, window.end));
  const after = text.slice(Math.min(end, window.end), window.end) + tail;
  if (colour || excerpt.range === undefined) {
    return [before + paint("underline", paint("bold", marked)) + after];
  }
  const marks = "~".repeat(Math.max(columns(marked), 1));
  return [before + marked + after, " ".repeat(columns(before)) + marks];
}

/** The part of a text to show in `width` code units, words whole: from the start, or around the marked words if they would fall outside. */
export function excerptWindow(
  text: string,
  { start, end, width }: { start: number; end: number; width: number },
): { start: number; end: number } {
  if (text.length <= width) return { start: 0, end: text.length };
  const room = width - 2;
  if (end <= room) return { start: 0, end: wordEnd(text, room) };
  const from = Math.max(0, Math.min(start, end - room + Math.floor(room / 3)));
  const begin = from === 0 ? 0 : text.lastIndexOf(" ", Math.min(from, start)) + 1;
  return { start: begin, end: wordEnd(text, Math.max(begin + room, Math.min(end, begin + room))) };
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return space > at - 20 ? space : at;
}

// Up to here no character joins another, and a segmenter takes ten milliseconds to make.
const oneByOne = /^[ -~\u00A0-\u02FF–—‘’“”…€]*$/u;

function columns(text: string): number {
  if (oneByOne.test(text)) return text.length;
  return [...graphemes().segment(text)].length;
}
