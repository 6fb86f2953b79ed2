// Text -> bytes in the encoding of the file: the inverse of decode-bytes.ts.

import { InputError } from "../../model/errors.ts";
import { windows1252Upper } from "./windows-1252.ts";

/**
 * The chunks as bytes; byte chunks are passed through. `encoding` is a name that `decodeText` found.
 * A byte order mark is written if the text starts with U+FEFF.
 * Throws `InputError` `notInEncoding` for a character that the encoding lacks.
 */
export function* encodeText(
  chunks: Iterable<string | Uint8Array>,
  encoding: string,
): Generator<Uint8Array> {
  const encode = encoderOf(encoding);
  for (const chunk of chunks) yield typeof chunk === "string" ? encode(chunk) : chunk;
}

function encoderOf(encoding: string): (text: string) => Uint8Array {
  const name = encoding.toUpperCase();
  if (name === "UTF-8") {
    const encoder = new TextEncoder();
    return (text) => encoder.encode(text);
  }
  if (name === "UTF-16LE") return (text) => utf16(text, true);
  if (name === "UTF-16BE") return (text) => utf16(text, false);
  const bytes = byteTable(encoding);
  return (text) => singleBytes(text, bytes, encoding);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

function singleBytes(
  text: string,
  bytes: ReadonlyMap<string, number>,
  encoding: string,
): Uint8Array {
  const result = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const byte = bytes.get(character);
    if (byte === undefined)
      throw new InputError("notInEncoding", { data: { character, encoding } });
    result[index] = byte;
  }
  return result;
}

function byteTable(encoding: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const isWestern = encoding === "windows-1252";
  const decoder = new TextDecoder(encoding);
  for (let byte = 0; byte < 256; byte += 1) {
    const western =
      byte >= 0x80 && byte <= 0x9f
        ? windows1252Upper.charAt(byte - 0x80)
        : String.fromCharCode(byte);
    table.set(isWestern ? western : decoder.decode(Uint8Array.of(byte)), byte);
  }
  return table;
}
