// Names for files created next to another and named after it.

import { createHash } from "node:crypto";

// Most disks allow names of 255 bytes, some that encrypt names only 143; what is appended must fit too.
const mostBytes = 100;
const digits = 16;

/** The name, or the beginning of a long one with a hash of the whole: at most 100 bytes, and unique. */
export function shortName(name: string): string {
  if (Buffer.byteLength(name) <= mostBytes) return name;
  let start = "";
  for (const character of name) {
    if (Buffer.byteLength(start + character) > mostBytes - digits - 1) break;
    start += character;
  }
  return `${start}-${createHash("sha256").update(name).digest("hex").slice(0, digits)}`;
}
