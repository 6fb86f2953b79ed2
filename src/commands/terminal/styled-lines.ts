// Text in pieces of several styles, wrapped at spaces to a width. Styles do not count towards the width.

/** A piece of text and how to paint it; painting must not change its width on screen. */
export interface StyledPiece {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** Lines of at most `width` characters, unless a word is longer; one line if `width` is `Infinity`. */
export function styledLines(pieces: readonly StyledPiece[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of wordsOf(pieces)) {
    const length = word.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (used > 0 && used + length > width) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    for (const { text, paint } of word.pieces) line += paint(text);
    line += word.gap;
    used += length + word.gap.length;
  }
  lines.push(line.trimEnd());
  return lines;
}

interface StyledWord {
  readonly pieces: StyledPiece[];
  gap: string;
}

// A word may consist of several pieces; the space after it belongs to none.
function wordsOf(pieces: readonly StyledPiece[]): readonly StyledWord[] {
  const words: StyledWord[] = [];
  let word: StyledWord | undefined;
  for (const { text, paint } of pieces) {
    for (const part of text.split(/(\s+)/u)) {
      if (part === "") continue;
      if (part.trim() !== "") {
        if (word === undefined) words.push((word = { pieces: [], gap: "" }));
        word.pieces.push({ text: part, paint });
      } else if (word !== undefined) {
        word.gap = " ";
        word = undefined;
      }
    }
  }
  return words;
}
