// An article with other sentences: everything between them stays as it is, byte for byte.

import type { Segment } from "../../model/segment.ts";
import { applyEdits, type Edit } from "../edits.ts";
import type { MarkupSyntax } from "./markup-syntax.ts";
import type { RewritableSentence } from "./rewritable-sentence.ts";
import { rewriteSentence, type Rewritten } from "./rewrite-sentence.ts";

export interface Replacement {
  readonly sentence: RewritableSentence;
  readonly target: Segment;
}

export interface RewrittenArticle {
  readonly files: readonly string[];
  /** In the order of the replacements. */
  readonly sentences: readonly Rewritten[];
}

/** `files` are those of the article that the sentences were found in. */
export function rewriteArticle(
  files: readonly string[],
  replacements: readonly Replacement[],
  syntax: MarkupSyntax,
): RewrittenArticle {
  const results = new Map<Replacement, Rewritten>();
  const written = files.map((file, index) => {
    const own = replacements.filter(({ sentence }) => sentence.file === index);
    return rewriteFile(file, own, syntax, results);
  });
  return { files: written, sentences: replacements.flatMap((each) => results.get(each) ?? []) };
}

/** A text box stands in a paragraph, an alternative text in a sentence: what is inside is written first. */
function rewriteFile(
  file: string,
  replacements: readonly Replacement[],
  syntax: MarkupSyntax,
  results: Map<Replacement, Rewritten>,
): string {
  const edits: Edit[] = [];
  /** Those inside of other sentences. */
  const within: Edit[] = [];
  const inner = innerOnes(replacements);
  const slice = (start: number, end: number): string => {
    const inside = within.filter((edit) => start <= edit.start && edit.end <= end);
    const moved = inside.map(({ replacement, ...edit }) => ({
      ...{ start: edit.start - start, end: edit.end - start, replacement },
    }));
    return [...applyEdits(file.slice(start, end), outermost(moved))].join("");
  };
  const length = ({ sentence: { range } }: Replacement): number => range.end - range.start;
  for (const replacement of replacements.toSorted((a, b) => length(a) - length(b))) {
    const { sentence, target } = replacement;
    const rewritten = rewriteSentence(sentence, target, { file, syntax, slice });
    results.set(replacement, rewritten);
    const { start, end } = sentence.range;
    if (rewritten.written === file.slice(start, end)) continue;
    const edit = { start, end, replacement: rewritten.written };
    const made = syntax.around?.(edit, file) ?? [edit];
    edits.push(...made);
    if (inner.has(replacement)) within.push(...made);
  }
  return [...applyEdits(file, outermost(edits))].join("");
}

function innerOnes(replacements: readonly Replacement[]): ReadonlySet<Replacement> {
  const inner = new Set<Replacement>();
  let end = 0;
  const inOrder = replacements.toSorted(
    ({ sentence: { range: a } }, { sentence: { range: b } }) => a.start - b.start || b.end - a.end,
  );
  for (const replacement of inOrder) {
    const { range } = replacement.sentence;
    if (range.end <= end) inner.add(replacement);
    end = Math.max(end, range.end);
  }
  return inner;
}

/** Without edits inside of others, which have them already, and without a second one of the same. */
function outermost(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  let end = 0;
  for (const edit of edits.toSorted(compareEdits)) {
    const last = kept.at(-1);
    if (edit.start < end || (last !== undefined && isSame(last, edit))) continue;
    kept.push(edit);
    end = edit.end;
  }
  return kept;
}

/** Insertions first, then the longest. */
function compareEdits(a: Edit, b: Edit): number {
  const inserts = Number(a.start < a.end) - Number(b.start < b.end);
  return a.start - b.start || inserts || b.end - a.end;
}

function isSame(left: Edit, right: Edit): boolean {
  return (
    left.start === right.start && left.end === right.end && left.replacement === right.replacement
  );
}
