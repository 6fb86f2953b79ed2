// A file of any size in pieces that fit in memory: each begins where a unit begins.

import { ParseError } from "../../model/errors.ts";

export interface FilePiece {
  readonly text: string;
  /** Of its first character, 1-based. */
  readonly line: number;
  readonly column: number;
}

/** UTF-16 code units of one piece; no tool's units come near it. */
const maximumLength = 16_000_000;
// A longer comment has lost its end.
const maximumComment = 1_000_000;

/**
 * Cuts before each start tag of an element named in `names`, but not inside a comment.
 * Throws `ParseError` `xmlTooLong` if there is no such tag within 16 million characters.
 */
export function* filePieces(
  chunks: Iterable<string>,
  names: readonly string[],
  path: string,
): Generator<FilePiece, void, undefined> {
  const cutter = new PieceCutter(names);
  let line = 1;
  let column = 1;
  const located = (text: string): FilePiece => {
    const piece = { text, line, column };
    let start = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", start)) {
      line += 1;
      column = 1;
      start = at + 1;
    }
    column += text.length - start;
    return piece;
  };
  for (const chunk of chunks) {
    for (const text of cutter.add(chunk)) yield located(text);
    if (cutter.waiting > maximumLength)
      throw new ParseError("xmlTooLong", { data: { limit: maximumLength }, path, line, column });
  }
  for (const text of cutter.finish()) yield located(text);
}

class PieceCutter {
  readonly #sign: RegExp;
  #buffer = "";
  /** Where in the buffer to look on. */
  #next = 0;
  #commentStart = -1;
  /** Up to here no comment ends: what looks like the start of one is text. */
  #plainUntil = 0;

  constructor(names: readonly string[]) {
    this.#sign = new RegExp(String.raw`<!--|-->|<(?:${names.join("|")})(?=[\s>/])`, "gu");
  }

  get waiting(): number {
    return this.#buffer.length;
  }

  *add(chunk: string): Generator<string, void, undefined> {
    this.#buffer += chunk;
    yield* this.#cut(false);
  }

  *finish(): Generator<string, void, undefined> {
    yield* this.#cut(true);
    if (this.#buffer !== "") yield this.#buffer;
    this.#buffer = "";
  }

  *#cut(last: boolean): Generator<string, void, undefined> {
    // A sign may be cut at the end of the chunk.
    const end = last ? this.#buffer.length : Math.max(this.#next, this.#buffer.length - 32);
    let start = 0;
    for (;;) {
      this.#sign.lastIndex = this.#next;
      const match = this.#sign.exec(this.#buffer);
      const at = match === null || match.index >= end ? end : match.index;
      if (this.#commentStart >= 0 && at - this.#commentStart > maximumComment) {
        this.#forgetComment(at);
        continue;
      }
      if (match === null || match.index >= end) {
        if (!last || this.#commentStart < 0) break;
        this.#forgetComment(end);
        continue;
      }
      const [found] = match;
      this.#next = at + found.length;
      if (found === "<!--") {
        if (this.#commentStart < 0 && at >= this.#plainUntil) this.#commentStart = at;
      } else if (found === "-->") this.#commentStart = -1;
      else if (this.#commentStart < 0 && at > start) {
        yield this.#buffer.slice(start, at);
        start = at;
      }
    }
    this.#next = Math.max(this.#next, end) - start;
    this.#plainUntil -= start;
    if (this.#commentStart >= 0) this.#commentStart -= start;
    this.#buffer = this.#buffer.slice(start);
  }

  #forgetComment(until: number): void {
    this.#next = this.#commentStart + 4;
    this.#plainUntil = until;
    this.#commentStart = -1;
  }
}
