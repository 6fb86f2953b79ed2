// Names of files that are made beside another and called after it.

import { createHash } from "node:crypto";

// A name may have 255 bytes on most disks, 143 on some that encrypt names; what is added must fit as well.
const mostBytes = 100;
const digits = 16;

/** The name, or the beginning of a long one and a hash of all of it: at most 100 bytes, different where names are. */
export function shortName(name: string): string {
  if (Buffer.byteLength(name) <= mostBytes) return name;
  let start = "";
  for (const character of name) {
    if (Buffer.byteLength(start + character) > mostBytes - digits - 1) break;
    start += character;
  }
  return `${start}-${createHash("sha256").update(name).digest("hex").slice(0, digits)}`;
}
