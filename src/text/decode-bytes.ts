// Bytes of a text file -> text: the encoding is found by byte order mark, by what the file declares,
// and else is UTF-8. Nothing is guessed silently and no byte is replaced: bad bytes are an error with a place.

import { ParseError, type Warning } from "../model/errors.ts";

export interface DecodeOptions {
  /** For errors; nothing is opened by this name. */
  readonly path: string;
  /**
   * The encoding the format declares in its first kilobyte (XML, HTML), given as ASCII;
   * a byte order mark overrules it.
   */
  readonly declaredBy?: (head: string) => string | undefined;
  /** Told once what was found: for a file that is to be written back as it was. */
  readonly onEncoding?: (found: FoundEncoding) => void;
}

export interface FoundEncoding {
  /** `UTF-8`, `UTF-16LE`, `UTF-16BE`, or the Encoding Standard's name (`windows-1252`). */
  readonly name: string;
  /** Bytes of the byte order mark; 0 where there is none. */
  readonly mark: number;
}

interface Encoding {
  /** As the user knows it. */
  readonly name: string;
  /** Bytes of the byte order mark at the start of the file. */
  readonly mark: number;
  /** How many of the bytes are whole characters: the rest waits for the next chunk. */
  readonly wholeLength: (bytes: Uint8Array) => number;
  /** Throws TypeError on bytes that are no text. */
  readonly decode: (bytes: Uint8Array, cut: boolean) => string;
}

const headLength = 1024;

/** Bytes decoded at once: V8 keeps longer strings apart, and makes and drops them at half the speed. */
const pieceLength = 1 << 16;

/**
 * The text of a file, chunk by chunk; chunks may be cut anywhere, also inside a character,
 * and no chunk of text ends inside a surrogate pair. The byte order mark is left out.
 * Throws `ParseError` `invalidEncoding`, `unknownEncoding` or `binaryFile`.
 */
export function* decodeText(
  bytes: Iterable<Uint8Array>,
  options: DecodeOptions,
): Generator<string, void, undefined> {
  let encoding: Encoding | undefined;
  let pending: Uint8Array = new Uint8Array(0);
  const position = new TextPosition();
  for (const chunk of bytes) {
    let available = joinBytes(pending, chunk);
    if (encoding === undefined) {
      if (available.length < headLength) {
        pending = available;
        continue;
      }
      encoding = detectEncoding(available, options);
      options.onEncoding?.(encoding);
      available = available.subarray(encoding.mark);
    }
    let start = 0;
    for (let whole = 0; start < available.length; start += whole) {
      const piece = available.subarray(start, start + pieceLength);
      whole = encoding.wholeLength(piece);
      if (whole === 0) break;
      yield* decodeWhole(piece.subarray(0, whole), encoding, position, options);
    }
    pending = available.subarray(start);
  }
  if (encoding === undefined) {
    encoding = detectEncoding(pending, options);
    options.onEncoding?.(encoding);
    pending = pending.subarray(encoding.mark);
  }
  if (pending.length > 0) yield* decodeWhole(pending, encoding, position, options);
}

/**
 * The text of a small file, without its byte order mark. Bytes that are not UTF-8 are read as windows-1252
 * with the warning `assumedWindows1252`; without `report` they are an error.
 * `declaredBy` as in `DecodeOptions`.
 */
export function decodeAll(
  bytes: Uint8Array | Iterable<Uint8Array>,
  path: string,
  report?: (warning: Warning) => void,
  declaredBy?: (head: string) => string | undefined,
): string {
  const chunks = bytes instanceof Uint8Array ? [bytes] : [...bytes];
  try {
    const options = declaredBy === undefined ? { path } : { path, declaredBy };
    return [...decodeText(chunks, options)].join("");
  } catch (error) {
    const mendable =
      error instanceof ParseError &&
      error.code === "invalidEncoding" &&
      error.data["encoding"] === utf8.name;
    if (!mendable || report === undefined) throw error;
    const text = [...decodeText(chunks, { path, declaredBy: () => "windows-1252" })].join("");
    report({
      code: "assumedWindows1252",
      data: {},
      path,
      line: error.line,
      column: error.column,
    });
    return text;
  }
}

/** The first characters of a file, for sniffing its format: never fails, bad bytes become U+FFFD. */
export function decodeHead(head: Uint8Array): string {
  const encoding = detectByMark(head) ?? utf8;
  const label = encoding === windows1252 ? utf8.name : encoding.name;
  return new TextDecoder(label, { ignoreBOM: true }).decode(head.subarray(encoding.mark));
}

/** Counts lines and columns of the text that went by; `\r\n`, `\n` and `\r` end a line. */
class TextPosition {
  line = 1;
  column = 1;
  private afterReturn = false;

  advance(text: string): void {
    if (text === "") return;
    if (this.afterReturn || hasLoneReturn(text)) return this.advanceSlowly(text);
    let lineStart = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", lineStart)) {
      this.line += 1;
      lineStart = at + 1;
    }
    this.column = (lineStart === 0 ? this.column : 1) + text.length - lineStart;
  }

  private advanceSlowly(text: string): void {
    let lineStart = -1;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const follows = this.afterReturn && code === 10;
      this.afterReturn = code === 13;
      if (code !== 10 && code !== 13) continue;
      lineStart = at + 1;
      if (!follows) this.line += 1;
    }
    this.column = lineStart < 0 ? this.column + text.length : text.length - lineStart + 1;
  }
}

/** Whether a carriage return ends a line by itself, or the text, which is not known to be the end of the line. */
function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1))
    if (text.charCodeAt(at + 1) !== 10) return true;
  return false;
}

// What stands before a bad byte is still given, so that a reader gets as far as the file is good.
function* decodeWhole(
  bytes: Uint8Array,
  encoding: Encoding,
  position: TextPosition,
  options: DecodeOptions,
): Generator<string, void, undefined> {
  let text = tryDecode(bytes, encoding, false);
  let bad: number | undefined;
  if (text === undefined) {
    bad = encoding.wholeLength(bytes.subarray(0, validLength(bytes, encoding)));
    text = encoding.decode(bytes.subarray(0, bad), false);
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) text = text.slice(0, nul);
  position.advance(text);
  yield text;
  const { line, column } = position;
  if (nul >= 0) throw new ParseError("binaryFile", { path: options.path, line, column });
  if (bad === undefined) return;
  const byte = `0x${(bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  const data = { encoding: encoding.name, byte };
  throw new ParseError("invalidEncoding", { data, path: options.path, line, column });
}

/** The longest start of the bytes that can be decoded, a character cut at its end included. */
function validLength(bytes: Uint8Array, encoding: Encoding): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (tryDecode(bytes.subarray(0, middle), encoding, true) === undefined) invalid = middle;
    else valid = middle;
  }
  return valid;
}

function tryDecode(bytes: Uint8Array, encoding: Encoding, cut: boolean): string | undefined {
  try {
    return encoding.decode(bytes, cut);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function joinBytes(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}

function detectEncoding(head: Uint8Array, options: DecodeOptions): Encoding {
  const marked = detectByMark(head);
  if (marked !== undefined) return marked;
  const ascii = String.fromCharCode(...head.subarray(0, headLength));
  const declared = options.declaredBy?.(ascii)?.trim();
  if (declared === undefined || declared === "") return utf8;
  const encoding = declaredEncoding(declared);
  if (encoding === undefined)
    throw new ParseError("unknownEncoding", {
      data: { encoding: declared },
      path: options.path,
      line: 1,
      column: 1,
    });
  return encoding;
}

/** UTF-16 without a byte order mark shows by the zero bytes of its first two characters. */
function detectByMark(head: Uint8Array): Encoding | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { ...utf8, mark: 3 };
  if (first === 0xff && second === 0xfe) return { ...utf16le, mark: 2 };
  if (first === 0xfe && second === 0xff) return { ...utf16be, mark: 2 };
  if (head.length < 4) return undefined;
  if (first >= 9 && second === 0 && third >= 9 && fourth === 0) return utf16le;
  if (first === 0 && second >= 9 && third === 0 && fourth >= 9) return utf16be;
  return undefined;
}

/** `undefined` for an encoding that the platform does not know. */
function declaredEncoding(label: string): Encoding | undefined {
  let name: string;
  try {
    name = new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  // The declaration could be read as ASCII, so the file is no UTF-16 whatever it says of itself.
  if (name === "utf-8" || name.startsWith("utf-16")) return utf8;
  // ISO-8859-1 too: what says so and uses 0x80-0x9F is windows-1252 (Encoding Standard).
  if (name === "windows-1252" || /^(?:iso-?8859-?1|latin1|us-ascii|ascii)$/iu.test(label))
    return windows1252;
  return singleByteEncoding(name);
}

function unicodeEncoding(name: string, wholeLength: (bytes: Uint8Array) => number): Encoding {
  // Decoded without `stream`, which is Node's fast path; so the mark must not be looked for in each chunk.
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

const utf8: Encoding = unicodeEncoding("utf-8", (bytes) => {
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

// 0x80-0x9F; the five bytes without a character stand for themselves, as in the Encoding Standard.
const windows1252Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

// By hand: TextDecoder("windows-1252") of some Node releases reads 0x80-0x9F as ISO-8859-1.
const windows1252: Encoding = {
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
