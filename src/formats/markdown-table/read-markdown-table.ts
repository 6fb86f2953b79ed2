// The tables of a Markdown file -> a glossary. Places are lines and columns of the file.

import type { Nodes, Table, TableCell } from "mdast";
import type { Glossary } from "../../model/concept.ts";
import { ParseError } from "../../model/errors.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import { canonicalGlossary } from "../concepts/canonical-glossary.ts";
import { headerRow } from "../csv/headers/header-row.ts";
import type { Cell } from "../csv/parse-rows.ts";
import { readTable } from "../csv/read-table.ts";
import type { ReadContext } from "../format.ts";
import { checkMarkdownLimits, deepestNesting } from "../markdown/markdown-limits.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";

/** In UTF-16 code units; the parser's time grows faster than its text. */
const sizeLimit = 2_000_000;

/**
 * Tables with a header that names a language, all of them; the others are left out with a warning. Throws `ParseError`
 * `articleTooLarge`, `markdownTooManyMarks`, `markdownTooDeep`, `noTable`, and what `readTable` throws.
 */
export function readMarkdownTable(bytes: Iterable<Uint8Array>, context: ReadContext): Glossary {
  const { path, warn } = context;
  const text = decodeAll(bytes, path, warn);
  if (text.length > sizeLimit)
    throw new ParseError("articleTooLarge", { path, data: { limit: sizeLimit } });
  checkMarkdownLimits(text, path);
  const tables = tablesOf(text, path);
  const wanted = tables.filter((rows) => headerRow(rows) === 0);
  if (wanted.length === 0) throw new ParseError("noTable", { path });
  if (wanted.length < tables.length) {
    const data = { tables: tables.length - wanted.length };
    warn({ code: "tablesLeft", data, path, line: undefined, column: undefined });
  }
  const glossaries = wanted.map((rows) => readTable(rows, context));
  const concepts = glossaries.flatMap((glossary) => glossary.concepts);
  return canonicalGlossary({ kind: "glossary", concepts });
}

function tablesOf(text: string, path: string): readonly (readonly (readonly Cell[])[])[] {
  try {
    return tablesIn(parseMarkdown(text)).map((table) =>
      table.children
        .map((row) => row.children.map(cellOf))
        .filter((cells) => cells.some((cell) => cell.text !== "")),
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ParseError("markdownTooDeep", { path, data: { limit: deepestNesting } });
  }
}

function tablesIn(node: Nodes): readonly Table[] {
  if (node.type === "table") return [node];
  return "children" in node ? node.children.flatMap(tablesIn) : [];
}

function cellOf(cell: TableCell): Cell {
  const { line = 1, column = 1 } = cell.children[0]?.position?.start ?? cell.position?.start ?? {};
  const text = cell.children.map(textOf).join("");
  return { text: text.trim(), line, column };
}

function textOf(node: Nodes): string {
  if (node.type === "html") return /^<br\s*\/?>$/iu.test(node.value) ? "\n" : "";
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
