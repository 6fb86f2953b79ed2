// The end of a literal between double quotes, in which a backslash escapes what follows (PO, JSON).

/** The offset of the quote that closes the literal opened at `open`, or -1 if there is none before `end`. */
export function closingQuote(text: string, open: number, end: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && at < end) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 92) slashes += 1;
    if (slashes % 2 === 0) return at;
    at = text.indexOf('"', at + 1);
  }
  return -1;
}
