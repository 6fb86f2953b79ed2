// A character reference in Markdown: `&oacute;`, `&#243;`.

import { parseMarkdown } from "./parse-markdown.ts";

const known = new Map<string, string>();

/** A reference as Markdown reads it, with the same names as HTML. */
export function decodeReference(written: string): string {
  const before = known.get(written);
  if (before !== undefined) return before;
  const [paragraph] = parseMarkdown(`x${written}x`).children;
  const [text] = paragraph?.type === "paragraph" ? paragraph.children : [];
  const value = text?.type === "text" ? text.value.slice(1, -1) : written;
  // What a page may write is without end; what people write is not.
  if (known.size < 1000) known.set(written, value);
  return value;
}
