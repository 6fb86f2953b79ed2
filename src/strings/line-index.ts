// From an offset in a file to its line and column. Lines end at \n, \r\n or a lone \r.

/** 1-based; a column counts UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

const lineEnd = /\r\n|\n|\r/gu;

/**
 * A look-up for one text. Offsets outside the text are taken as its nearest end;
 * an offset on a line end belongs to the line that it ends.
 */
export function lineIndex(content: string): (offset: number) => LineColumn {
  const starts = [0];
  for (const match of content.matchAll(lineEnd)) starts.push(match.index + match[0].length);
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), content.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
