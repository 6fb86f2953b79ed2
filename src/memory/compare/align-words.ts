// Two sequences of words set side by side with the fewest edits: what changed, and how the words kept differ.

import { accentVariant, numberVariant, shapeMask, variantBits } from "../index/scan-words.ts";

/** Words kept that differ in no more than this. Bits, one penalty each (similarity.ts). */
export const differsInCase = 1;
export const differsInAccents = 2;
export const differsInNumbers = 4;

/** Above this many cells spellings are not compared, but taken as different. */
const mostCells = 4_000_000;

let cells = new Uint16Array(1 << 12);

/** A run of tokens in a larger array. */
export interface TokenRun {
  readonly array: Uint32Array;
  readonly from: number;
  readonly count: number;
}

/** -1 for any number, so that numbers are one word. */
function wordOf(token: number): number {
  return (token & numberVariant) === 0 ? token >>> variantBits : -1;
}

function difference(left: number, right: number): number {
  if (left === right) return 0;
  if ((left & numberVariant) !== 0) return differsInNumbers;
  const shape = ((left ^ right) & shapeMask) === 0 ? 0 : differsInCase;
  return ((left ^ right) & accentVariant) === 0 ? shape : shape | differsInAccents;
}

/** How a word of the left fares. `kept` pairs hold the index on both sides. */
export interface WordEdit {
  readonly kind: "kept" | "changed" | "deleted" | "inserted";
  /** Index of the word on the left; for an inserted one, the word after it. */
  readonly left: number;
  readonly right: number;
}

function fill(left: TokenRun, right: TokenRun): number {
  const width = right.count + 1;
  const size = (left.count + 1) * width;
  if (cells.length < size) cells = new Uint16Array(Math.min(mostCells, size * 2));
  for (let column = 0; column < width; column++) cells[column] = column;
  for (let row = 1; row <= left.count; row++) {
    const word = wordOf(left.array[left.from + row - 1] ?? 0);
    const base = row * width;
    cells[base] = row;
    for (let column = 1; column < width; column++) {
      const same = word === wordOf(right.array[right.from + column - 1] ?? 0) ? 0 : 1;
      const across = (cells[base - width + column - 1] ?? 0) + same;
      const up = (cells[base - width + column] ?? 0) + 1;
      const back = (cells[base + column - 1] ?? 0) + 1;
      cells[base + column] = Math.min(across, up, back);
    }
  }
  return width;
}

/** Whether the words of both sides are the same, in the same order. */
function sameWords(left: TokenRun, right: TokenRun): boolean {
  if (left.count !== right.count) return false;
  for (let index = 0; index < left.count; index++) {
    const other = right.array[right.from + index] ?? 0;
    if (wordOf(left.array[left.from + index] ?? 0) !== wordOf(other)) return false;
  }
  return true;
}

/**
 * How the words kept on both sides differ, as bits. Of several alignments with as few edits, takes the one
 * that, read from the end, pairs words before it deletes, and deletes before it inserts.
 */
export function keptDifferences(left: TokenRun, right: TokenRun): number {
  let bits = 0;
  if (sameWords(left, right)) {
    for (let index = 0; index < left.count; index++) {
      const other = right.array[right.from + index] ?? 0;
      bits |= difference(left.array[left.from + index] ?? 0, other);
    }
    return bits;
  }
  if ((left.count + 1) * (right.count + 1) > mostCells)
    return differsInCase | differsInAccents | differsInNumbers;
  const width = fill(left, right);
  let row = left.count;
  let column = right.count;
  while (row > 0 && column > 0) {
    const here = cells[row * width + column] ?? 0;
    const one = left.array[left.from + row - 1] ?? 0;
    const other = right.array[right.from + column - 1] ?? 0;
    const same = wordOf(one) === wordOf(other);
    if ((cells[(row - 1) * width + column - 1] ?? 0) + (same ? 0 : 1) === here) {
      if (same) bits |= difference(one, other);
      row -= 1;
      column -= 1;
    } else if ((cells[(row - 1) * width + column] ?? 0) + 1 === here) row -= 1;
    else column -= 1;
  }
  return bits;
}

/** The edits that turn the left into the right, in order; the alignment is that of `keptDifferences`. */
export function editWords(left: TokenRun, right: TokenRun): readonly WordEdit[] {
  if ((left.count + 1) * (right.count + 1) > mostCells) return wholesale(left, right);
  const width = fill(left, right);
  const edits: WordEdit[] = [];
  let row = left.count;
  let column = right.count;
  while (row > 0 || column > 0) {
    const here = cells[row * width + column] ?? 0;
    const same =
      row > 0 &&
      column > 0 &&
      wordOf(left.array[left.from + row - 1] ?? 0) ===
        wordOf(right.array[right.from + column - 1] ?? 0);
    const across =
      row > 0 && column > 0
        ? (cells[(row - 1) * width + column - 1] ?? 0) + (same ? 0 : 1)
        : Infinity;
    if (across === here) {
      row -= 1;
      column -= 1;
      edits.push({ kind: same ? "kept" : "changed", left: row, right: column });
    } else if (row > 0 && (cells[(row - 1) * width + column] ?? 0) + 1 === here) {
      row -= 1;
      edits.push({ kind: "deleted", left: row, right: column });
    } else {
      column -= 1;
      edits.push({ kind: "inserted", left: row, right: column });
    }
  }
  return edits.reverse();
}

function wholesale(left: TokenRun, right: TokenRun): readonly WordEdit[] {
  const edits: WordEdit[] = [];
  for (let index = 0; index < left.count; index++)
    edits.push({ kind: "deleted", left: index, right: 0 });
  for (let index = 0; index < right.count; index++)
    edits.push({ kind: "inserted", left: left.count, right: index });
  return edits;
}

/** The distance alone, by the plain recurrence: the reference for the fast one. */
export function wordDistance(left: TokenRun, right: TokenRun): number {
  let previous = Array.from({ length: right.count + 1 }, (_, column) => column);
  for (let row = 1; row <= left.count; row++) {
    const word = wordOf(left.array[left.from + row - 1] ?? 0);
    const current = [row];
    for (let column = 1; column <= right.count; column++) {
      const same = word === wordOf(right.array[right.from + column - 1] ?? 0) ? 0 : 1;
      current.push(
        Math.min(
          (previous[column - 1] ?? 0) + same,
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
        ),
      );
    }
    previous = current;
  }
  return previous[right.count] ?? 0;
}
