// The encodings of text files: which one a file has, and how its bytes become characters.

import { windows1252Upper } from "./windows-1252.ts";

export interface Encoding {
  /** As users know it. */
  readonly name: string;
  /** Bytes of the byte order mark at the start of the file. */
  readonly mark: number;
  /** How many of the bytes are whole characters; the rest waits for the next chunk. */
  readonly wholeLength: (bytes: Uint8Array) => number;
  /** Throws TypeError on bytes that are not text. */
  readonly decode: (bytes: Uint8Array, cut: boolean) => string;
}

/** UTF-16 without a byte order mark is recognised by the zero bytes of its first two characters. */
export function markedEncoding(head: Uint8Array): Encoding | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { ...utf8, mark: 3 };
  if (first === 0xff && second === 0xfe) return { ...utf16le, mark: 2 };
  if (first === 0xfe && second === 0xff) return { ...utf16be, mark: 2 };
  if (head.length < 4) return undefined;
  if (first >= 9 && second === 0 && third >= 9 && fourth === 0) return utf16le;
  if (first === 0 && second >= 9 && third === 0 && fourth >= 9) return utf16be;
  return undefined;
}

/** By label; `undefined` if the platform does not know the encoding. */
export function declaredEncoding(label: string): Encoding | undefined {
  let name: string;
  try {
    name = new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  // The declaration was readable as ASCII, so the file is not UTF-16, whatever it declares.
  if (name === "utf-8" || name.startsWith("utf-16")) return utf8;
  // Includes ISO-8859-1: files that declare it and use 0x80-0x9F are windows-1252 (Encoding Standard).
  if (name === "windows-1252" || /^(?:iso-?8859-?1|latin1|us-ascii|ascii)$/iu.test(label))
    return windows1252;
  return singleByteEncoding(name);
}

function unicodeEncoding(name: string, wholeLength: (bytes: Uint8Array) => number): Encoding {
  // Decoded without `stream`, which is Node's fast path, so the mark must not be looked for in each chunk.
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  return {
    name: name.toUpperCase(),
    mark: 0,
    wholeLength,
    decode: (bytes, cut) =>
      cut
        ? new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
        : decoder.decode(bytes),
  };
}

export const utf8: Encoding = unicodeEncoding("utf-8", (bytes) => {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    const byte = bytes[length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? length - back : length;
  }
  return length;
});

function utf16WholeLength(highByte: 0 | 1): (bytes: Uint8Array) => number {
  return (bytes) => {
    const even = bytes.length & ~1;
    const last = bytes[even - 2 + highByte] ?? 0;
    return even >= 2 && (last & 0xfc) === 0xd8 ? even - 2 : even;
  };
}
const utf16le: Encoding = unicodeEncoding("utf-16le", utf16WholeLength(1));
const utf16be: Encoding = unicodeEncoding("utf-16be", utf16WholeLength(0));

function singleByteEncoding(name: string): Encoding | undefined {
  const multiByte = /^(?:gb|big5|euc|iso-2022|shift_jis|replacement|x-user-defined)/u;
  if (multiByte.test(name)) return undefined;
  const decoder = new TextDecoder(name, { fatal: true });
  return {
    name,
    mark: 0,
    wholeLength: (bytes) => bytes.length,
    decode: (bytes) => decoder.decode(bytes),
  };
}

// By hand, because TextDecoder("windows-1252") in some Node releases reads 0x80-0x9F as ISO-8859-1.
export const windows1252: Encoding = {
  name: "windows-1252",
  mark: 0,
  wholeLength: (bytes) => bytes.length,
  decode: (bytes) => {
    let text = "";
    for (let start = 0; start < bytes.length; start += 8192)
      text += String.fromCharCode(...bytes.subarray(start, start + 8192));
    return text.replaceAll(
      /[\u0080-\u009F]/gu,
      (character) => windows1252Upper[character.charCodeAt(0) - 0x80] ?? character,
    );
  },
};
