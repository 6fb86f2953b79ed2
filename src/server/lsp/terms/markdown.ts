// Text of files as Markdown that an editor shows: it may mean nothing there, and lead nowhere.

import { visibleInLine } from "../../../strings/visible.ts";

const special = /[\\`*_{}[\]()<>#+\-.!|~&$:@^=]/gu;
const blanks = /\s+/gu;

/** One line, every character that could be markup escaped; the client is told besides to trust nothing. */
export function asMarkdown(text: string): string {
  return visibleInLine(text.replace(blanks, " ").trim()).replace(special, String.raw`\$&`);
}

/** The same text for a client that shows plain text. */
export function asPlain(text: string): string {
  return visibleInLine(text.replace(blanks, " ").trim());
}
