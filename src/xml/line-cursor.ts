// Lines and columns of offsets in a text that arrives in pieces, counted only as far as needed.

/** A point of a file, 1-based; a column counts UTF-16 code units. */
export interface LinePoint {
  readonly line: number;
  readonly column: number;
}

/** Line ends are `\n`. Offsets mostly come in ascending order: going back starts over at the start of the text. */
export class LineCursor {
  #text = "";
  #line = 1;
  /** Where the line starts; negative where it started before the text. */
  #lineStart = 0;
  /** The next line end of the text. */
  #next = Infinity;
  #firstLine = 1;
  #firstLineStart = 0;

  /** Continues with `text`, whose first character was at `offset` of the previous text. */
  move(text: string, offset: number): void {
    if (offset < this.#lineStart) this.#rewind();
    this.#advance(offset);
    this.#text = text;
    this.#lineStart -= offset;
    this.#firstLine = this.#line;
    this.#firstLineStart = this.#lineStart;
    this.#next = this.#lineEnd(0);
  }

  pointAt(offset: number): LinePoint {
    if (offset < this.#lineStart) this.#rewind();
    this.#advance(offset);
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }

  #advance(offset: number): void {
    while (this.#next < offset) {
      this.#line += 1;
      this.#lineStart = this.#next + 1;
      this.#next = this.#lineEnd(this.#lineStart);
    }
  }

  #rewind(): void {
    this.#line = this.#firstLine;
    this.#lineStart = this.#firstLineStart;
    this.#next = this.#lineEnd(0);
  }

  #lineEnd(from: number): number {
    const found = this.#text.indexOf("\n", from);
    return found < 0 ? Infinity : found;
  }
}
