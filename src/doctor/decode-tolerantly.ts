// Bytes of a damaged file -> all the text there is. Unlike strings/decode-bytes.ts, nothing here is an error:
// both the actual and the declared encoding are reported, and a bad byte is read as windows-1252.

import type { Point } from "./defect.ts";

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
  readonly bytes: number;
}

const headLength = 1024;
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

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
    if (head.length < headLength) head = joined(head, chunk.subarray(0, headLength));
    validator.add(chunk);
  }
  const marked = markOf(head);
  const shaped = marked ?? shapeOf(head);
  const { valid, multibyte } = validator.finish();
  const declared = declaredBy(
    shaped === undefined || shaped === "UTF-8"
      ? latin1(head)
      : wideText(head, shaped === "UTF-16BE"),
  );
  const label = declared === undefined ? undefined : knownLabel(declared);
  const common = { mark: marked !== undefined, declared, bytes };
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
  if (says8Bit) return { ...common, encoding: label, mixed: false, contradicts: false };
  // Valid multibyte characters among bad bytes: two files of different encodings were joined.
  const mixed = multibyte > 0;
  return { ...common, encoding: mixed ? "UTF-8" : "windows-1252", mixed, contradicts: true };
}

/** The text, with `\n` line ends and no byte order mark; lone surrogates and NULs are kept. */
export function* decodeTolerantly(
  chunks: Iterable<Uint8Array>,
  { encoding, mark }: Pick<EncodingFindings, "encoding" | "mark">,
  onBadByte: (point: Point) => void = () => undefined,
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
  const give = (bytes: Uint8Array, last: boolean): { texts: string[]; rest: Uint8Array } => {
    const texts: string[] = [];
    const rest = decode(bytes, last, (text, bad) => {
      const unified = normal(text);
      texts.push(unified);
      if (bad) onBadByte({ ...position });
      advance(unified);
    });
    return { texts, rest };
  };
  for (const chunk of chunks) {
    let available = joined(pending, chunk);
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

type Emit = (text: string, bad: boolean) => void;
/** Passes what it can decode to `emit` and returns the bytes to keep for the next chunk. */
type Decode = (bytes: Uint8Array, last: boolean, emit: Emit) => Uint8Array;

function decoderFor(encoding: TolerantEncoding): Decode {
  if (encoding === "UTF-16LE" || encoding === "UTF-16BE") {
    return (bytes, last, emit) => {
      const even = bytes.length & ~1;
      if (even > 0) emit(wideText(bytes.subarray(0, even), encoding === "UTF-16BE"), false);
      if (last && even < bytes.length) emit("", true);
      return last ? bytes.subarray(bytes.length) : bytes.subarray(even);
    };
  }
  if (encoding === "UTF-8") return decodeUtf8;
  if (encoding === "windows-1252")
    return (bytes, _last, emit) => {
      if (bytes.length > 0) emit(windowsText(bytes), false);
      return bytes.subarray(bytes.length);
    };
  const decoder = new TextDecoder(encoding);
  return (bytes, last, emit) => {
    emit(decoder.decode(bytes, { stream: !last }), false);
    return bytes.subarray(bytes.length);
  };
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array, last: boolean, emit: Emit): Uint8Array {
  const end = last ? bytes.length : bytes.length - cutLength(bytes);
  const whole = bytes.subarray(0, end);
  try {
    if (whole.length > 0) emit(strict.decode(whole), false);
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
    if (at > start) emit(strict.decode(bytes.subarray(start, at)), false);
    emit(windowsText(bytes.subarray(at, at + 1)), true);
    at += 1;
    start = at;
  }
  if (end > start) emit(strict.decode(bytes.subarray(start, end)), false);
  return bytes.subarray(end);
}

/** Bytes at the end that begin a character of the next chunk. */
function cutLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

/** Length of the UTF-8 sequence at `at`; 0 if there is none (Unicode 3.9, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > end) return 0;
  const second = bytes[at + 1] ?? 0;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  for (let next = 1; next < length; next += 1)
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

class Utf8Validator {
  #pending: Uint8Array = new Uint8Array(0);
  #valid = true;
  #multibyte = 0;

  add(chunk: Uint8Array): void {
    const bytes = joined(this.#pending, chunk);
    const end = bytes.length - cutLength(bytes);
    this.#look(bytes, end);
    this.#pending = bytes.slice(end);
  }

  finish(): { readonly valid: boolean; readonly multibyte: number } {
    this.#look(this.#pending, this.#pending.length);
    return { valid: this.#valid, multibyte: this.#multibyte };
  }

  #look(bytes: Uint8Array, end: number): void {
    for (let at = 0; at < end;) {
      if ((bytes[at] ?? 0) < 0x80) {
        at += 1;
        continue;
      }
      const length = sequenceLength(bytes, at, end);
      if (length > 1) this.#multibyte += 1;
      else this.#valid = false;
      at += Math.max(1, length);
    }
  }
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
    (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character,
  );
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}
