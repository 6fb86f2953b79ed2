// The end of a document type declaration. What it declares is not checked, and nothing it refers to is read.

const sign = /["'<>[\]]/gu;

/** The offset after the `>` that ends the declaration at `at`, including its internal subset; -1 if it is open. */
export function doctypeEnd(text: string, at: number): number {
  let inSubset = false;
  sign.lastIndex = at + 1;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const { 0: found, index } = match;
    const close = inSubset || found !== "<" ? closing(text, index) : undefined;
    if (found === ">" && !inSubset) return index + 1;
    if (found === "[") inSubset = true;
    else if (found === "]") inSubset = false;
    else if (close !== undefined) {
      const end = text.indexOf(close, index + found.length);
      if (end < 0) return -1;
      sign.lastIndex = end + close.length;
    }
  }
  return -1;
}

/** What closes the literal, comment or processing instruction that starts here. */
function closing(text: string, at: number): string | undefined {
  const first = text[at];
  if (first === '"' || first === "'") return first;
  if (text.startsWith("<!--", at)) return "-->";
  return text.startsWith("<?", at) ? "?>" : undefined;
}
