// The words of a line of a cue: tags go, text stays with its place.

import type { BlockBuilder } from "../block-builder.ts";
import type { SourceLine } from "./cue.ts";

/** What is markup, and what stands for a character. */
export interface CueSyntax {
  readonly tag: RegExp;
  readonly references: Readonly<Record<string, string>>;
}

/** Players know a few HTML tags, and the commands that other subtitle formats put in braces. Any other `<` is text. */
export const srtSyntax: CueSyntax = {
  tag: /<\/?(?:[bius]|font|c|v)(?:[\s.][^<>]{0,200})?>|\{\\[^{}]{0,200}\}/giu,
  references: {},
};

/** W3C WebVTT, "Cue text". */
export const vttSyntax: CueSyntax = {
  tag: /<[^<>]{0,200}>|&(?:amp|lt|gt|nbsp|lrm|rlm);/gu,
  references: {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&nbsp;": "\u00A0",
    "&lrm;": "\u200E",
    "&rlm;": "\u200F",
  },
};

/** Adds the characters of the line from `from`, without space at its ends. */
export function addCueLine(
  line: SourceLine,
  from: number,
  builder: BlockBuilder,
  { tag, references }: CueSyntax,
): void {
  let last = from;
  const copy = (end: number): void => {
    const written = line.text.slice(last, end);
    // Around a tag there may be two spaces, of which a reader sees one.
    const kept = builder.endsInSpace() ? written.trimStart() : written;
    builder.addCopy(kept, line.start + end - kept.length);
  };
  for (const match of line.text.matchAll(tag)) {
    if (match.index < from) continue;
    copy(match.index);
    const character = references[match[0]];
    if (character !== undefined)
      builder.addAs(character, line.start + match.index, match[0].length);
    last = match.index + match[0].length;
  }
  copy(line.text.trimEnd().length > last ? line.text.trimEnd().length : last);
}

/** The words alone. */
export function plainCueText(text: string, { tag, references }: CueSyntax): string {
  return text.replaceAll(tag, (written) => references[written] ?? "").trim();
}
