// The text of a file that a doctor examines whole.

import { ParseError } from "../model/errors.ts";

/** UTF-16 code units. */
const maximumLength = 100_000_000;

/** Throws `ParseError` `fileTooLarge` beyond 100 million characters. */
export function wholeText(chunks: Iterable<string>, path: string): string {
  let text = "";
  for (const chunk of chunks) {
    text += chunk;
    if (text.length <= maximumLength) continue;
    const data = { limit: `${maximumLength / 1_000_000} MB` };
    throw new ParseError("fileTooLarge", { data, path, line: 1, column: 1 });
  }
  return text;
}
