// A translation put where its source sentence stands: codes as the article has them, text as its format writes it.

import type { InlineCode, Segment } from "../../model/segment.ts";
import { isAnnotation } from "../codes/annotations.ts";
import type { MarkupSyntax } from "./markup-syntax.ts";
import type { SentencePart } from "./pair-tokens.ts";
import { foldSpace, type RewritableSentence } from "./rewritable-sentence.ts";
import { withSharedBreaks } from "./share-breaks.ts";

export interface Rewritten {
  readonly written: string;
  /** As it should be read: words, and what stands for code. */
  readonly text: string;
  /** Codes of the source that the translation lacks, as they are shown. */
  readonly missing: readonly string[];
  /** Codes of the translation that the source does not have. */
  readonly unknown: number;
  /** Whether the codes had to be put back in the order of the source. */
  readonly reordered: boolean;
}

export interface RewritingContext {
  readonly file: string;
  readonly syntax: MarkupSyntax;
  /** A stretch of the file, with the changes already made inside of it. */
  readonly slice: (start: number, end: number) => string;
}

type Piece = string | SentencePart;

export function rewriteSentence(
  sentence: RewritableSentence,
  target: Segment,
  context: RewritingContext,
): Rewritten {
  const { range, parts } = sentence;
  const { syntax, slice } = context;
  const { pieces: found, unknown } = piecesOf(target, parts);
  const whole = { missing: [], unknown, reordered: false };
  if (isSame(found, parts))
    return { ...whole, written: slice(range.start, range.end), text: readText(parts) };
  const shared = syntax.sharesBreaks === true;
  const pieces = balanced(shared ? withSharedBreaks(found, parts) : found);
  const missing = parts
    .filter((part) => part.kind !== "text" && !pieces.includes(part))
    .map(({ place }) => slice(place.start, place.end).trim())
    .map((written) => syntax.label?.(written) ?? written);
  const written = writtenPieces(pieces, sentence, context);
  if (syntax.accepts?.(written, slice(range.start, range.end)) !== false)
    return { written, text: readText(pieces), missing, unknown, reordered: false };
  const ordered = inSourceOrder(pieces, parts);
  return {
    ...{ unknown, missing: [], reordered: true },
    ...{ written: writtenPieces(ordered, sentence, context), text: readText(ordered) },
  };
}

function readText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

/** The codes of a translation are known by their number and kind; what another tool marked in the text is left out. */
function piecesOf(
  target: Segment,
  parts: readonly SentencePart[],
): { readonly pieces: readonly Piece[]; readonly unknown: number } {
  let unknown = 0;
  const pieces: Piece[] = [];
  for (const each of target) {
    if (typeof each === "string") {
      const last = pieces.at(-1);
      if (typeof last === "string") pieces[pieces.length - 1] = last + foldSpace(each);
      else pieces.push(foldSpace(each));
      continue;
    }
    if (isAnnotation(each)) continue;
    const part = parts.find((known) => isCode(known, each));
    if (part === undefined) unknown += 1;
    else pieces.push(part);
  }
  return { pieces, unknown };
}

function isCode({ kind, number }: SentencePart, code: InlineCode): boolean {
  if (kind === "text" || String(number) !== code.id) return false;
  return (kind === "break" ? "placeholder" : kind) === code.kind;
}

function isSame(pieces: readonly Piece[], parts: readonly SentencePart[]): boolean {
  const shown = parts.filter(({ kind, text }) => kind !== "text" || text !== "");
  return (
    pieces.length === shown.length &&
    pieces.every((piece, index) => {
      const part = shown[index];
      return typeof piece === "string"
        ? part?.kind === "text" && foldSpace(part.text) === piece
        : piece === part;
    })
  );
}

/** Without the halves whose other half the translation lacks: they would take in what follows. */
function balanced(pieces: readonly Piece[]): readonly Piece[] {
  const open: number[] = [];
  const kept = new Set<number>();
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === "string") continue;
    if (piece.kind === "open") open.push(index);
    else if (piece.kind === "close") {
      const place = open.findLastIndex((each) => numberOf(pieces[each]) === piece.number);
      const start = place < 0 ? undefined : open.splice(place)[0];
      if (start !== undefined) kept.add(start).add(index);
    } else kept.add(index);
  }
  return pieces.filter((piece, index) => typeof piece === "string" || kept.has(index));
}

function numberOf(piece: Piece | undefined): number {
  return piece === undefined || typeof piece === "string" ? 0 : piece.number;
}

/** The texts in their order, the codes in that of the source, each once. */
function inSourceOrder(pieces: readonly Piece[], parts: readonly SentencePart[]): readonly Piece[] {
  const codes = parts.filter(({ kind }) => kind !== "text");
  let next = 0;
  const ordered = pieces.flatMap((piece): readonly Piece[] => {
    if (typeof piece === "string") return [piece];
    const code = codes[next];
    next += 1;
    return code === undefined ? [] : [code];
  });
  return [...ordered, ...codes.slice(next)];
}

function writtenPieces(
  pieces: readonly Piece[],
  { parts, range }: RewritableSentence,
  { file, syntax, slice }: RewritingContext,
): string {
  const raw = rawText(parts);
  let output = "";
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece !== "string") {
      if (piece.kind === "break") output = output.trimEnd();
      output += slice(piece.place.start, piece.place.end);
      continue;
    }
    const previous = pieces[index - 1];
    const afterBreak = typeof previous === "object" && previous.kind === "break";
    const text = afterBreak ? piece.trimStart() : piece;
    const same = parts.find(
      (part) => part.kind === "text" && part.text !== "" && foldSpace(part.text) === text,
    );
    if (same !== undefined) {
      output += slice(same.place.start, same.place.end);
      continue;
    }
    const spot = { file, offset: range.start, raw };
    const spelled = syntax.escape(text, spot);
    const before = file.slice(lineStart(file, range.start), range.start);
    output += output === "" ? (syntax.opening?.(spelled, { before, raw }) ?? spelled) : spelled;
  }
  return output;
}

/** Without characters that the sentence writes both ways. */
function rawText(parts: readonly SentencePart[]): string {
  const texts = parts.filter(({ kind }) => kind === "text");
  const escaped = new Set(texts.flatMap((part) => Array.from(part.escaped.trim())));
  return texts
    .flatMap((part) => Array.from(part.raw))
    .filter((character) => !escaped.has(character))
    .join("");
}

function lineStart(file: string, offset: number): number {
  return Math.max(file.lastIndexOf("\n", offset - 1), file.lastIndexOf("\r", offset - 1)) + 1;
}
