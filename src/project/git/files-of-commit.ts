// The files of a commit and their bytes, without touching the working tree.

import { Buffer } from "node:buffer";
import { realpathSync } from "node:fs";
import { gitBytes, gitIn } from "./git.ts";

export interface CommittedFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

/** Those below the folder; no links, and nothing of other repositories. Throws `InputError` `gitFailed`. */
export function filesOfCommit(folder: string, commit: string): readonly CommittedFile[] {
  return gitIn(realpathSync(folder))
    .tell(["ls-tree", "-r", "-z", "-l", commit])
    .split("\u0000")
    .flatMap((entry): readonly CommittedFile[] => {
      const [, mode = "", id = "", size = "", path = ""] =
        /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/su.exec(entry) ?? [];
      return mode.startsWith("100") ? [{ path, id, size: Number(size) }] : [];
    });
}

/** By id; without those that git does not have here. Of a few files: git answers all at once. */
export function readBlobs(folder: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  // No filter of the repository's attributes is run: the bytes are those of the commit.
  const answer = Buffer.from(gitBytes(realpathSync(folder), ["cat-file", "--batch"], ids));
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf("\n", at);
    if (end === -1) break;
    const [id = "", kind = "", size = "0"] = answer.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (kind !== "blob") continue;
    found.set(id, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
