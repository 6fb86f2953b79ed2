// Subtitles whose translation came back without its breaks: the words are shared out among lines and cues as the source's are.

import type { SentencePart } from "./pair-tokens.ts";

type Piece = string | SentencePart;

/** The pieces as they are where they have every break of the source; otherwise all breaks are placed anew, between words. */
export function withSharedBreaks(
  pieces: readonly Piece[],
  parts: readonly SentencePart[],
): readonly Piece[] {
  const breaks = parts.filter(({ kind }) => kind === "break");
  if (breaks.every((each) => pieces.includes(each))) return pieces;
  const rest = pieces.filter((piece) => typeof piece === "string" || piece.kind !== "break");
  const length = lengthOf(rest);
  const total = parts.reduce((sum, { text }) => sum + text.length, 0);
  let passed = 0;
  const places: { readonly at: number; readonly part: SentencePart }[] = [];
  for (const part of parts) {
    if (part.kind === "break") places.push({ at: (passed / Math.max(1, total)) * length, part });
    passed += part.text.length;
  }
  return places.reduceRight<readonly Piece[]>(
    (shared, { at, part }) => insertBetweenWords(shared, at, part),
    rest,
  );
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (typeof piece === "string" ? piece.length : 0), 0);
}

/** At the space nearest to `at` characters of text; behind everything where there is none. */
function insertBetweenWords(
  pieces: readonly Piece[],
  at: number,
  part: SentencePart,
): readonly Piece[] {
  let best: { readonly index: number; readonly piece: string; readonly space: number } | undefined;
  let nearest = Infinity;
  let passed = 0;
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece !== "string") {
      // What stands behind a break that has been placed belongs to it.
      if (piece.kind === "break") break;
      continue;
    }
    for (const match of piece.matchAll(/ /gu)) {
      const distance = Math.abs(passed + match.index - at);
      if (distance >= nearest) continue;
      nearest = distance;
      best = { index, piece, space: match.index };
    }
    passed += piece.length;
  }
  if (best === undefined) {
    const placed = pieces.findIndex((piece) => typeof piece !== "string" && piece.kind === "break");
    const end = placed < 0 ? pieces.length : placed;
    return [...pieces.slice(0, end), part, ...pieces.slice(end)];
  }
  const { index, piece: text, space } = best;
  return [
    ...pieces.slice(0, index),
    text.slice(0, space + 1),
    part,
    text.slice(space + 1),
    ...pieces.slice(index + 1),
  ];
}
