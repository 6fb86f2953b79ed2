// Whether a file is the one that was read: by what the system says of it, without reading it again.

import { statSync } from "node:fs";
import { resolve } from "node:path";

/** Another text after every change of the file; empty where there is none. */
export function fileStamp(folder: string, path: string): string {
  const stats = statSync(resolve(folder, path), { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return "";
  const { mtimeNs, ctimeNs, size, ino } = stats;
  return [mtimeNs, ctimeNs, size, ino].join(" ");
}

/** Bytes; 0 where there is no file. */
export function fileSize(folder: string, path: string): number {
  return statSync(resolve(folder, path), { throwIfNoEntry: false })?.size ?? 0;
}
