// Replaces words in a Word document inside its runs, so that they keep how they look; every other part stays as it is.

import type { Fix } from "../../model/finding.ts";
import { applyEdits, type Edit } from "../edits.ts";
import type { ArticleFixer, OpenArticle } from "../format.ts";
import type { PlacedBlock } from "../rewriting/markup-syntax.ts";
import { docxRewriter } from "./rewrite-docx.ts";

/** Where a character of the article is written. */
interface Written {
  /** Index in the files of the article. */
  readonly file: number;
  readonly start: number;
  readonly end: number;
}

export const fixDocx: ArticleFixer = (bytes, context, { checked, changes }) => {
  const open = docxRewriter.open(bytes, context);
  const { text } = open.article;
  if (text !== checked) return undefined;
  const writtenAt = placesOfCharacters(open);
  const edits = open.files.map((): Edit[] => []);
  const applied: Fix[] = [];
  const split: Fix[] = [];
  let expected = "";
  let last = 0;
  for (const { start, end, inserted, fix } of changes) {
    const made = editsOf({ start, end, inserted, fix }, { open, writtenAt, text });
    if (made === undefined) {
      split.push(fix);
      continue;
    }
    edits[made.file]?.push(...made.edits);
    applied.push(fix);
    expected += text.slice(last, start) + inserted;
    last = end;
  }
  expected += text.slice(last);
  const files = open.files.map((file, index) => [...applyEdits(file, edits[index] ?? [])].join(""));
  const saved = Array.from(open.save(files), (chunk) =>
    typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk,
  );
  // What would be read is what was meant, or nothing is written.
  const isSound = docxRewriter.open(saved, context).article.text === expected;
  return isSound
    ? { applied, split, chunks: saved }
    : { applied: [], split: [...applied, ...split], chunks: [] };
};

type Change = Parameters<ArticleFixer>[2]["changes"][number];

interface Setting {
  readonly open: OpenArticle;
  readonly writtenAt: (offset: number) => Written | undefined;
  readonly text: string;
}

/**
 * The edits of one change; `undefined` if its characters stand in runs that look different, or are no text: a tab, a
 * line break.
 */
function editsOf(
  { start, end, inserted, fix }: Change,
  { open, writtenAt, text }: Setting,
): { readonly file: number; readonly edits: readonly Edit[] } | undefined {
  const { syntax } = docxRewriter;
  // What is put between two characters goes to the one that the fix is about.
  const isBefore = start === end && text.startsWith(fix.place.text.slice(0, 1), start);
  const anchor = start === end ? (isBefore ? start : start - 1) : start;
  const covered = Array.from({ length: Math.max(1, end - start) }, (_, index) =>
    writtenAt(anchor + index),
  );
  const stretches: { file: number; start: number; end: number }[] = [];
  for (const each of covered) {
    if (each === undefined) return undefined;
    const previous = stretches.at(-1);
    if (previous !== undefined && previous.end === each.start) previous.end = each.end;
    else stretches.push({ ...each });
  }
  const [first] = stretches;
  if (first === undefined) return undefined;
  const file = open.files[first.file] ?? "";
  for (const [index, each] of stretches.entries()) {
    const previous = stretches[index - 1];
    if (previous === undefined) continue;
    const between = file.slice(previous.end, each.start);
    const isSame = each.file === first.file && each.start > previous.end;
    if (!isSame || !syntax.isIgnorable(between, { file, offset: previous.end })) return undefined;
  }
  const escaped = Array.from(inserted, (character) =>
    syntax.escape(character, { file, offset: first.start, raw: "" }),
  ).join("");
  const edits: Edit[] =
    start === end
      ? [insertAt(isBefore ? first.start : first.end, escaped)]
      : stretches.map((each, index) => ({
          start: each.start,
          end: each.end,
          replacement: index === 0 ? escaped : "",
        }));
  return {
    file: first.file,
    edits: edits.flatMap((edit) => syntax.around?.(edit, file) ?? [edit]),
  };
}

function insertAt(offset: number, replacement: string): Edit {
  return { start: offset, end: offset, replacement };
}

/** Only of characters in the text of a run. */
function placesOfCharacters({ article, blocks, files }: OpenArticle): Setting["writtenAt"] {
  const locate = blockFinder(article.blocks.map(({ pieces }) => pieces));
  return (offset) => {
    const found = locate(offset);
    const block = found && blocks[found.block];
    if (found === undefined || block === undefined) return undefined;
    const written = writtenIn(block, found.offset);
    if (written === undefined) return undefined;
    const { file, start, end } = written;
    return files[file]?.slice(start, end).includes("<") === true ? undefined : written;
  };
}

type Pieces = PlacedBlock["pieces"];

/** Block and offset in its text, by offset in the article. */
function blockFinder(
  all: readonly Pieces[],
): (offset: number) => { readonly block: number; readonly offset: number } | undefined {
  const ordered = all
    .flatMap((pieces, block) => pieces.map((piece) => ({ ...piece, block })))
    .sort((a, b) => a.origin - b.origin);
  return (offset) => {
    const piece = ordered.find(
      ({ origin, originLength }) => origin <= offset && offset < origin + originLength,
    );
    if (piece === undefined || piece.length !== piece.originLength) return undefined;
    return { block: piece.block, offset: piece.start + offset - piece.origin };
  };
}

function writtenIn({ pieces, file }: PlacedBlock, offset: number): Written | undefined {
  const piece = pieces.find(({ start, length }) => start <= offset && offset < start + length);
  if (piece === undefined) return undefined;
  const { start, length, origin, originLength } = piece;
  if (length === originLength) {
    const at = origin + offset - start;
    return { file, start: at, end: at + 1 };
  }
  // One character that is written with several, as `&amp;` is.
  return length === 1 ? { file, start: origin, end: origin + originLength } : undefined;
}
