// Replaces files atomically: written next to the original under a temporary name, flushed, renamed.

import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync, type Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Chunk } from "../../formats/format.ts";
import { InputError } from "../../model/errors.ts";
import { refreshLocks } from "./file-lock.ts";
import { keepOwnerAndMode, moveOver, replacedFile, type ReplacedFile } from "./replaced-file.ts";
import { explained } from "./system-error.ts";
import { begin, end, sweepUnfinished, temporaryName } from "./unfinished.ts";

/** A file written next to the one it will replace. */
export interface StagedFile {
  /** Moves it into place; only a name changes. */
  readonly commit: () => void;
  readonly discard: () => void;
}

/**
 * Writes the chunks to `path`, creating its folder if needed. If the process is killed at any moment, either the
 * old file or the new one remains. If the chunk generator throws, the old file remains. A link stays and its target
 * is replaced; mode, owner and group are kept. Throws `InputError` `readOnly` for a write-protected file.
 */
export function writeFileAtomically(path: string, chunks: Iterable<Chunk>): void {
  stageFile(path, chunks).commit();
}

/** The slow half of `writeFileAtomically`: several files are staged first, so that they change together. */
export function stageFile(path: string, chunks: Iterable<Chunk>): StagedFile {
  const { path: place, before } = preparedPlace(path);
  // Said now: of several files that change together, none may have changed yet.
  if (before?.isDirectory() === true) throw new InputError("isDirectory", { path });
  // A pipe or device takes whatever comes and cannot be replaced.
  if (before !== undefined && !before.isFile()) return writeThrough(path, place, chunks);
  const temporary = join(dirname(place), temporaryName(basename(place)));
  sweepUnfinished(dirname(place));
  begin(temporary);
  const discard = (): void => {
    rmSync(temporary, { force: true });
    end(temporary);
  };
  try {
    writeNew(temporary, chunks, before);
  } catch (error) {
    discard();
    throw explained(error, path);
  }
  return { commit: () => rename(temporary, { place, path, discard }), discard };
}

/** Moves all into place, or none if one cannot be staged. */
export function commitAll(stage: Iterable<StagedFile>): void {
  const staged: StagedFile[] = [];
  try {
    for (const file of stage) staged.push(file);
  } catch (error) {
    for (const { discard } of staged) discard();
    throw error;
  }
  commitStaged(staged);
}

/** Moves all into place; after a failure, what has not been moved is removed. */
export function commitStaged(staged: readonly StagedFile[]): void {
  for (const [index, { commit }] of staged.entries())
    try {
      commit();
    } catch (error) {
      for (const { discard } of staged.slice(index + 1)) discard();
      throw error;
    }
}

function writeNew(temporary: string, chunks: Iterable<Chunk>, before: Stats | undefined): void {
  const descriptor = openSync(temporary, "wx");
  try {
    for (const chunk of batched(chunks)) {
      writeAll(descriptor, chunk);
      refreshLocks();
    }
    if (before !== undefined) keepOwnerAndMode(descriptor, before);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function rename(
  temporary: string,
  { place, path, discard }: { place: string; path: string; discard: () => void },
): void {
  try {
    moveOver(temporary, place);
    end(temporary);
  } catch (error) {
    discard();
    throw explained(error, path);
  }
}

function writeThrough(path: string, place: string, chunks: Iterable<Chunk>): StagedFile {
  const commit = (): void => {
    try {
      const descriptor = openSync(place, "w");
      try {
        for (const chunk of batched(chunks)) writeAll(descriptor, chunk);
      } finally {
        closeSync(descriptor);
      }
    } catch (error) {
      throw explained(error, path);
    }
  };
  return { commit, discard: () => undefined };
}

function preparedPlace(path: string): ReplacedFile {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return replacedFile(path);
  } catch (error) {
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
