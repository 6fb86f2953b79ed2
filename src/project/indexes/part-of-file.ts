// Splits a large TMX file between units, so that each core can read a part of it.

import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { readFileChunks } from "../disk/read-file.ts";

/** Bytes `start` to `end` of a file, read as if preceded by what comes before the first unit. */
export interface FilePart {
  readonly start: number;
  readonly end: number;
  /** Bytes before the first unit of the file. */
  readonly prologue: number;
  /** Lines before `start` in the file that the prologue does not contain. */
  readonly linesBefore: number;
  readonly last: boolean;
}

const chunkSize = 1 << 18;
/** Smaller files are read by one core: a worker with an index of its own would cost more than it saves. */
const leastPart = 64_000_000;
const unitStart = /<tu[\s>]/u;
const ending = new TextEncoder().encode("</body></tmx>");

/** The bytes of the file, or of a part completed with the prologue and end. */
export function* partChunks(path: string, part: FilePart | undefined): Generator<Uint8Array> {
  if (part === undefined) {
    yield* readFileChunks(path);
    return;
  }
  if (part.start > 0) yield* bytesOf(path, 0, part.prologue);
  yield* bytesOf(path, part.start, part.end);
  if (!part.last) yield ending;
}

function* bytesOf(path: string, start: number, end: number): Generator<Uint8Array> {
  const descriptor = openSync(path, "r");
  try {
    let at = start;
    while (at < end) {
      const bytes = new Uint8Array(Math.min(chunkSize, end - at));
      const length = readSync(descriptor, bytes, 0, bytes.length, at);
      if (length === 0) return;
      at += length;
      yield bytes.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Up to `count` parts of similar size, none much smaller than `least` bytes; `undefined` if the file is too small
 * or cannot be split: not UTF-8, not TMX. A boundary may fall on what only looks like a unit, in a comment or CDATA
 * section: reading the part then fails, and the file is read as a whole.
 */
export function cutFile(
  path: string,
  count: number,
  least: number = leastPart,
): readonly FilePart[] | undefined {
  const descriptor = openSync(path, "r");
  try {
    const { size } = fstatSync(descriptor);
    const parts = Math.min(count, Math.floor(size / least));
    if (parts < 2 || !path.toLowerCase().endsWith(".tmx")) return undefined;
    const prologue = nextUnit(descriptor, 0);
    // A NUL or non-ASCII byte this early means another encoding, or something to leave alone.
    if (prologue === undefined || !isPlain(descriptor, Math.min(prologue, 256))) return undefined;
    const cuts = [0];
    for (let part = 1; part < parts; part++) {
      const cut = nextUnit(descriptor, Math.floor((size * part) / parts));
      if (cut === undefined || cut <= Math.max(prologue, cuts.at(-1) ?? 0)) return undefined;
      cuts.push(cut);
    }
    const lines = lineCounts(descriptor, [prologue, ...cuts.slice(1)]);
    return cuts.map((start, index) => ({
      start,
      end: cuts[index + 1] ?? size,
      prologue,
      linesBefore: index === 0 ? 0 : (lines[index] ?? 0) - (lines[0] ?? 0),
      last: index === cuts.length - 1,
    }));
  } finally {
    closeSync(descriptor);
  }
}

function isPlain(descriptor: number, length: number): boolean {
  const bytes = new Uint8Array(length);
  readSync(descriptor, bytes, 0, length, 0);
  return bytes.every((byte) => byte > 0 && byte < 128);
}

function nextUnit(descriptor: number, from: number): number | undefined {
  const bytes = new Uint8Array(chunkSize);
  const length = readSync(descriptor, bytes, 0, bytes.length, from);
  // One byte per character, so that positions are bytes.
  const at = new TextDecoder("latin1").decode(bytes.subarray(0, length)).search(unitStart);
  return at < 0 ? undefined : from + at;
}

// Line feeds before each position, in one pass.
function lineCounts(descriptor: number, places: readonly number[]): readonly number[] {
  const counts: number[] = [];
  const bytes = new Uint8Array(1 << 20);
  let lines = 0;
  let at = 0;
  for (const place of places) {
    while (at < place) {
      const length = readSync(descriptor, bytes, 0, Math.min(bytes.length, place - at), at);
      if (length === 0) break;
      const read = bytes.subarray(0, length);
      for (let next = read.indexOf(10); next >= 0; next = read.indexOf(10, next + 1)) lines += 1;
      at += length;
    }
    counts.push(lines);
  }
  return counts;
}
