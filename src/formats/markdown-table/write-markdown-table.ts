// A glossary -> one Markdown table with the columns of a CSV.

import type { Glossary } from "../../model/concept.ts";
import { glossaryTable } from "../csv/glossary-table.ts";
import type { WriteContext } from "../format.ts";

// What may begin or end markup inside a cell (CommonMark 0.31, 2.4: each can be escaped by a backslash).
const special = /[\\`*_[\]<>|~&]/gu;

export function* writeMarkdownTable(
  glossary: Glossary,
  context: WriteContext,
): Generator<string, void, undefined> {
  let isHeader = true;
  for (const cells of glossaryTable(glossary, context)) {
    yield `| ${cells.map(written).join(" | ")} |\n`;
    if (isHeader) yield `|${" --- |".repeat(cells.length)}\n`;
    isHeader = false;
  }
}

// GFM, 6.9: in a bare address a backslash is a part of it.
const address = /(?:https?|ftp):\/\/\S*|www\.\S*|(?:mailto|xmpp):\S*|[\w.+-]+@\S*/giu;

function written(text: string): string {
  return text
    .replaceAll(special, String.raw`\$&`)
    .replaceAll(address, plainAddress)
    .replaceAll(/\r\n|\n|\r/gu, "<br>");
}

/** An address with something to escape is no link: the sign that makes it one is escaped too. */
function plainAddress(written: string): string {
  return written.includes("\\")
    ? written.replaceAll(/[:@]|(?<=^www)\./giu, String.raw`\$&`)
    : written;
}
