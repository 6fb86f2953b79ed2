// An article that is one text file, opened to be written back in its own encoding.

import type { Article } from "../../model/article.ts";
import { encodeText } from "../../strings/encoding/encode-text.ts";
import { declaredEncoding } from "../../strings/encoding/encodings.ts";
import type { OpenArticle, ReadContext, Reader } from "../format.ts";

const mark = "\uFEFF";
const encodings = ["UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"];
const headLength = 1024;

/** `declaredBy` finds the encoding that the first kilobyte declares. */
export function textOpener(
  read: Reader<Article>,
  declaredBy?: (head: string) => string | undefined,
): (bytes: Iterable<Uint8Array>, context: ReadContext) => OpenArticle {
  return (chunks, context) => {
    const bytes = joined(chunks);
    const article = read([bytes], context);
    const head = String.fromCharCode(...bytes.subarray(0, headLength));
    const declared = declaredEncoding(declaredBy?.(head)?.trim() ?? "")?.name;
    const candidates = declared === undefined ? encodings : [...encodings, declared];
    const found = candidates
      .flatMap((encoding) => ["", mark].map((start) => ({ encoding, start })))
      .find(({ encoding, start }) => isWritten(bytes, start + article.text, encoding));
    const { encoding, start } = found ?? { encoding: "UTF-8", start: "" };
    return {
      article,
      files: [article.text],
      blocks: article.blocks.map(({ text, pieces, opaque }) => ({ text, pieces, opaque, file: 0 })),
      save: (files) => encodeText([start + files.join("")], encoding),
    };
  };
}

function isWritten(bytes: Uint8Array, text: string, encoding: string): boolean {
  try {
    const written = joined(encodeText([text], encoding));
    return written.length === bytes.length && written.every((byte, index) => byte === bytes[index]);
  } catch {
    // A character that the encoding lacks.
    return false;
  }
}

function joined(chunks: Iterable<Uint8Array>): Uint8Array {
  const list = [...chunks];
  const whole = new Uint8Array(list.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of list) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
