// How a PO file is laid out, so that a change of one message looks like its neighbours.

export interface PoStyle {
  readonly lineEnd: string;
  /** `undefined` if the file does not wrap its lines (`msgcat --no-wrap`). */
  readonly width: number | undefined;
}

// gettext's own: 80 columns, of which the last stays free.
const usualWidth = 79;
const longLine = /^"[^\n]{90,}"\r?$/mu;

export const usualStyle: PoStyle = { lineEnd: "\n", width: usualWidth };

export function styleOf(text: string): PoStyle {
  const newline = text.indexOf("\n");
  return {
    lineEnd: newline > 0 && text[newline - 1] === "\r" ? "\r\n" : "\n",
    width: longLine.test(text) ? undefined : usualWidth,
  };
}
