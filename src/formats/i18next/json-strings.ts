// JSON read for its strings: each with its key and the place of its literal. Numbers and the like are passed over.

import { ParseError } from "../../model/errors.ts";
import { lineIndex } from "../../strings/line-index.ts";
import { closingQuote } from "../closing-quote.ts";

export interface JsonString {
  /** Keys and indices from the outside in. */
  readonly key: readonly string[];
  readonly value: string;
  /** Of the opening quote. */
  readonly start: number;
  /** After the closing quote. */
  readonly end: number;
}

export interface JsonStringsOptions {
  readonly path: string;
  /** Told of a key that an object has twice, at the offset of the second; readers take that one. */
  readonly duplicate: (key: readonly string[], offset: number) => void;
}

/** Objects and lists inside each other. */
const maximumDepth = 100;

const space = /[ \t\n\r]*/uy;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.])/uy;

/** Throws `ParseError` `jsonSyntax` or `jsonTooDeep` with line and column. */
export function jsonStrings(text: string, options: JsonStringsOptions): readonly JsonString[] {
  const scanner = new Scanner(text, options);
  return scanner.read();
}

class Scanner {
  readonly #text: string;
  readonly #options: JsonStringsOptions;
  readonly #found: JsonString[] = [];
  readonly #key: string[] = [];
  #at = 0;

  constructor(text: string, options: JsonStringsOptions) {
    this.#text = text;
    this.#options = options;
  }

  read(): readonly JsonString[] {
    this.#value();
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#error("jsonSyntax");
    return this.#found;
  }

  #value(): void {
    this.#skipSpace();
    const character = this.#text[this.#at];
    if (character === "{") this.#object();
    else if (character === "[") this.#list();
    else if (character === '"') {
      const start = this.#at;
      const value = this.#string();
      this.#found.push({ key: [...this.#key], value, start, end: this.#at });
    } else this.#match(scalar);
  }

  #object(): void {
    const seen = new Set<string>();
    this.#items("}", () => {
      const start = this.#at;
      const name = this.#string();
      this.#key.push(name);
      if (seen.has(name)) this.#options.duplicate([...this.#key], start);
      seen.add(name);
      this.#skipSpace();
      this.#expect(":");
      this.#value();
      this.#key.pop();
    });
  }

  #list(): void {
    let index = 0;
    this.#items("]", () => {
      this.#key.push(String(index++));
      this.#value();
      this.#key.pop();
    });
  }

  #items(close: string, item: () => void): void {
    if (this.#key.length >= maximumDepth) throw this.#error("jsonTooDeep", { limit: maximumDepth });
    this.#at += 1;
    this.#skipSpace();
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      this.#skipSpace();
      item();
      this.#skipSpace();
      if (this.#text[this.#at] === close) break;
      this.#expect(",");
    }
    this.#at += 1;
  }

  #string(): string {
    const text = this.#text;
    const at = this.#at;
    // Not one pattern for the whole literal: it would need a stack as deep as the literal is long.
    const close = text[at] === '"' ? closingQuote(text, at, text.length) : -1;
    if (close < 0) throw this.#error("jsonSyntax");
    try {
      const value: unknown = JSON.parse(text.slice(at, close + 1));
      this.#at = close + 1;
      return String(value);
    } catch {
      // A control character, or an escape that JSON does not have.
      throw this.#error("jsonSyntax");
    }
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) throw this.#error("jsonSyntax");
    this.#at += found.length;
    return found;
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character) throw this.#error("jsonSyntax");
    this.#at += 1;
  }

  #skipSpace(): void {
    space.lastIndex = this.#at;
    this.#at += space.exec(this.#text)?.[0].length ?? 0;
  }

  #error(code: string, data: Readonly<Record<string, number>> = {}): ParseError {
    const place = lineIndex(this.#text)(this.#at);
    return new ParseError(code, { data, path: this.#options.path, ...place });
  }
}
