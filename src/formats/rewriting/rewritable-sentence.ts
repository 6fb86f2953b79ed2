// A sentence of an article as a segment for a translation editor, with the place of each of its parts in the file.

import type { Range } from "../../model/location.ts";
import type { InlineCode, Segment } from "../../model/segment.ts";
import type { OpenArticle } from "../format.ts";
import type { MarkupSyntax, PlacedBlock } from "./markup-syntax.ts";
import { loosePartsOf, pairedParts, partOf, unpairedIn, type SentencePart } from "./pair-tokens.ts";
import { sentenceElements } from "./sentence-elements.ts";

export interface RewritableSentence {
  /** Index in the article's files. */
  readonly file: number;
  /** In that file, with the markup that belongs to the sentence. */
  readonly range: Range;
  readonly parts: readonly SentencePart[];
  readonly segment: Segment;
  /** Index of the block. */
  readonly block: number;
}

/** Markup of one kind that stands before or behind a sentence is not longer. */
const longestMarkup = 4000;

/** `undefined` where there is nothing to translate: only code, marks or addresses. `sentences` are ranges of the block's text. */
export function rewritableSentences(
  article: OpenArticle,
  block: number,
  sentences: readonly Range[],
  syntax: MarkupSyntax,
): readonly (RewritableSentence | undefined)[] {
  const placed = article.blocks[block];
  if (placed === undefined) return [];
  const file = article.files[placed.file] ?? "";
  let from = 0;
  return sentences.map((range, index) => {
    const next = sentences[index + 1];
    const to = next === undefined ? file.length : startOf(placed, next);
    const found = sentenceOf(placed, range, { file, syntax, from, to });
    if (found === undefined) return undefined;
    from = found.range.end;
    return { ...found, block, file: placed.file };
  });
}

function startOf({ pieces }: PlacedBlock, range: Range): number {
  const piece = pieces.find(({ start, length }) => start + length > range.start);
  if (piece === undefined) return 0;
  return (
    piece.origin +
    (piece.length === piece.originLength ? Math.max(0, range.start - piece.start) : 0)
  );
}

interface Surroundings {
  readonly file: string;
  readonly syntax: MarkupSyntax;
  /** Where the sentence before ends, and where the one behind it begins. */
  readonly from: number;
  readonly to: number;
}

function sentenceOf(
  block: PlacedBlock,
  range: Range,
  around: Surroundings,
): Pick<RewritableSentence, "range" | "parts" | "segment"> | undefined {
  const loose = loosePartsOf(sentenceElements(block, range, around), around.file, around.syntax);
  const parts = pairedParts(withOuterHalves(loose, around));
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (!parts.some(({ kind, text }) => kind === "text" && /[\p{L}\p{N}]/u.test(text)))
    return undefined;
  const place = { start: first.place.start, end: last.place.end };
  return { range: place, parts, segment: segmentOf(parts, around) };
}

/** A sentence that begins with bold text, or ends in a link: half of the pair stands outside of its words. */
function withOuterHalves(
  parts: readonly SentencePart[],
  { file, syntax, from, to }: Surroundings,
): readonly SentencePart[] {
  const whole = [...parts];
  for (const index of unpairedIn(parts)) {
    const half = parts[index];
    const start = whole[0]?.place.start ?? 0;
    if (half === undefined || half.kind === "open" || start <= from) break;
    const before = file.slice(Math.max(from, start - longestMarkup), start);
    const text = textAt(file, half);
    const written = syntax.before(before, { text, kind: "close", pair: half.pair });
    if (written === undefined) break;
    const at = whole.indexOf(half);
    whole[at] = { ...half, kind: "close" };
    whole.unshift(partOf({ text: written, kind: "open", pair: half.pair }, start - written.length));
  }
  for (const index of unpairedIn(whole).toReversed()) {
    const half = whole[index];
    const end = whole.at(-1)?.place.end ?? 0;
    if (half === undefined || half.kind === "close" || end >= to) break;
    const behind = file.slice(end, Math.min(to, end + longestMarkup));
    const text = textAt(file, half);
    const written = syntax.after(behind, { text, kind: "open", pair: half.pair });
    if (written === undefined) break;
    whole[index] = { ...half, kind: "open" };
    whole.push(partOf({ text: written, kind: "close", pair: half.pair }, end));
  }
  return whole;
}

function textAt(file: string, { place }: SentencePart): string {
  return file.slice(place.start, place.end);
}

function segmentOf(parts: readonly SentencePart[], { file, syntax }: Surroundings): Segment {
  return parts.flatMap((part): Segment => {
    if (part.kind === "text") {
      const text = foldSpace(part.text);
      return text === "" ? [] : [text];
    }
    const written = textAt(file, part);
    return [
      {
        kind: part.kind === "open" || part.kind === "close" ? part.kind : "placeholder",
        id: String(part.number),
        data: syntax.label?.(written) ?? written,
        ...(part.text !== "" && { attributes: { equiv: part.text } }),
      } satisfies InlineCode,
    ];
  });
}

/** Runs of white space as one space; one that does not break stays. */
export function foldSpace(text: string): string {
  return text.replaceAll(/[^\S\u00A0\u202F\u2007]+/gu, " ");
}
