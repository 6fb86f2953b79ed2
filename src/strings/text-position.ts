// The current position in a text that is read piece by piece.

/** Counts lines and columns of the text so far; `\r\n`, `\n` and `\r` end a line. */
export class TextPosition {
  line = 1;
  column = 1;
  #afterReturn = false;

  advance(text: string): void {
    if (text === "") return;
    if (this.#afterReturn || hasLoneReturn(text)) return this.#advanceSlowly(text);
    let lineStart = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", lineStart)) {
      this.line += 1;
      lineStart = at + 1;
    }
    this.column = (lineStart === 0 ? this.column : 1) + text.length - lineStart;
  }

  #advanceSlowly(text: string): void {
    let lineStart = -1;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const follows = this.#afterReturn && code === 10;
      this.#afterReturn = code === 13;
      if (code !== 10 && code !== 13) continue;
      lineStart = at + 1;
      if (!follows) this.line += 1;
    }
    this.column = lineStart < 0 ? this.column + text.length : text.length - lineStart + 1;
  }
}

/** Whether a carriage return has no `\n` after it; one at the end of the text counts, since what follows is unknown. */
function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1))
    if (text.charCodeAt(at + 1) !== 10) return true;
  return false;
}
