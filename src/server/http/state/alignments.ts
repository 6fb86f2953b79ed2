// Alignments under review: which sentences belong together, changed step by step, kept until the texts change.

import { InputError } from "../../../model/errors.ts";
import type { AlignmentPatch, AlignmentRow } from "../../../model/page/alignment.ts";
import { fingerprint } from "../../../strings/fingerprint.ts";

type Rows = readonly Omit<AlignmentRow, "number">[];

export interface Review {
  /** Of the pair whose texts these are. */
  readonly pairTag: string;
  readonly etag: string;
  readonly rows: readonly AlignmentRow[];
  readonly canUndo: boolean;
}

interface HeldReview {
  readonly pairTag: string;
  rows: Rows;
  version: number;
  readonly undo: Rows[];
}

export class Alignments {
  readonly #held = new Map<string, HeldReview>();

  /** The review of these texts; one of others is begun anew. */
  of(pair: string, pairTag: string, begin: () => Rows): Review {
    const known = this.#held.get(pair);
    const held =
      known?.pairTag === pairTag ? known : { pairTag, rows: begin(), version: 0, undo: [] };
    this.#held.set(pair, held);
    return {
      ...{ pairTag, canUndo: held.undo.length > 0 },
      etag: fingerprint([pairTag, held.version].join("\u0000"), 0),
      rows: held.rows.map((row, index) => ({ number: index + 1, ...row })),
    };
  }

  /** Changes what `of` has begun. Throws `InputError` `pageAlignment` for what cannot be done. */
  change(pair: string, wanted: Exclude<AlignmentPatch, { readonly confirm: unknown }>): void {
    const held = this.#held.get(pair);
    if (held === undefined) throw new InputError("pagePairUnknown");
    if ("undo" in wanted) {
      const before = held.undo.pop();
      if (before === undefined) throw new InputError("pageNothingToUndo");
      held.rows = before;
    } else {
      const now = realigned(held.rows, wanted);
      held.undo.push(held.rows);
      held.rows = now;
    }
    held.version += 1;
  }

  /** Marks rows as right; their numbers. */
  confirm(pair: string, numbers: ReadonlySet<number>): void {
    const held = this.#held.get(pair);
    if (held === undefined) return;
    held.undo.push(held.rows);
    held.rows = held.rows.map((row, index) =>
      numbers.has(index + 1) ? { ...row, confirmed: true, certainty: 1 } : row,
    );
    held.version += 1;
  }
}

type Change = Exclude<AlignmentPatch, { readonly confirm: unknown } | { readonly undo: true }>;

/** What a person has put together is certain, and has to be confirmed again. */
function made(source: readonly string[], target: readonly string[]): Rows[number] {
  return { source, target, certainty: 1, confirmed: false };
}

export function realigned(rows: Rows, wanted: Change): Rows {
  const at =
    ("join" in wanted ? wanted.join : "split" in wanted ? wanted.split.row : wanted.move.row) - 1;
  const row = rows[at];
  if (row === undefined) throw new InputError("pageAlignment");
  if ("split" in wanted) {
    const { source, target } = wanted.split;
    const parts = [
      made(row.source.slice(0, source), row.target.slice(0, target)),
      made(row.source.slice(source), row.target.slice(target)),
    ];
    if (parts.some((part) => part.source.length + part.target.length === 0))
      throw new InputError("pageAlignment");
    return [...rows.slice(0, at), ...parts, ...rows.slice(at + 1)];
  }
  if ("join" in wanted) {
    const next = rows[at + 1];
    if (next === undefined) throw new InputError("pageAlignment");
    const joined = made([...row.source, ...next.source], [...row.target, ...next.target]);
    return [...rows.slice(0, at), joined, ...rows.slice(at + 2)];
  }
  return moved(rows, at, wanted.move);
}

/** The order of the sentences stays: the first goes to the row before, the last to the row after. */
function moved(
  rows: Rows,
  at: number,
  { side, to }: Extract<Change, { move: unknown }>["move"],
): Rows {
  const other = to === "previous" ? at - 1 : at + 1;
  const [row, taker] = [rows[at], rows[other]];
  const sentence = to === "previous" ? row?.[side][0] : row?.[side].at(-1);
  if (row === undefined || taker === undefined || sentence === undefined)
    throw new InputError("pageAlignment");
  const left = to === "previous" ? row[side].slice(1) : row[side].slice(0, -1);
  const given = to === "previous" ? [...taker[side], sentence] : [sentence, ...taker[side]];
  const withSide = (each: Rows[number], sentences: readonly string[]): Rows[number] =>
    side === "source" ? made(sentences, each.target) : made(each.source, sentences);
  return rows.flatMap((each, index) => {
    if (index === other) return [withSide(each, given)];
    if (index !== at) return [each];
    const rest = withSide(each, left);
    return rest.source.length + rest.target.length === 0 ? [] : [rest];
  });
}
