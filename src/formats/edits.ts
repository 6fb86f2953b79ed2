// Changes of a text at places, applied in one pass.

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The text with the edits made. At one place insertions come first, in the order given. Edits must not overlap. */
export function* applyEdits(text: string, edits: readonly Edit[]): Generator<string> {
  let last = 0;
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, replacement } of inOrder) {
    if (start < last) throw new RangeError(`edits overlap at ${start}`);
    yield text.slice(last, start) + replacement;
    last = end;
  }
  yield text.slice(last);
}
