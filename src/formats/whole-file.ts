// A file that is read whole, because it is written back as it was.

import type { Skeleton } from "../model/bilingual-document.ts";
import { ParseError } from "../model/errors.ts";
import { decodeText, type FoundEncoding } from "../strings/encoding/decode-bytes.ts";

export interface WholeFileOptions {
  readonly path: string;
  /** Name of the format. */
  readonly format: string;
  /** As in `decodeText`. */
  readonly declaredBy?: (head: string) => string | undefined;
}

/** UTF-16 code units. */
const maximumLength = 100_000_000;

/** Throws `ParseError` `fileTooLarge` beyond 100 million characters, and what `decodeText` throws. */
export function readWholeFile(bytes: Iterable<Uint8Array>, options: WholeFileOptions): Skeleton {
  let found: FoundEncoding = { name: "UTF-8", mark: 0 };
  const { path, format, declaredBy } = options;
  const decoding = {
    path,
    ...(declaredBy !== undefined && { declaredBy }),
    onEncoding: (encoding: FoundEncoding): void => {
      found = encoding;
    },
  };
  const pieces: string[] = [];
  let length = 0;
  for (const piece of decodeText(bytes, decoding)) {
    length += piece.length;
    if (length > maximumLength) {
      const data = { limit: `${maximumLength / 1_000_000} MB` };
      throw new ParseError("fileTooLarge", { data, path, line: 1, column: 1 });
    }
    pieces.push(piece);
  }
  const { name, mark } = found;
  return { format, text: pieces.join(""), encoding: name, byteOrderMark: mark > 0 };
}
