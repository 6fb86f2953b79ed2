// Text that arrives in chunks cut anywhere -> chunks of whole characters with `\n` line ends.

const carriageReturn = 0x0d;

// Two passes: most text has none of this, and a bare class is searched three times as fast.
// Control characters are what they look for.
/* oxlint-disable no-control-regex */
const doubtful = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;
const illegal =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Offset of the first character that XML 1.0 does not allow, including half a surrogate pair; -1 for none. */
export function illegalCharacter(text: string): number {
  return doubtful.test(text) ? text.search(illegal) : -1;
}

export class TextChunks {
  /** A carriage return or half a character that ended a chunk. */
  #carried = "";
  #atStart = true;

  /** The text so far, without an end that the next chunk may complete, and without a decoded byte order mark. */
  next(chunk: string): string {
    let text = this.#carried + chunk;
    this.#carried = "";
    if (this.#atStart && text.startsWith("\uFEFF")) text = text.slice(1);
    this.#atStart &&= chunk === "";
    const last = text.charCodeAt(text.length - 1);
    if (last === carriageReturn || (last >= 0xd800 && last < 0xdc00)) {
      this.#carried = text.slice(-1);
      text = text.slice(0, -1);
    }
    return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  }

  /** The rest when there are no more chunks. */
  rest(): string {
    return this.#carried === "\r" ? "\n" : this.#carried;
  }
}
