// Places in a piece of a file, found by counting its lines only once.

import type { Point } from "../defect.ts";
import type { FilePiece } from "./file-pieces.ts";

export class PieceCursor {
  readonly #text: string;
  /** Offset at which `line` and `column` hold. */
  #offset = 0;
  #line: number;
  #column: number;
  #nextBreak: number;

  constructor({ text, line, column }: FilePiece) {
    this.#text = text;
    this.#line = line;
    this.#column = column;
    this.#nextBreak = this.#breakAfter(0);
  }

  /** Goes forward only. An offset before the last requested line (an attribute's) gets the place of its tag. */
  pointAt(offset: number): Point {
    while (this.#nextBreak < offset) {
      this.#line += 1;
      this.#column = 1;
      this.#offset = this.#nextBreak + 1;
      this.#nextBreak = this.#breakAfter(this.#offset);
    }
    return { line: this.#line, column: this.#column + Math.max(0, offset - this.#offset) };
  }

  #breakAfter(from: number): number {
    const at = this.#text.indexOf("\n", from);
    return at < 0 ? Infinity : at;
  }
}
