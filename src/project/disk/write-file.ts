// Replaces files atomically: written next to the original under a temporary name, flushed, renamed.

import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pid } from "node:process";
import type { Chunk } from "../../formats/format.ts";
import { InputError } from "../../model/errors.ts";
import { shortName } from "./short-name.ts";
import { asInputError, systemErrorCode } from "./system-error.ts";

let counter = 0;

/** Names of unfinished writes. */
export const unfinishedName: RegExp = /^\..+\.\d+\.\d+\.tmp$/su;

/**
 * Writes the chunks to `path`, creating its folder if needed. If the process is killed at any moment, either the
 * old file or the new one remains. If the chunk generator throws, the old file remains.
 */
export function writeFileAtomically(path: string, chunks: Iterable<Chunk>): void {
  const folder = dirname(path);
  // The process id separates processes, the counter two writes of the same one.
  const temporary = join(folder, `.${shortName(basename(path))}.${pid}.${counter++}.tmp`);
  let descriptor: number;
  try {
    mkdirSync(folder, { recursive: true });
    descriptor = openSync(temporary, "wx");
  } catch (error) {
    throw explained(error, path);
  }
  try {
    for (const chunk of batched(chunks)) writeAll(descriptor, chunk);
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(temporary, path);
  } catch (error) {
    closeQuietly(descriptor);
    rmSync(temporary, { force: true });
    throw explained(error, path);
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  let offset = 0;
  while (offset < bytes.length) offset += writeSync(descriptor, bytes, offset);
}

// One system call for many small chunks of text.
function* batched(chunks: Iterable<Chunk>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let batch = "";
  for (const chunk of chunks) {
    if (typeof chunk === "string") batch += chunk;
    if (batch !== "" && (typeof chunk !== "string" || batch.length >= 1 << 16)) {
      yield encoder.encode(batch);
      batch = "";
    }
    if (typeof chunk !== "string") yield chunk;
  }
  if (batch !== "") yield encoder.encode(batch);
}

function closeQuietly(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {
    // Already closed: the original error is the one to report.
  }
}

/** A failed write as an error that names the file; anything but a system error is unchanged. */
export function explained(error: unknown, path: string): unknown {
  const code = systemErrorCode(error);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new InputError("cannotWrite", { path });
  }
  return asInputError(error, path) ?? error;
}
