// Saves a bilingual document in the encoding of its file.

import { resolve } from "node:path";
import type { BilingualFormat, WriteContext } from "../../formats/format.ts";
import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { encodeText } from "../../strings/encoding/encode-text.ts";
import { writeFileAtomically } from "../disk/write-file.ts";

export interface BilingualFile {
  /** Relative to `folder`. */
  readonly path: string;
  readonly folder: string;
  readonly format: BilingualFormat;
}

/**
 * Writes or replaces the file atomically. A document with a skeleton of this format keeps every byte that its
 * changes do not touch. Throws `InputError` `notInEncoding` if a text needs a character that the file's encoding
 * lacks; the old file then remains.
 */
export async function saveBilingualFile(
  { folder, path, format }: BilingualFile,
  document: BilingualDocument,
  context: WriteContext,
): Promise<void> {
  const write = await format.loadWriter();
  const chunks = write(document, { ...context, path });
  const { skeleton } = document;
  const inPlace = skeleton?.format === format.name && context.version === undefined;
  const encoding = inPlace ? skeleton.encoding : "UTF-8";
  writeFileAtomically(resolve(folder, path), encodeText(chunks, encoding));
}
