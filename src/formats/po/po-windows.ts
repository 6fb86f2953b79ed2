// A PO of any size, some messages at a time, with the text around them.

import { ParseError } from "../../model/errors.ts";
import { decodeText } from "../../strings/encoding/decode-bytes.ts";
import { lineIndex } from "../../strings/line-index.ts";
import type { TextPart } from "../../strings/text-cutter.ts";
import type { ReadContext, WindowReader } from "../format.ts";
import { orientUnits } from "../orient-units.ts";
import { charsetOf, parseUnits, type PoPart } from "./read-po.ts";

/**
 * Throws what `readPo` throws, but for the length of the file. Of two messages that are the same, those in one window are
 * told.
 */
export const poWindows: WindowReader = function* (bytes, context, length) {
  let part: PoPart | undefined;
  for (const text of parts(decoded(bytes, context), length)) {
    const before = part && { ...part, linesBefore: text.from.line - 1 };
    const warn = part === undefined ? context.warn : nobody;
    const { header, placed } = parseUnits(text.content, context, before);
    part = { header, linesBefore: 0 };
    const units = placed.map(({ unit }) => unit);
    // What is wrong with the languages is said once.
    const oriented = orientUnits({ kind: "bilingual", header, units }, { ...context, warn });
    yield { header: oriented.header, units: [...oriented.units], ...text };
  }
};

const nobody = (): void => undefined;

/** As the header says; where it says nothing, as UTF-8, or else as windows-1252. */
function* decoded(
  bytes: () => Iterable<Uint8Array>,
  { path, warn }: ReadContext,
): Generator<string> {
  const charset = charsetOf(bytes());
  const declared = charset === undefined ? isUtf8(bytes, path, warn) : charset;
  const declaredBy = declared === undefined ? {} : { declaredBy: () => declared };
  yield* decodeText(bytes(), { path, ...declaredBy });
}

function isUtf8(
  bytes: () => Iterable<Uint8Array>,
  path: string,
  warn: ReadContext["warn"],
): string | undefined {
  try {
    Array.from(decodeText(bytes(), { path }), () => undefined);
    return undefined;
  } catch (error) {
    if (!(error instanceof ParseError) || error.code !== "invalidEncoding") throw error;
    warn({ code: "assumedWindows1252", data: {}, path, line: error.line, column: error.column });
    return "windows-1252";
  }
}

// Between two messages stands an empty line; a comment or the next keyword follows it.
const betweenMessages = /\n[ \t\r]*\n(?=(?:#(?!~)|msgctxt|msgid)[^\n]*\n)/gu;

/** Cut between messages; a file without empty lines is one part. */
function* parts(pieces: Iterable<string>, length: number): Generator<TextPart> {
  let rest = "";
  let line = 1;
  let enough = length;
  for (const piece of pieces) {
    rest += piece;
    if (rest.length < enough) continue;
    const at = lastCut(rest);
    // What was looked through in vain is not looked through with every piece.
    enough = at === undefined ? rest.length * 2 : length;
    if (at === undefined) continue;
    const content = rest.slice(0, at);
    yield { content, from: { line, column: 1 } };
    line += lineEnds(content);
    rest = rest.slice(at);
  }
  yield { content: rest, from: { line, column: 1 } };
}

/** Where the last message begins that surely follows a whole one. */
function lastCut(text: string): number | undefined {
  let last: number | undefined;
  for (const { index, 0: gap } of text.matchAll(betweenMessages))
    if (endsMessage(text, index)) last = index + gap.length;
  return last;
}

/** Whether the line that ends there is one of a translation: spaces may stand inside a message too. */
function endsMessage(text: string, end: number): boolean {
  for (let to = end; to > 0;) {
    const start = text.lastIndexOf("\n", to - 1) + 1;
    const line = text.slice(start, to).trimStart();
    if (line.startsWith("msgstr")) return true;
    if (!line.startsWith('"')) return false;
    to = start - 1;
  }
  return false;
}

function lineEnds(text: string): number {
  return lineIndex(text)(text.length).line - 1;
}
