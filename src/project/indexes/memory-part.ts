// A part of a memory file: its units by position. The indexes that find them are apart (`parts-index.ts`): one may hold
// many small parts.

import type { UnitRecord } from "../../memory/index/unit-record.ts";
import type { Side } from "../../memory/memory-store.ts";
import type { SearchedPart } from "../../memory/search/searched-part.ts";
import { DamagedFile } from "./block-file.ts";
import { UnitFiles } from "./unit-files.ts";

export interface IndexedPart {
  /** Unique in the folder of the indexes, and of this content alone. */
  readonly name: string;
  /** Absolute path of its files without extension. */
  readonly stem: string;
  /** Files with its units. */
  readonly files: number;
  readonly units: number;
  /** Whether it may share an index with other parts. */
  readonly isSmall: boolean;
}

export interface IndexedFile {
  readonly path: string;
  readonly parts: readonly IndexedPart[];
  readonly units: number;
}

export class MemoryPart implements SearchedPart {
  readonly path: string;
  /** Percentage points deducted from matches of this file. */
  readonly penalty: number;
  /** Unique in the folder of the index, and of this content alone. */
  readonly name: string;
  readonly units: number;
  /** Whether the file is small enough to share an index with others. */
  readonly isSmall: boolean;
  readonly #stem: string;
  readonly #count: number;
  #files: UnitFiles | undefined;
  #isDamaged = false;

  constructor(path: string, penalty: number, part: IndexedPart) {
    this.path = path;
    this.penalty = penalty;
    this.name = part.name;
    this.units = part.units;
    this.isSmall = part.isSmall;
    this.#stem = part.stem;
    this.#count = part.files;
  }

  /** Whether its units could not be read: they must be made from the memory file again. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  /** The path of its own index of that side. */
  indexPath(side: Side): string {
    return `${this.#stem}.${side}`;
  }

  /** The unit at this position in the part, from 0. Any error but an `ExpectedError` is damage. */
  read(position: number): UnitRecord {
    try {
      return this.#opened().read(position);
    } catch (error) {
      this.#isDamaged = true;
      throw error;
    }
  }

  async readAll(positions: readonly number[]): Promise<readonly UnitRecord[]> {
    return positions.map((position) => this.read(position));
  }

  async beside(position: number, step: -1 | 1): Promise<UnitRecord | undefined> {
    const at = position + step;
    return at >= 0 && at < this.units ? this.read(at) : undefined;
  }

  /** From now on its units are read once and kept, for callers that ask often. */
  hold(): void {
    try {
      this.#opened().hold();
    } catch (error) {
      this.#isDamaged = true;
      throw error;
    }
  }

  close(): void {
    this.#files?.close();
  }

  // On demand: of a hundred files, a question reads the units of a few.
  #opened(): UnitFiles {
    if (this.#files !== undefined) return this.#files;
    const files = new UnitFiles(this.#stem, this.#count);
    if (files.units !== this.units) {
      files.close();
      throw new DamagedFile("units");
    }
    this.#files = files;
    return files;
  }
}

/** The parts of the files in order, with the percentage points deducted from matches, by path. */
export function partsOfFiles(
  files: readonly IndexedFile[],
  penalties: ReadonlyMap<string, number>,
): readonly MemoryPart[] {
  return files.flatMap(({ path, parts }) =>
    parts.map((part) => new MemoryPart(path, penalties.get(path) ?? 0, part)),
  );
}
