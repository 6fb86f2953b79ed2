// What differs between a segment of the memory and the text at hand, word by word.

import { numberVariant, variantBits, WordScanner } from "../index/scan-words.ts";
import { editWords, type TokenRun, type WordEdit } from "./align-words.ts";

/** A piece of text: in both, only in the memory, or only in the text at hand. */
export interface DifferencePiece {
  readonly kind: "same" | "deleted" | "inserted";
  readonly text: string;
}

interface Words {
  readonly run: TokenRun;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const scanner = new WordScanner();

/**
 * The pieces that turn `memory` into `wanted`, by the alignment behind the similarity. Without the inserted
 * pieces they are the memory's segment, without the deleted ones the text at hand, but for white space.
 */
export function compareSegments(memory: string, wanted: string): readonly DifferencePiece[] {
  const numbers = new Map<string, number>();
  const one = wordsOf(memory, numbers);
  const other = wordsOf(wanted, numbers);
  const pieces: DifferencePiece[] = [];
  const add = (kind: DifferencePiece["kind"], text: string): void => {
    const last = pieces.at(-1);
    if (text === "") return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  let left = 0;
  let right = 0;
  const gaps = (leftTo: number, rightTo: number): void => {
    addGap(one.text.slice(left, leftTo), other.text.slice(right, rightTo), add);
    left = leftTo;
    right = rightTo;
  };
  const edits = editWords(other.run, one.run);
  for (let at = 0; at < edits.length; at++) {
    const edit = edits[at];
    if (edit === undefined) break;
    if (edit.kind === "kept") {
      gaps(one.starts[edit.right] ?? 0, other.starts[edit.left] ?? 0);
      const leftEnd = one.ends[edit.right] ?? 0;
      const rightEnd = other.ends[edit.left] ?? 0;
      addWord(one.text.slice(left, leftEnd), other.text.slice(right, rightEnd), add);
      left = leftEnd;
      right = rightEnd;
      continue;
    }
    const run = changedRun(edits, at);
    const gone = run.filter(({ kind }) => kind !== "deleted").map((each) => each.right);
    const come = run.filter(({ kind }) => kind !== "inserted").map((each) => each.left);
    const leftStart = one.starts[gone[0] ?? -1] ?? left;
    const rightStart = other.starts[come[0] ?? -1] ?? right;
    gaps(leftStart, rightStart);
    const leftEnd = gone.length === 0 ? left : (one.ends[gone.at(-1) ?? 0] ?? left);
    const rightEnd = come.length === 0 ? right : (other.ends[come.at(-1) ?? 0] ?? right);
    add("deleted", one.text.slice(left, leftEnd));
    add("inserted", other.text.slice(right, rightEnd));
    left = leftEnd;
    right = rightEnd;
    at += run.length - 1;
  }
  gaps(one.text.length, other.text.length);
  return pieces;
}

// `editWords` gives the edits from the text at hand to the memory's, the direction in which similarity is computed.
function changedRun(edits: readonly WordEdit[], from: number): readonly WordEdit[] {
  let to = from;
  while (to < edits.length && edits[to]?.kind !== "kept") to += 1;
  return edits.slice(from, to);
}

type Add = (kind: DifferencePiece["kind"], text: string) => void;

function addWord(left: string, right: string, add: Add): void {
  if (left === right) add("same", left);
  else {
    add("deleted", left);
    add("inserted", right);
  }
}

// White space makes no difference; the marks in a gap do.
function addGap(left: string, right: string, add: Add): void {
  const marks = (gap: string): string => gap.replaceAll(/\s+/gu, " ");
  if (marks(left) === marks(right) || (left.trim() === "" && right.trim() === "")) {
    add("same", right === "" ? left : right);
    return;
  }
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const room = Math.min(left.length, right.length) - start;
  while (end < room && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  add("same", left.slice(0, start));
  add("deleted", left.slice(start, left.length - end));
  add("inserted", right.slice(start, right.length - end));
  add("same", left.slice(left.length - end));
}

function wordsOf(text: string, numbers: Map<string, number>): Words {
  scanner.scan(text);
  const { count } = scanner;
  const array = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const variant = scanner.variants[index] ?? 0;
    const key = `${scanner.first[index]} ${scanner.second[index]} ${variant & numberVariant}`;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    array[index] = (number << variantBits) | variant;
  }
  const starts = scanner.starts.slice(0, count);
  const ends = scanner.ends.slice(0, count);
  return { run: { array, from: 0, count }, text: scanner.text, starts, ends };
}
