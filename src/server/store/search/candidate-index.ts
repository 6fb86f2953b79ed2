// An index of a few units of a memory, made for one question: from there on it is searched as files are.

import { HeldColumn } from "../../../memory/index/column.ts";
import { IndexBuilder } from "../../../memory/index/index-builder.ts";
import { onlyRun } from "../../../memory/search/indexed-runs.ts";
import type { SearchedIndex } from "../../../memory/search/searched-part.ts";
import { UnitFinder } from "../../../memory/search/unit-finder.ts";

export interface CandidateUnit {
  readonly position: number;
  /** Of the side that is searched. */
  readonly text: string;
  readonly points: number;
}

/** Collects candidates in the order of their positions, each once. */
export class CandidateIndex {
  readonly #builder = new IndexBuilder();
  /** Of each place in the index: places keep the order of positions, so they decide among equals as in a file. */
  readonly positions: number[] = [];

  add({ position, text, points }: CandidateUnit): void {
    this.#builder.add(text, 0, points);
    this.positions.push(position);
  }

  finish(): SearchedIndex {
    const { columns, ...facts } = this.#builder.finish();
    const index = {
      ...facts,
      columns: {
        directory: new HeldColumn(columns.directory),
        words: new HeldColumn(columns.words),
        postings: new HeldColumn(columns.postings),
        bigrams: new HeldColumn(columns.bigrams),
        bigramPostings: new HeldColumn(columns.bigramPostings),
        lengths: new HeldColumn(columns.lengths),
        tokens: new HeldColumn(columns.tokens),
        signatures: new HeldColumn(columns.signatures),
        traits: new HeldColumn(columns.traits),
        positions: new HeldColumn(columns.positions),
      },
    };
    return { index, runs: onlyRun(0, 0), finder: new UnitFinder(index) };
  }
}
