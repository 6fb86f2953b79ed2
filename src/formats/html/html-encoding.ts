// What an HTML file says of its encoding in its first kilobyte.

import { xmlEncoding } from "../../xml/declared-encoding.ts";

const comment = /<!--[\s\S]*?-->/gu;
// <meta charset="utf-8">, <meta http-equiv=Content-Type content="text/html; charset=windows-1252">
const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/iu;

/** By the `meta` element, as in the prescan of the HTML standard, or by the XML declaration of an XHTML file. */
export function htmlEncoding(head: string): string | undefined {
  return meta.exec(head.replaceAll(comment, ""))?.[1] ?? xmlEncoding(head);
}
