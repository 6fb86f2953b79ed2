// The text of a file that may not be there, for callers that can do without.

import { decodeText } from "../../strings/encoding/decode-bytes.ts";
import { readFileBytes } from "../disk/read-file.ts";

/** Decoded, without a byte order mark; `undefined` for a file that cannot be read or is not text. */
export function textOfFile(absolute: string): string | undefined {
  try {
    const text = [...decodeText([readFileBytes(absolute)], { path: absolute })].join("");
    return text.replace(/^\uFEFF/u, "");
  } catch {
    return undefined;
  }
}
