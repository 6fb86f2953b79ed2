// JSON as people write it in configuration files: with comments and trailing commas. JSON.parse supports neither,
// and its errors have no line; this reader also records the place of each key.

import { ParseError } from "../../model/errors.ts";

/** Where a value is in the text, half-open; for a list, where each item is. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

/** The keys and item numbers (from 0) that lead to a place, from the outermost object. */
export type JsonPath = readonly (string | number)[];

export interface LocatedJson {
  readonly value: unknown;
  /** For the keys of the outermost object, so that a caller can change one and preserve the rest. */
  readonly spans: ReadonlyMap<string, JsonSpan>;
  /** Line and column (1-based) of a key or list item, or of the start of the file if there is none. */
  readonly locate: (at: JsonPath) => { readonly line: number; readonly column: number };
}

// White space and both kinds of comment.
const filler = /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/uy;
const stringLiteral = /"(?:[^"\\\n]|\\.)*"/uy;
const otherLiteral = /-?\d[\d.eE+-]*|true|false|null/uy;
const depthLimit = 50;

/** Throws `ParseError` `jsonSyntax` with the line and column where reading stopped. */
export function parseJsonWithComments(text: string, path: string): LocatedJson {
  // By path, as JSON. Of duplicate keys the last counts, as in JSON.parse.
  const places = new Map<string, number>();
  const spans = new Map<string, JsonSpan>();
  // For the last list read at depth 1.
  let lastItems: { start: number; end: number }[] = [];
  let offset = text.startsWith("\uFEFF") ? 1 : 0;

  const place = (at: number): { line: number; column: number } => {
    const before = text.slice(0, at).split("\n");
    return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
  };
  const fail = (at: number): ParseError => new ParseError("jsonSyntax", { path, ...place(at) });
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0] ?? "";
    offset += found.length;
    return found;
  };
  const next = (): string => {
    take(filler);
    return text[offset] ?? "";
  };
  const expect = (character: string): void => {
    if (next() !== character) throw fail(offset);
    offset += 1;
  };
  const literal = (pattern: RegExp): unknown => {
    const start = offset;
    const written = take(pattern);
    try {
      return JSON.parse(written);
    } catch {
      throw fail(start);
    }
  };

  const readList = (close: string, depth: number, item: () => void): void => {
    if (depth > depthLimit) throw fail(offset);
    offset += 1;
    while (next() !== close) {
      item();
      if (next() === ",") offset += 1;
      else if (next() !== close) throw fail(offset);
    }
    offset += 1;
  };
  const readValue = (at: JsonPath): unknown => {
    const depth = at.length;
    const start = next();
    if (start === "{") {
      const entries: [string, unknown][] = [];
      readList("}", depth, () => {
        const keyStart = offset;
        const key = String(literal(stringLiteral));
        places.set(JSON.stringify([...at, key]), keyStart);
        expect(":");
        next();
        const start = offset;
        if (depth === 0) lastItems = [];
        entries.push([key, readValue([...at, key])]);
        if (depth === 0) spans.set(key, { start, end: offset, items: lastItems });
      });
      // Object.fromEntries defines own properties, so a key `__proto__` stays data.
      return Object.fromEntries(entries);
    }
    if (start === "[") {
      const items: unknown[] = [];
      readList("]", depth, () => {
        const start = offset;
        const item = [...at, items.length];
        places.set(JSON.stringify(item), start);
        items.push(readValue(item));
        if (depth === 1) lastItems.push({ start, end: offset });
      });
      return items;
    }
    return literal(start === '"' ? stringLiteral : otherLiteral);
  };

  const value = readValue([]);
  if (next() !== "") throw fail(offset);
  return { value, spans, locate: (at) => place(places.get(JSON.stringify(at)) ?? 0) };
}
