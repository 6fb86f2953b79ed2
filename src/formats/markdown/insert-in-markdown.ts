// Text put into a Markdown file.

import { findFrontMatter } from "./front-matter.ts";

// What may begin or end markup. The rest of Markdown's punctuation matters only at the start of a line.
const markup = /[\\`*_~[\]|${}\n\r]/u;
// What may begin a comment, a key or another kind of value, or be read as a character.
const yamlMarkup = /["'\\#:[\]{}\n\r]|&#?\w+;/u;

/** `undefined` for characters that Markdown or the YAML of the front matter may take for markup. */
export function insertInMarkdown(text: string, file: string, offset: number): string | undefined {
  const { end } = findFrontMatter(file);
  if (offset < end) return yamlMarkup.test(text) ? undefined : text;
  if (markup.test(text)) return undefined;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
