// A whole text file, decoded, for callers that rearrange its lines unchanged.

import { InputError, ParseError } from "../../model/errors.ts";
import { decodeText } from "../../strings/encoding/decode-bytes.ts";
import { readFileBytesFrom } from "./read-file.ts";

/** Throws `InputError` `notUtf8` for any other encoding, since it is written back as UTF-8. */
export function readUtf8(folder: string, path: string): string {
  const bytes = readFileBytesFrom(folder, path);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new InputError("notUtf8", { path });
  try {
    return [...decodeText([bytes], { path })].join("");
  } catch (error) {
    throw error instanceof ParseError ? new InputError("notUtf8", { path, cause: error }) : error;
  }
}
