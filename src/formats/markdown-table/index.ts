// Glossaries as tables in a Markdown file: a page of a wiki, a style guide, a README.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import { readHeader } from "../csv/headers/columns.ts";
import type { GlossaryFormat } from "../format.ts";

const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/u;

export const markdownTableFormat: GlossaryFormat = {
  kind: "glossary",
  name: "markdown-table",
  // What stands around the tables.
  editable: false,
  // A Markdown file is an article unless it is named as a glossary and has such a table.
  extensions: [],
  mediaType: "text/markdown",
  sniff: (head) => {
    const lines = decodeHead(head).split(/\r\n|\n|\r/u);
    return lines.some((line, index) => delimiterRow.test(line) && namesLanguages(lines[index - 1]));
  },
  loadReader: async () => (await import("./read-markdown-table.ts")).readMarkdownTable,
  loadWriter: async () => (await import("./write-markdown-table.ts")).writeMarkdownTable,
};

/** Two columns with a meaning, one of them a language. */
function namesLanguages(line = ""): boolean {
  const cells = line
    .replace(/^[ \t]*\|/u, "")
    .replace(/\|[ \t]*$/u, "")
    .split("|");
  const columns = readHeader(cells.map((cell) => cell.trim().replaceAll(/[*_`]/gu, "")));
  const known = columns.filter(({ kind }) => kind !== "property");
  return known.length > 1 && known.some(({ kind }) => kind === "language" || kind === "side");
}
