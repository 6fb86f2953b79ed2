// Where the bytes of a file come from: the disk, or a text that its editor has not saved yet.

import { resolve } from "node:path";
import { readFileChunksFrom, requireFile } from "./read-file.ts";

/** Paths are relative to `folder`, or absolute. */
export interface Files {
  /** Throws `InputError` `fileMissing` or `isDirectory` for what is no file. */
  readonly require: (folder: string, path: string) => void;
  /** Throws what `readFileChunks` throws. */
  readonly chunks: (folder: string, path: string) => Iterable<Uint8Array>;
  /** Whether the bytes are those on the disk: what is made of others is not kept there. */
  readonly isSaved: (folder: string, path: string) => boolean;
}

/** What a file is known by, whoever names it. `path` is relative to `folder`, or absolute. */
export function absolutePath(folder: string, path: string): string {
  return resolve(folder, path);
}

export const diskFiles: Files = {
  require: requireFile,
  chunks: readFileChunksFrom,
  isSaved: () => true,
};

/** The disk, but for the files whose texts are given by absolute path: those need not be on it. */
export function unsavedFiles(texts: ReadonlyMap<string, string>): Files {
  if (texts.size === 0) return diskFiles;
  return {
    require: (folder, path) => {
      if (!texts.has(resolve(folder, path))) requireFile(folder, path);
    },
    chunks: (folder, path) => {
      const text = texts.get(resolve(folder, path));
      return text === undefined
        ? readFileChunksFrom(folder, path)
        : [new TextEncoder().encode(text)];
    },
    isSaved: (folder, path) => !texts.has(resolve(folder, path)),
  };
}

/** The same files, each opened once: what is known by its bytes is read from those very bytes. */
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
