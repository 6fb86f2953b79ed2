// The comment that suppresses a finding where it stands, in the way of the file's format.

import { checkedFormats } from "../../formats/checked-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { IgnorePlace } from "../../formats/format.ts";
import { noteInUnit } from "./note-in-unit.ts";
import { startOfBlock, startOfMessage, type Inserted } from "./places-of-comments.ts";

/** What is inserted for a place of the text; a file of Word cannot be edited as text. */
const insertions: Readonly<
  Partial<Record<IgnorePlace, (said: string, at: number, content: string) => Inserted | undefined>>
> = {
  html: (said, at, content) => before(`<!-- ${said} -->`, at, content),
  mdx: (said, at, content) => before(`{/* ${said} */}`, at, content),
  po: (said, at, content) => ({ at: startOfMessage(content, at), text: `# ${said}\n` }),
  vtt: (said, at, content) => ({ at: startOfBlock(content, at), text: `NOTE ${said}\n\n` }),
  note: noteInUnit,
};

/**
 * For a finding of the rule at the offset of the content, with the ends of line that it has; `undefined` where the format has no
 * place for it.
 */
export function silencingComment(
  { rule, reason }: { readonly rule: string; readonly reason: string },
  at: number,
  { path, content }: { readonly path: string; readonly content: string },
): Inserted | undefined {
  const place = forPath(checkedFormats, path)?.ignorePlace?.(path);
  const inserted = place && insertions[place]?.(`glosa-ignore ${rule}: ${reason}`, at, content);
  if (inserted === undefined) return undefined;
  const isWindows = /^[^\r\n]*\r\n/u.test(content);
  return {
    at: inserted.at,
    text: isWindows ? inserted.text.replaceAll(/\r?\n/gu, "\r\n") : inserted.text,
  };
}

/**
 * On a line of its own above a paragraph that begins with the words, since a line that begins with a comment is no text in
 * Markdown; else in front of the words, which is where the rest of the paragraph begins.
 */
function before(written: string, at: number, content: string): Inserted {
  const lineStart = content.lastIndexOf("\n", at - 1) + 1;
  const lead = content.slice(lineStart, at);
  const opensLine = /^[\s>#*+-]*(?:\d+[.)]\s*)?$/u.test(lead);
  if (opensLine) {
    const indent = /^[\s>]*/u.exec(lead)?.[0] ?? "";
    return { at: lineStart, text: `${indent}${written}\n` };
  }
  return { at, text: `${written} ` };
}
