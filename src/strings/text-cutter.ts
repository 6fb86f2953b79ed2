// Cuts a text that comes in pieces at places given by line and column. Lines end as in line-index.ts.

import type { LineColumn } from "./line-index.ts";

/** A part of a text, and where it begins. */
export interface TextPart {
  readonly content: string;
  readonly from: LineColumn;
}

const lineEnd = /\r\n|\n|\r/gu;

/** What was cut off is released: memory holds one part at a time. */
export class TextCutter {
  readonly #pieces: Iterator<string>;
  #rest = "";
  #isDone = false;
  #from: LineColumn = { line: 1, column: 1 };

  constructor(pieces: Iterable<string>) {
    this.#pieces = pieces[Symbol.iterator]();
  }

  /** The text from the last cut to a place after it, or to the end. */
  cut(to?: LineColumn): TextPart {
    const from = this.#from;
    const at = to === undefined ? this.#end() : this.#offsetOf(to);
    const content = this.#rest.slice(0, at);
    this.#rest = this.#rest.slice(at);
    if (to !== undefined) this.#from = to;
    return { content, from };
  }

  #end(): number {
    const pieces = [this.#rest];
    while (!this.#isDone) pieces.push(this.#next());
    this.#rest = pieces.join("");
    return this.#rest.length;
  }

  #offsetOf({ line, column }: LineColumn): number {
    let start = 0;
    for (let at = this.#from.line; at < line; at += 1) {
      const next = this.#lineAfter(start);
      if (next === undefined) return this.#rest.length;
      start = next;
    }
    const offset = start + column - (line === this.#from.line ? this.#from.column : 1);
    while (this.#rest.length < offset && !this.#isDone) this.#rest += this.#next();
    return Math.min(offset, this.#rest.length);
  }

  /** Where the line after the one at `start` begins. */
  #lineAfter(start: number): number | undefined {
    let from = start;
    for (;;) {
      lineEnd.lastIndex = from;
      const found = lineEnd.exec(this.#rest);
      const end = found === null ? undefined : found.index + found[0].length;
      // A carriage return at the end of a piece may be half of a line end.
      const isWhole = found?.[0] !== "\r" || end !== this.#rest.length || this.#isDone;
      if (end !== undefined && isWhole) return end;
      if (this.#isDone) return undefined;
      from = found?.index ?? this.#rest.length;
      this.#rest += this.#next();
    }
  }

  #next(): string {
    const { done, value } = this.#pieces.next();
    if (done === true) this.#isDone = true;
    return done === true ? "" : value;
  }
}
