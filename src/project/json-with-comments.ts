// JSON as people keep it in configuration files: with comments and trailing commas. JSON.parse knows neither,
// and its errors name no line; this reader also remembers where each key stands.

import { ParseError } from "../model/errors.ts";

export interface LocatedJson {
  readonly value: unknown;
  /** Line and column (1-based) of the first key of that name, or of the start of the file. */
  readonly locate: (key: string) => { readonly line: number; readonly column: number };
}

// White space and both kinds of comment.
const filler = /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/uy;
const stringLiteral = /"(?:[^"\\\n]|\\.)*"/uy;
const otherLiteral = /-?\d[\d.eE+-]*|true|false|null/uy;
const depthLimit = 50;

/** Throws `ParseError` `jsonSyntax` with the line and column where reading stopped. */
export function parseJsonWithComments(text: string, path: string): LocatedJson {
  const keys = new Map<string, number>();
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
  const readValue = (depth: number): unknown => {
    const start = next();
    if (start === "{") {
      const entries: [string, unknown][] = [];
      readList("}", depth, () => {
        const at = offset;
        const key = String(literal(stringLiteral));
        if (!keys.has(key)) keys.set(key, at);
        expect(":");
        entries.push([key, readValue(depth + 1)]);
      });
      // Object.fromEntries defines own properties: a key `__proto__` stays data.
      return Object.fromEntries(entries);
    }
    if (start === "[") {
      const items: unknown[] = [];
      readList("]", depth, () => items.push(readValue(depth + 1)));
      return items;
    }
    return literal(start === '"' ? stringLiteral : otherLiteral);
  };

  const value = readValue(0);
  if (next() !== "") throw fail(offset);
  return { value, locate: (key) => place(keys.get(key) ?? 0) };
}
