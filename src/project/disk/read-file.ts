// Reads the bytes of a file in chunks, with a sentence for every way that opening can fail.

import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../../model/errors.ts";
import { requireHeap } from "./heap-limit.ts";
import { asInputError, systemErrorCode } from "./system-error.ts";

const chunkSize = 1 << 18;

// What a shell hands over as a file: `glosa doctor <(xz -dc memory.tmx.xz)`.
const handedOver = /^\/(?:dev\/(?:stdin$|fd\/)|proc\/(?:self|\d+)\/fd\/)/u;

// A pipe without a writer would otherwise never be opened; for a file it changes nothing. Windows has no such flag.
const withoutWaiting = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

function openForReading(path: string): number {
  try {
    requireReadable(statSync(path), path);
    const descriptor = openSync(path, handedOver.test(path) ? "r" : withoutWaiting);
    try {
      // It may have changed since.
      requireReadable(fstatSync(descriptor), path);
    } catch (error) {
      closeSync(descriptor);
      throw error;
    }
    return descriptor;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOTDIR") throw new InputError("fileMissing", { path });
    if (code === "EACCES" || code === "EPERM") throw new InputError("fileForbidden", { path });
    throw asInputError(error, path) ?? error;
  }
}

/** A device may never end, and a pipe never begin. */
function requireReadable(stats: Stats, path: string): void {
  if (stats.isDirectory()) throw new InputError("isDirectory", { path });
  if (!stats.isFile() && !handedOver.test(path)) throw new InputError("notRegularFile", { path });
}

/**
 * The file's bytes in chunks of at most 256 KiB.
 * Throws `InputError` (`fileMissing`, `isDirectory`, `notRegularFile`, `fileForbidden`, …) before the first chunk.
 */
export function readFileChunks(path: string): Iterable<Uint8Array> {
  const descriptor = openForReading(path);
  try {
    requireHeap(path, fstatSync(descriptor).size);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
  return chunksOf(descriptor, path);
}

function* chunksOf(descriptor: number, path: string): Generator<Uint8Array> {
  try {
    // Small files in one small read, plus one byte so that the next read finds the end.
    const size = Math.min(chunkSize, Math.max(4096, fstatSync(descriptor).size + 1));
    const buffer = new Uint8Array(size);
    for (;;) {
      const length = readInto(buffer, descriptor, path);
      if (length === 0) return;
      yield buffer.slice(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function readInto(buffer: Uint8Array, descriptor: number, path: string): number {
  try {
    return readSync(descriptor, buffer, 0, buffer.length, null);
  } catch (error) {
    // A read error does not name the path.
    throw asInputError(error, path) ?? error;
  }
}

/** Throws as opening would if it is not a file at all, before anything is said about its kind. */
export function requireFile(folder: string, path: string): void {
  const absolute = resolve(folder, path);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) throw new InputError("fileMissing", { path });
  named(path, () => requireReadable(stats, absolute));
}

/** The whole file as one byte array; the same errors as `readFileChunks`. */
export function readFileBytes(path: string): Uint8Array {
  return joined(readFileChunks(path));
}

/** Chunks as one byte array. */
export function joined(parts: Iterable<Uint8Array>): Uint8Array {
  const chunks = [...parts];
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** `readFileChunks` for a path relative to a folder. */
export function readFileChunksFrom(folder: string, path: string): Iterable<Uint8Array> {
  return named(path, () => readFileChunks(resolve(folder, path)));
}

/** `readFileBytes` for a path relative to a folder. */
export function readFileBytesFrom(folder: string, path: string): Uint8Array {
  return named(path, () => readFileBytes(resolve(folder, path)));
}

// Errors name the path as the user wrote it.
function named<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.code, { path, data: error.data, cause: error.cause });
  }
}

const headLength = 4096;

/** The first 4 KiB of a file, or all of a smaller one: enough to recognise its format. */
export function readHead(folder: string, path: string): Uint8Array {
  for (const chunk of readFileChunksFrom(folder, path)) return chunk.subarray(0, headLength);
  return new Uint8Array(0);
}
