// Where the bytes of a file come from: the disk, or unsaved text in an editor.

import { Buffer } from "node:buffer";
import { resolve } from "node:path";
import { ExpectedError } from "../../model/errors.ts";
import { joined, readFileChunksFrom, requireFile } from "./read-file.ts";

/** Paths are relative to `folder`, or absolute. */
export interface Files {
  /** Throws `InputError` `fileMissing` or `isDirectory` if it is not a file. */
  readonly require: (folder: string, path: string) => void;
  /** Throws what `readFileChunks` throws. */
  readonly chunks: (folder: string, path: string) => Iterable<Uint8Array>;
  /** Whether the bytes are those on the disk: nothing is cached from others. */
  readonly isSaved: (folder: string, path: string) => boolean;
}

/** Identifies a file, however it is named. `path` is relative to `folder`, or absolute. */
export function absolutePath(folder: string, path: string): string {
  return resolve(folder, path);
}

export const diskFiles: Files = {
  require: requireFile,
  chunks: readFileChunksFrom,
  isSaved: () => true,
};

/** The disk, except for files with texts given by absolute path; those need not exist on it. */
export function unsavedFiles(texts: ReadonlyMap<string, string | Uint8Array>): Files {
  if (texts.size === 0) return diskFiles;
  return {
    require: (folder, path) => {
      if (!texts.has(resolve(folder, path))) requireFile(folder, path);
    },
    chunks: (folder, path) => {
      const text = texts.get(resolve(folder, path));
      if (text === undefined) return readFileChunksFrom(folder, path);
      return [typeof text === "string" ? new TextEncoder().encode(text) : text];
    },
    isSaved: (folder, path) => !texts.has(resolve(folder, path)),
  };
}

/** Whether the file has the bytes that it has on the disk: an editor opens it with those. */
export function isOnDisk(folder: string, path: string, files: Files): boolean {
  if (files.isSaved(folder, path)) return true;
  try {
    const saved = joined(readFileChunksFrom(folder, path));
    return Buffer.compare(joined(files.chunks(folder, path)), saved) === 0;
  } catch (error) {
    if (error instanceof ExpectedError) return false;
    throw error;
  }
}

/** The same files, each opened once: hash and content come from the same bytes. */
export function openedOnce(files: Files): Files {
  const opened = new Map<string, readonly Uint8Array[]>();
  return {
    ...files,
    chunks: (folder, path) => {
      const absolute = resolve(folder, path);
      let chunks = opened.get(absolute);
      if (chunks === undefined) {
        chunks = [...files.chunks(folder, path)];
        opened.set(absolute, chunks);
      }
      return chunks;
    },
  };
}
