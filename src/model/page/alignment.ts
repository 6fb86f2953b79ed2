// An alignment under review: which sentences belong together, before they go into the memory.

import type { LanguageTag } from "../language.ts";

export interface AlignmentRow {
  /** From 1. */
  readonly number: number;
  /** Sentences of each side, in order; none where it has no counterpart. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** 0..1; 1 for what a person has put together. */
  readonly certainty: number;
  readonly confirmed: boolean;
}

/** Of `GET /alignments/:pair`. */
export interface AlignmentAnswer {
  readonly pair: string;
  readonly name: string;
  readonly etag: string;
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  readonly canUndo: boolean;
  readonly rows: readonly AlignmentRow[];
  /** Memory files that `confirm` may name; the first is the default. */
  readonly memories: readonly string[];
}

/** Of `PATCH /alignments/:pair`, with `If-Match`. Rows are given by number. */
export type AlignmentPatch =
  /** One row becomes two: the first gets so many sentences of each side. */
  | { readonly split: { readonly row: number; readonly source: number; readonly target: number } }
  /** The row and the next become one. */
  | { readonly join: number }
  /** The first or last sentence of a side goes to the row before or after. */
  | {
      readonly move: {
        readonly row: number;
        readonly side: "source" | "target";
        readonly to: "previous" | "next";
      };
    }
  | { readonly undo: true }
  /** The rows are right; those with both sides go into the memory, once each. All without a list. */
  | { readonly confirm: { readonly rows?: readonly number[]; readonly memory?: string } };

export interface AlignmentPatched extends AlignmentAnswer {
  /** Of `confirm`. */
  readonly kept?: KeptUnits;
}

export interface KeptUnits {
  readonly path: string;
  readonly added: number;
  /** Those that the memory had. */
  readonly known: number;
}
