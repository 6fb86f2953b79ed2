// Where a comment about a place stands in formats that have it on lines of its own.

/** Text to be put in at an offset. */
export interface Inserted {
  readonly at: number;
  readonly text: string;
}

/** The offset of the line after the last blank one before the offset. */
export function startOfBlock(content: string, offset: number): number {
  const blank = [...content.slice(0, offset).matchAll(/\n[^\S\n]*\r?\n/gu)].at(-1);
  return blank === undefined ? 0 : blank.index + blank[0].length;
}

/** The first line of the PO message in which the offset is. Blank lines between messages are a custom, and may be missing. */
export function startOfMessage(content: string, offset: number): number {
  let start = 0;
  let isTranslated = false;
  for (const { 0: line, index } of content.matchAll(/[^\n]*(?:\n|$)/gu)) {
    if (index > offset) break;
    if (/^\s*$/u.test(line)) start = index + line.length;
    else if (isTranslated && /^\s*(?:#|msgctxt|msgid)/u.test(line)) start = index;
    else {
      isTranslated ||= /^\s*msgstr/u.test(line);
      continue;
    }
    isTranslated = false;
  }
  return Math.min(start, offset);
}
