// Markup without meaning for a reader: comments and processing instructions, checked and skipped.

import { greater, isSpace, question, unfinished, type RefuseMarkup } from "./characters.ts";
import { isXmlDeclaration } from "./xml-declaration.ts";
import { nameEnd } from "./xml-names.ts";

/** The offset after the comment that starts at `tag`, or `unfinished`. */
export function commentEnd(text: string, tag: number, malformed: RefuseMarkup): number {
  const dashes = text.indexOf("--", tag + "<!--".length);
  if (dashes < 0 || dashes + 2 === text.length) return unfinished;
  if (text.charCodeAt(dashes + 2) !== greater) malformed("malformed comment", dashes + 2);
  return dashes + 3;
}

/** The offset after the processing instruction, or the XML declaration, that starts at `tag`; or `unfinished`. */
export function instructionEnd(
  text: string,
  tag: number,
  { atStart, malformed }: { atStart: boolean; malformed: RefuseMarkup },
): number {
  const start = tag + "<?".length;
  const afterName = nameEnd(text, start);
  if (afterName === text.length) return unfinished;
  const close = text.indexOf("?>", afterName);
  const code = text.charCodeAt(afterName);
  if (afterName === start && (isSpace(code) || code === question))
    malformed("processing instruction without a target", start);
  const goesOn = !isSpace(code) && code !== question;
  if (afterName === start || goesOn)
    malformed("disallowed character in processing instruction name", afterName);
  if (close < 0) return unfinished;
  if (code === question && close !== afterName)
    malformed("disallowed character in processing instruction name", afterName);
  const name = text.slice(start, afterName);
  if (name.toLowerCase() !== "xml") return close + 2;
  if (name !== "xml" || !atStart)
    malformed("an XML declaration must be at the start of the document", afterName);
  if (!isXmlDeclaration(text.slice(tag, close + 2)))
    malformed("the XML declaration is not as it must be", close + 1);
  return close + 2;
}
