// Rows of a table that knows no quotes: what DeepL and Wordfast read and write, where a quote is text.

import type { Cell } from "./parse-rows.ts";

/** One line is one row; rows that hold anything, in order. */
export function parseRawRows(content: string, delimiter: string): readonly (readonly Cell[])[] {
  return content
    .split(/\r\n?|\n/u)
    .map((written, index) => {
      let column = 1;
      return written.split(delimiter).map((text): Cell => {
        const cell = { text: text.trim(), line: index + 1, column };
        column += text.length + delimiter.length;
        return cell;
      });
    })
    .filter((cells) => cells.some(({ text }) => text !== ""));
}
