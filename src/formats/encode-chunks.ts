// Text in the encoding that a tool insists on.

import type { Chunk } from "./format.ts";

export type OutputEncoding = "utf-8" | "utf-8 with mark" | "utf-16le";

const mark = "\uFEFF";

/** UTF-16 always begins with its mark. */
export function* encodeChunks(
  chunks: Iterable<string>,
  encoding: OutputEncoding,
): Generator<Chunk, void, undefined> {
  if (encoding === "utf-8") {
    yield* chunks;
    return;
  }
  if (encoding === "utf-8 with mark") {
    yield mark;
    yield* chunks;
    return;
  }
  yield littleEndian(mark);
  for (const chunk of chunks) yield littleEndian(chunk);
}

function littleEndian(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
