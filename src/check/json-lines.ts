// Files of one JSON object a line, kept by a team: what has been decided, what it lives with.

import { ParseError } from "../model/errors.ts";

/** Empty lines are passed over. Throws `ParseError` with `code` and the line that `read` does not know for an entry. */
export function parseJsonLines<Entry>(
  content: string,
  { path, code }: { readonly path: string; readonly code: "baselineEntry" | "decisionEntry" },
  read: (field: (name: string) => unknown) => Entry | undefined,
): Entry[] {
  return content.split(/\r?\n/u).flatMap((line, index) => {
    if (line.trim() === "") return [];
    const fields = fieldsOf(line);
    const entry = fields && read(fields);
    if (entry === undefined) throw new ParseError(code, { path, line: index + 1, column: 1 });
    return [entry];
  });
}

/** Sorted by key, each key once, its last entry: a new entry is one new line. */
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
    // What is not JSON is no entry: the caller says which line.
    return undefined;
  }
  return typeof read === "object" && read !== null ? (name) => Reflect.get(read, name) : undefined;
}
