// An open part of a memory: its units, and an index for each side. Damage shows as `DamagedFile`.

import { randomUUID } from "node:crypto";
import { renameSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SegmentIndex } from "../../memory/index/segment-index.ts";
import { UnitFinder } from "../../memory/search/unit-finder.ts";
import type { LanguageTag } from "../../model/language.ts";
import { entryAt, removeOwnFile } from "../disk/own-file.ts";
import { IndexFile } from "./index-file.ts";
import { UnitFiles } from "./unit-files.ts";

export type Side = "source" | "target";

export interface MemoryPartOptions {
  readonly path: string;
  readonly penalty: number;
  /** Files with the units. */
  readonly files: number;
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  /** Called with the units read since the last call, while an index is built. */
  readonly progress: (units: number) => void;
}

export class MemoryPart {
  readonly units: UnitFiles;
  readonly path: string;
  /** Percentage points deducted from matches of this file. */
  readonly penalty: number;
  readonly #stem: string;
  readonly #options: MemoryPartOptions;
  readonly #files = new Map<Side, IndexFile>();
  readonly #indexes = new Map<Side, SegmentIndex>();
  readonly #finders = new Map<Side, UnitFinder>();
  #held = false;

  constructor(stem: string, options: MemoryPartOptions) {
    this.#stem = stem;
    this.path = options.path;
    this.penalty = options.penalty;
    this.#options = options;
    this.units = new UnitFiles(stem, options.files);
  }

  /** From now on everything is read once and kept, for callers that ask often. */
  hold(): void {
    if (this.#held) return;
    this.#held = true;
    this.units.hold();
    this.#indexes.clear();
    this.#finders.clear();
  }

  /** Builds the index of the side if there is none yet: most projects never search by target. */
  async prepare(side: Side): Promise<void> {
    const path = this.#indexPath(side);
    if (side === "source" || this.#files.has(side) || entryAt(path)?.isFile() === true) return;
    const output = join(dirname(path), `tmp-${randomUUID()}.target`);
    const { languages, progress } = this.#options;
    const { buildTargetIndex } = await import("./build-part.ts");
    buildTargetIndex(this.units, output, languages, progress);
    try {
      renameSync(output, path);
    } catch (error) {
      // A folder is in its place; rebuilding the index finds another name.
      removeOwnFile(output);
      throw error;
    }
  }

  /** Call `prepare` first. */
  index(side: Side): SegmentIndex {
    let index = this.#indexes.get(side);
    if (index === undefined) {
      const file = this.#file(side);
      index = this.#held ? file.hold() : file.index();
      this.#indexes.set(side, index);
    }
    return index;
  }

  finder(side: Side): UnitFinder {
    let finder = this.#finders.get(side);
    if (finder === undefined) this.#finders.set(side, (finder = new UnitFinder(this.index(side))));
    return finder;
  }

  close(): void {
    this.units.close();
    for (const file of this.#files.values()) file.close();
  }

  #file(side: Side): IndexFile {
    let file = this.#files.get(side);
    if (file === undefined) {
      file = new IndexFile(this.#indexPath(side));
      this.#files.set(side, file);
    }
    return file;
  }

  #indexPath(side: Side): string {
    return `${this.#stem}.${side}`;
  }
}
