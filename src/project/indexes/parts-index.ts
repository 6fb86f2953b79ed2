// An open index of one side of one or more parts of a memory. Damage shows as `DamagedFile`, or as an error of the
// system.

import type { SegmentIndex } from "../../memory/index/segment-index.ts";
import type { IndexedRuns } from "../../memory/search/indexed-runs.ts";
import { UnitFinder } from "../../memory/search/unit-finder.ts";
import type { IndexFile } from "./index-file.ts";

export class PartsIndex {
  readonly path: string;
  /** What its units belong to. */
  readonly runs: IndexedRuns;
  readonly #file: IndexFile;
  #index: SegmentIndex;
  #finder: UnitFinder | undefined;
  #isHeld = false;

  constructor(path: string, file: IndexFile, runs: IndexedRuns) {
    this.path = path;
    this.runs = runs;
    this.#file = file;
    this.#index = file.index();
  }

  get index(): SegmentIndex {
    return this.#index;
  }

  get finder(): UnitFinder {
    this.#finder ??= new UnitFinder(this.#index);
    return this.#finder;
  }

  /** From now on everything is read once and kept, for callers that ask often. */
  hold(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    this.#index = this.#file.hold();
    this.#finder = undefined;
  }

  close(): void {
    this.#file.close();
  }
}
