// A sentence with placeholders, taken apart once: a report has thousands of findings and a few dozen sentences.

import type { MessageData } from "../model/finding.ts";
import { inOneLine } from "../strings/visible.ts";

/** `{{name}}`, or `{{name, format}}`. */
interface Placeholder {
  readonly name: string;
  readonly format: string | undefined;
}

/** Text and placeholders in turn; first and last is a text. */
export interface Sentence {
  readonly texts: readonly string[];
  readonly placeholders: readonly Placeholder[];
}

const placeholder = /\{\{(.+?)\}\}/u;

export function parseSentence(sentence: string): Sentence {
  // Split by a pattern with a group: its captures are at every odd index.
  const parts = sentence.split(placeholder);
  return {
    texts: parts.filter((_, index) => index % 2 === 0),
    placeholders: parts
      .filter((_, index) => index % 2 === 1)
      .map((inside): Placeholder => {
        const [name = "", format] = inside.split(",", 2);
        return { name: name.trim(), format: format?.trim() };
      }),
  };
}

/** The sentence with its values, as they are or as `format` shows them; missing ones are left out. */
export function fillIn(
  { texts, placeholders }: Sentence,
  data: MessageData,
  format: (value: string | number, name: string) => string,
): string {
  let filled = texts[0] ?? "";
  for (let index = 0; index < placeholders.length; index++) {
    const wanted = placeholders[index];
    const value = wanted === undefined ? undefined : data[wanted.name];
    if (value !== undefined)
      filled +=
        // A file or a term may be called anything; one with a line feed starts no line of its own.
        inOneLine(wanted?.format === undefined ? String(value) : format(value, wanted.format));
    filled += texts[index + 1] ?? "";
  }
  return filled;
}
