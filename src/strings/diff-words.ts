// Two versions of a sentence, word by word: removed, added, kept.

export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

// Words, runs of space, and every other character on its own.
const token = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;
// Beyond this many comparisons the whole text is shown as changed.
const maximumCells = 1_000_000;

/** The texts of same and removed make up `before`, those of same and added `after`. Adjacent changes are merged. */
export function diffWords(before: string, after: string): readonly WordChange[] {
  const left = before.match(token) ?? [];
  const right = after.match(token) ?? [];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let tail = 0;
  while (
    tail < left.length - start &&
    tail < right.length - start &&
    left[left.length - 1 - tail] === right[right.length - 1 - tail]
  )
    tail += 1;
  const middle = diffMiddle(
    left.slice(start, left.length - tail),
    right.slice(start, right.length - tail),
  );
  return joined([
    ...same(left.slice(0, start)),
    ...middle,
    ...same(left.slice(left.length - tail)),
  ]);
}

function same(tokens: readonly string[]): WordChange[] {
  return tokens.map((text) => ({ kind: "same", text }));
}

/** By the longest common subsequence. */
function diffMiddle(left: readonly string[], right: readonly string[]): readonly WordChange[] {
  const whole: readonly WordChange[] = [
    { kind: "removed", text: left.join("") },
    { kind: "added", text: right.join("") },
  ];
  if (left.length * right.length > maximumCells) return whole;
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1)
    for (let column = right.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const changes: WordChange[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    const [old, young] = [left[row], right[column]];
    if (old !== undefined && old === young) {
      changes.push({ kind: "same", text: old });
      row += 1;
      column += 1;
    } else if (
      old !== undefined &&
      (young === undefined || at(row + 1, column) >= at(row, column + 1))
    ) {
      changes.push({ kind: "removed", text: old });
      row += 1;
    } else {
      changes.push({ kind: "added", text: young ?? "" });
      column += 1;
    }
  }
  return changes;
}

/** A space between two changes joins them: one change of two words reads better than two. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const output: WordChange[] = [];
  let removed = "";
  let added = "";
  const flush = (): void => {
    if (removed !== "") output.push({ kind: "removed", text: removed });
    if (added !== "") output.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const [index, { kind, text }] of changes.entries()) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      const next = changes[index + 1];
      const between =
        text.trim() === "" &&
        removed !== "" &&
        added !== "" &&
        next !== undefined &&
        next.kind !== "same";
      if (between) {
        removed += text;
        added += text;
        continue;
      }
      flush();
      const last = output.at(-1);
      if (last?.kind === "same") output[output.length - 1] = { kind, text: last.text + text };
      else output.push({ kind, text });
    }
  }
  flush();
  return output;
}
