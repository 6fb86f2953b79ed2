// Bytes of a text file -> text. The encoding comes from the byte order mark, then from the declaration,
// and is otherwise UTF-8. Nothing is guessed silently and no byte is replaced: bad bytes are an error with a place.

import { ParseError, type Warning } from "../../model/errors.ts";
import { TextPosition } from "../text-position.ts";
import { declaredEncoding, markedEncoding, utf8, windows1252, type Encoding } from "./encodings.ts";
import { mendSurrogatePairs } from "./surrogate-bytes.ts";

export interface DecodeOptions {
  /** For errors; nothing is opened by this name. */
  readonly path: string;
  /**
   * Finds the encoding declared in the first kilobyte (XML, HTML), given as ASCII;
   * a byte order mark overrules it.
   */
  readonly declaredBy?: (head: string) => string | undefined;
  /** Called once with what was found, for files that are written back in their own encoding. */
  readonly onEncoding?: (found: FoundEncoding) => void;
}

export interface FoundEncoding {
  /** `UTF-8`, `UTF-16LE`, `UTF-16BE`, or the Encoding Standard's name (`windows-1252`). */
  readonly name: string;
  /** Length of the byte order mark in bytes; 0 if there is none. */
  readonly mark: number;
}

const headLength = 1024;

/** Bytes decoded at once: V8 allocates longer strings separately, at half the speed. */
const pieceLength = 1 << 16;

/**
 * The text of a file, chunk by chunk; chunks may be cut anywhere, even inside a character,
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
  warn?: (warning: Warning) => void,
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
    if (!mendable || warn === undefined) throw error;
    const paired = pairedText(chunks, path);
    if (paired !== undefined) {
      const { line, column } = error;
      warn({ code: "surrogatesMended", data: {}, path, line, column });
      return paired;
    }
    const text = [...decodeText(chunks, { path, declaredBy: () => "windows-1252" })].join("");
    warn({
      code: "assumedWindows1252",
      data: {},
      path,
      line: error.line,
      column: error.column,
    });
    return text;
  }
}

/** The text where all that UTF-8 forbids in it are pairs of surrogates. */
function pairedText(chunks: readonly Uint8Array[], path: string): string | undefined {
  const bytes = chunks.reduce(joinBytes, new Uint8Array(0));
  const mended = mendSurrogatePairs(bytes);
  if (mended === bytes) return undefined;
  try {
    return [...decodeText([mended], { path })].join("");
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** The first characters of a file, for sniffing its format: never fails, bad bytes become U+FFFD. */
export function decodeHead(head: Uint8Array): string {
  const encoding = markedEncoding(head) ?? utf8;
  const label = encoding === windows1252 ? utf8.name : encoding.name;
  return new TextDecoder(label, { ignoreBOM: true }).decode(head.subarray(encoding.mark));
}

// The text before a bad byte is still given, so that a reader gets as far as possible.
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

/** The longest decodable prefix of the bytes; a character cut at its end counts. */
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
  const marked = markedEncoding(head);
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
