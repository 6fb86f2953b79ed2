// Bytes of a damaged file -> all the text there is. Unlike strings/encoding/decode-bytes.ts, nothing here is an error:
// both the actual and the declared encoding are reported, and a bad byte is read as windows-1252.

import { surrogatePairAt } from "../strings/encoding/surrogate-bytes.ts";
import { windows1252Upper, windowsCharacter } from "../strings/encoding/windows-1252.ts";
import type { Point } from "./defect.ts";
import { cutLength, joinBytes, sequenceLength, Utf8Validator } from "./utf8-bytes.ts";

export type TolerantEncoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "windows-1252" | (string & {});

/** What a first pass over the bytes found. */
export interface EncodingFindings {
  readonly encoding: TolerantEncoding;
  /** Whether the file starts with a byte order mark. */
  readonly mark: boolean;
  /** As declared, if it is. */
  readonly declared: string | undefined;
  /** UTF-8 with some bad bytes, which are read as windows-1252. */
  readonly mixed: boolean;
  /** The declaration contradicts the bytes. */
  readonly contradicts: boolean;
  /** Declared as ISO 8859-1, where the bytes 0x80 to 0x9F are control characters; they are read as windows-1252. */
  readonly extended: boolean;
  readonly bytes: number;
}

const headLength = 1024;
const asciiName = /^(?:us-)?ascii$|^ansi_x3\.4/iu;
const windowsName = /^(?:windows-|x-cp|cp)1252$/iu;

/** Looks at every byte once. `declaredBy` finds the declaration in the head, given as ASCII. */
export function examineEncoding(
  chunks: Iterable<Uint8Array>,
  declaredBy: (head: string) => string | undefined,
): EncodingFindings {
  const validator = new Utf8Validator();
  let head = new Uint8Array(0);
  let bytes = 0;
  for (const chunk of chunks) {
    bytes += chunk.length;
    if (head.length < headLength) head = joinBytes(head, chunk.subarray(0, headLength));
    validator.add(chunk);
  }
  const marked = markOf(head);
  const shaped = marked ?? shapeOf(head);
  const { valid, multibyte, ascii, upperControls } = validator.finish();
  const declared = declaredBy(
    shaped === undefined || shaped === "UTF-8"
      ? latin1(head)
      : wideText(head, shaped === "UTF-16BE"),
  );
  const label = declared === undefined ? undefined : knownLabel(declared);
  const common = { mark: marked !== undefined, declared, bytes, extended: false };
  if (shaped !== undefined && shaped !== "UTF-8")
    return {
      ...common,
      encoding: shaped,
      mixed: false,
      contradicts: label !== undefined && !label.startsWith("utf-16"),
    };
  const says8Bit = label !== undefined && label !== "utf-8" && !label.startsWith("utf-16");
  // Text in an 8-bit encoding is never accidentally valid UTF-8 once it has a few accents.
  if (marked === "UTF-8" || valid)
    return {
      ...common,
      encoding: "UTF-8",
      mixed: !valid,
      contradicts:
        (declared !== undefined && label === undefined) ||
        (label?.startsWith("utf-16") ?? false) ||
        (says8Bit && (multibyte > 0 || marked !== undefined)),
    };
  if (says8Bit)
    return {
      ...common,
      encoding: label,
      mixed: false,
      contradicts: !ascii && asciiName.test(declared ?? ""),
      extended:
        label === "windows-1252" &&
        upperControls &&
        !windowsName.test(declared ?? "") &&
        !asciiName.test(declared ?? ""),
    };
  // Valid multibyte characters among bad bytes: two files of different encodings were joined.
  const mixed = multibyte > 0;
  return { ...common, encoding: mixed ? "UTF-8" : "windows-1252", mixed, contradicts: true };
}

/** What was read otherwise than the bytes say, at a point of the text. */
export type OddByte =
  /** Read as windows-1252. */
  | { readonly kind: "byte"; readonly point: Point }
  /** A character as two surrogates of three bytes each. */
  | { readonly kind: "pair"; readonly point: Point }
  /** A control character from U+0080 to U+009F, read as the character of windows-1252. */
  | {
      readonly kind: "control";
      readonly point: Point;
      readonly what: string;
      readonly character: string;
    };

// U+0085 is a line end in some text; as a byte of an 8-bit file it was decoded before.
const windowsControl = /[\u0080-\u0084\u0086-\u009F]/u;
const windowsControls = new RegExp(windowsControl, "gu");

/** The text, with `\n` line ends and no byte order mark; lone surrogates and NULs are kept. */
export function* decodeTolerantly(
  chunks: Iterable<Uint8Array>,
  { encoding, mark }: Pick<EncodingFindings, "encoding" | "mark">,
  onOdd: (odd: OddByte) => void = () => undefined,
): Generator<string, void, undefined> {
  let pending: Uint8Array = new Uint8Array(0);
  let first = mark;
  let endsInReturn = false;
  const position = { line: 1, column: 1 };
  const decode = decoderFor(encoding);
  const normal = (text: string): string => {
    let unified = endsInReturn && text.startsWith("\n") ? text.slice(1) : text;
    if (text !== "") endsInReturn = text.endsWith("\r");
    if (unified.includes("\r")) unified = unified.replaceAll(/\r\n?/gu, "\n");
    return unified;
  };
  const advance = (text: string): void => {
    let start = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", start)) {
      position.line += 1;
      position.column = 1;
      start = at + 1;
    }
    position.column += text.length - start;
  };
  const withoutControls = (text: string): string => {
    if (!windowsControl.test(text)) return text;
    const start = { ...position };
    const mended = text.replaceAll(windowsControls, (found, at: number) => {
      const code = found.charCodeAt(0);
      const character = windowsCharacter(code);
      if (character === undefined) return found;
      advance(text.slice(0, at));
      onOdd({
        kind: "control",
        point: { ...position },
        what: `U+00${code.toString(16).toUpperCase()}`,
        character,
      });
      Object.assign(position, start);
      return character;
    });
    return mended;
  };
  const give = (bytes: Uint8Array, last: boolean): { texts: string[]; rest: Uint8Array } => {
    const texts: string[] = [];
    const rest = decode(bytes, last, (text, odd) => {
      const unified = normal(text);
      texts.push(withoutControls(unified));
      if (odd !== undefined) onOdd({ kind: odd, point: { ...position } });
      advance(unified);
    });
    return { texts, rest };
  };
  for (const chunk of chunks) {
    let available = joinBytes(pending, chunk);
    if (first) {
      if (available.length < 3) {
        pending = available;
        continue;
      }
      available = available.subarray(encoding === "UTF-8" ? 3 : 2);
      first = false;
    }
    const { texts, rest } = give(available, false);
    pending = rest;
    yield* texts;
  }
  if (first) pending = pending.subarray(encoding === "UTF-8" ? 3 : 2);
  yield* give(pending, true).texts;
}

type Emit = (text: string, odd?: "byte" | "pair") => void;
/** Passes what it can decode to `emit` and returns the bytes to keep for the next chunk. */
type Decode = (bytes: Uint8Array, last: boolean, emit: Emit) => Uint8Array;

function decoderFor(encoding: TolerantEncoding): Decode {
  if (encoding === "UTF-16LE" || encoding === "UTF-16BE") {
    return (bytes, last, emit) => {
      const even = bytes.length & ~1;
      if (even > 0) emit(wideText(bytes.subarray(0, even), encoding === "UTF-16BE"));
      if (last && even < bytes.length) emit("", "byte");
      return last ? bytes.subarray(bytes.length) : bytes.subarray(even);
    };
  }
  if (encoding === "UTF-8") return decodeUtf8;
  if (encoding === "windows-1252")
    return (bytes, _last, emit) => {
      if (bytes.length > 0) emit(windowsText(bytes));
      return bytes.subarray(bytes.length);
    };
  const decoder = new TextDecoder(encoding);
  return (bytes, last, emit) => {
    emit(decoder.decode(bytes, { stream: !last }));
    return bytes.subarray(bytes.length);
  };
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array, last: boolean, emit: Emit): Uint8Array {
  const end = last ? bytes.length : bytes.length - cutLength(bytes);
  const whole = bytes.subarray(0, end);
  try {
    if (whole.length > 0) emit(strict.decode(whole));
    return bytes.subarray(end);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  let start = 0;
  for (let at = 0; at < end;) {
    const length = sequenceLength(bytes, at, end);
    if (length > 0) {
      at += length;
      continue;
    }
    if (at > start) emit(strict.decode(bytes.subarray(start, at)));
    const pair = surrogatePairAt(bytes, at, end);
    if (pair === undefined) emit(windowsText(bytes.subarray(at, at + 1)), "byte");
    else emit(pair, "pair");
    at += pair === undefined ? 1 : 6;
    start = at;
  }
  if (end > start) emit(strict.decode(bytes.subarray(start, end)));
  return bytes.subarray(end);
}

function markOf(head: Uint8Array): "UTF-8" | "UTF-16LE" | "UTF-16BE" | undefined {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "UTF-8";
  if (first === 0xff && second === 0xfe) return "UTF-16LE";
  if (first === 0xfe && second === 0xff) return "UTF-16BE";
  return undefined;
}

/** UTF-16 without a mark is recognised by the zero bytes of its first two characters. */
function shapeOf(head: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = head;
  if (first >= 9 && second === 0 && third >= 9 && fourth === 0) return "UTF-16LE";
  if (first === 0 && second >= 9 && third === 0 && fourth >= 9) return "UTF-16BE";
  return undefined;
}

function knownLabel(declared: string): string | undefined {
  try {
    return new TextDecoder(declared.trim()).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, headLength));
}

// By hand, because TextDecoder replaces lone surrogates, which must be reported.
function wideText(bytes: Uint8Array, bigEndian: boolean): string {
  const high = bigEndian ? 0 : 1;
  let text = "";
  const units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    units.push(((bytes[at + high] ?? 0) << 8) | (bytes[at + 1 - high] ?? 0));
    if (units.length < 8192) continue;
    text += String.fromCharCode(...units);
    units.length = 0;
  }
  return text + String.fromCharCode(...units);
}

function windowsText(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return text.replaceAll(
    /[\u0080-\u009F]/gu,
    (character) => windows1252Upper[character.charCodeAt(0) - 0x80] ?? character,
  );
}
