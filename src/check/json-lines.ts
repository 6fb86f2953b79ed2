// Files with one JSON object per line, kept by a team: decisions and accepted findings.

import type { ParseError } from "../model/errors.ts";

/** Empty lines are skipped. Throws what `fault` makes of the first line (counted from 1) that `read` rejects. */
export function parseJsonLines<Entry>(
  content: string,
  read: (field: (name: string) => unknown) => Entry | undefined,
  fault: (line: number) => ParseError,
): Entry[] {
  return content.split(/\r?\n/u).flatMap((line, index) => {
    if (line.trim() === "") return [];
    const fields = fieldsOf(line);
    const entry = fields && read(fields);
    if (entry === undefined) throw fault(index + 1);
    return [entry];
  });
}

/** Sorted by key; of entries with the same key the last is kept. A new entry is one new line. */
export function printJsonLines<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  written: (entry: Entry) => object,
): string {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry]))]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, entry]) => `${JSON.stringify(written(entry))}\n`)
    .join("");
}

function fieldsOf(line: string): ((name: string) => unknown) | undefined {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    // Invalid JSON is an invalid entry: the caller says on which line.
    return undefined;
  }
  return typeof read === "object" && read !== null ? (name) => Reflect.get(read, name) : undefined;
}
