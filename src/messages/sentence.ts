// A sentence with placeholders, taken apart once: a report has thousands of findings and a few dozen sentences.

import type { MessageData } from "../model/finding.ts";
import { inOneLine } from "../strings/visible.ts";

/** `{{name}}`, or `{{name, format}}`. */
interface Placeholder {
  readonly name: string;
  readonly format: string | undefined;
  /** Whether it stands alone between quotation marks. */
  readonly isQuoted: boolean;
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
  const texts = parts.filter((_, index) => index % 2 === 0);
  return {
    texts,
    placeholders: parts
      .filter((_, index) => index % 2 === 1)
      .map((inside, index): Placeholder => {
        const [name = "", format] = inside.split(",", 2);
        const isQuoted = /[“«]$/u.test(texts[index] ?? "") && /^[”»]/u.test(texts[index + 1] ?? "");
        return { name: name.trim(), format: format?.trim(), isQuoted };
      }),
  };
}

/** What a sentence quotes at most of a term or a text, in UTF-16 units: a cell of a spreadsheet can hold 32,767. */
const longestQuote = 400;

/** The text as a sentence quotes it: whole, or its beginning with an ellipsis. */
export function quotable(text: string): string {
  if (text.length <= longestQuote) return text;
  // No half of a surrogate pair is left over.
  return `${text
    .slice(0, longestQuote)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .trimEnd()}…`;
}

function shownValue(
  value: string | number,
  wanted: Placeholder | undefined,
  format: (value: string | number, name: string) => string,
): string {
  if (wanted?.format !== undefined) return format(value, wanted.format);
  return wanted?.isQuoted === true ? quotable(String(value)) : String(value);
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
        inOneLine(shownValue(value, wanted, format));
    filled += texts[index + 1] ?? "";
  }
  return filled;
}
