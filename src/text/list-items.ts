// Items of a list on one line: "1. Vote. 2. Count. 3. Publish."

// "1.", "1)", "1.)", "(1)", "a.", "a)", "• 1.", "⁃9."
const leadingMarker = /^\s*([•⁃▪]?\s?\(?)(\d{1,2}|[a-z]|[A-Z])(\.\)|\)|\.)\s+/u;
// "There are two: 1) vote, 2) count": elsewhere, a list begins with its first label.
const innerMarker = /[.:;!?]\s(\(?)(1|a)(\.\)|\)|\.)\s/u;

/** Where the second and later items begin. */
export function* inlineListItems(text: string): Generator<number> {
  const first = leadingMarker.exec(text) ?? innerMarker.exec(text);
  if (first === null) return;
  const [whole, before = "", label = "", after = ""] = first;
  // "A. Smith" is a name, "(a)" and "a." are markers.
  if (/[A-Z]/u.test(label) && after === ".") return;
  let from = first.index + whole.length;
  for (let next = successor(label); next !== undefined; next = successor(next)) {
    const marker = ` ${before}${next}${after} `;
    const at = text.indexOf(marker, from);
    if (at < 0) return;
    yield at + 1;
    from = at + marker.length;
  }
}

function successor(label: string): string | undefined {
  if (/^\d/u.test(label)) return String(Number(label) + 1);
  return /[zZ]/u.test(label) ? undefined : String.fromCodePoint((label.codePointAt(0) ?? 0) + 1);
}
