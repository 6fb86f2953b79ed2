// The memory files of a project as a searchable memory.

import type {
  Concordance,
  ConcordanceOptions,
  Considered,
  JoinableMemory,
  MatchOptions,
  MatchQuestion,
  MemoryMatch,
  MemoryStore,
  Side,
} from "../../memory/memory-store.ts";
import { findSimilar, matchParts } from "../../memory/search/match-parts.ts";
import { patternMilliseconds, PatternSearch } from "../../memory/search/pattern-search.ts";
import { considerUnits, defaultHits, searchParts } from "../../memory/search/search-parts.ts";
import { unitsWithWord } from "../../memory/search/word-counts.ts";
import { ExpectedError } from "../../model/errors.ts";
import { removeOwnFile } from "../disk/own-file.ts";
import type { IndexRequest } from "../indexes/index-request.ts";
import { ensureIndexes } from "../indexes/memory-indexes.ts";
import { partsOfFiles, type MemoryPart } from "../indexes/memory-part.ts";
import type { PartsIndex } from "../indexes/parts-index.ts";
import { removeSharedIndexes } from "../indexes/shared-indexes.ts";
import { sideIndexes } from "../indexes/side-indexes.ts";
import { withTimeLimit } from "./time-limit.ts";

/** A memory file, and the percentage points deducted from its matches. */
export interface MemoryFile {
  readonly path: string;
  readonly penalty: number;
}

/** After this many questions the whole index is read: it pays off for many, not for a few. */
const questionsBeforeHolding = 24;

export class FileMemory implements JoinableMemory {
  readonly languages: MemoryStore["languages"];
  readonly #files: readonly MemoryFile[];
  readonly #request: IndexRequest;
  #parts: readonly MemoryPart[] = [];
  /** Where the indexes are. */
  #folder = "";
  readonly #indexes = new Map<Side, readonly PartsIndex[]>();
  #questions = 0;
  #isHeld = false;

  private constructor(files: readonly MemoryFile[], request: IndexRequest) {
    this.languages = { source: request.source, target: request.target };
    this.#files = files;
    this.#request = request;
  }

  /** Updates the indexes first; throws anything that reading a memory file throws. */
  static async open(files: readonly MemoryFile[], request: IndexRequest): Promise<FileMemory> {
    const memory = new FileMemory(files, request);
    await memory.#open(new Set());
    await memory.#ask(["source"], () => undefined);
    return memory;
  }

  /** Units of all files. */
  get units(): number {
    return this.#parts.reduce((sum, part) => sum + part.units, 0);
  }

  async match(text: string, options: MatchOptions = {}): Promise<readonly MemoryMatch[]> {
    await this.#count();
    const side = options.reverse === true ? "target" : "source";
    return this.#ask([side], () =>
      matchParts(text, { parts: this.#parts, indexes: this.#of(side) }, options),
    );
  }

  async similarUnits(
    questions: readonly MatchQuestion[],
  ): Promise<readonly (readonly MemoryMatch[])[]> {
    const answers: (readonly MemoryMatch[])[] = [];
    for (const { text, options } of questions) {
      await this.#count();
      const side = options.reverse === true ? "target" : "source";
      answers.push(
        await this.#ask([side], () =>
          findSimilar(text, { parts: this.#parts, indexes: this.#of(side) }, options),
        ),
      );
    }
    return answers;
  }

  async consider(
    words: string,
    options: ConcordanceOptions,
    anyCase: boolean,
  ): Promise<Considered> {
    const sides: readonly Side[] =
      options.side === undefined ? ["source", "target"] : [options.side];
    return this.#ask(sides, () => {
      const memory = { parts: this.#parts, indexes: this.#indexes, languages: this.languages };
      return considerUnits(memory, words, options, anyCase);
    });
  }

  async concordance(words: string, options: ConcordanceOptions = {}): Promise<Concordance> {
    const sides: readonly Side[] =
      options.side === undefined ? ["source", "target"] : [options.side];
    if (options.mode === "regex") return this.#ask([], () => this.#byPattern(words, options));
    return this.#ask(sides, () => {
      const memory = { parts: this.#parts, indexes: this.#indexes, languages: this.languages };
      return searchParts(memory, words, options);
    });
  }

  async wordCounts(words: readonly string[], side: Side): Promise<ReadonlyMap<string, number>> {
    return this.#ask([side], () => {
      const countOf = (word: string): number =>
        this.#of(side).reduce((sum, { index, runs }) => sum + unitsWithWord(index, word, runs), 0);
      return new Map(words.map((word) => [word, countOf(word)]));
    });
  }

  /** Reads the whole index, for thousands of questions: about 300 bytes per unit. */
  async hold(): Promise<void> {
    if (this.#isHeld) return;
    this.#isHeld = true;
    await this.#ask([], () => this.#hold());
  }

  async close(): Promise<void> {
    for (const part of this.#parts) part.close();
    for (const index of [...this.#indexes.values()].flat()) index.close();
    this.#indexes.clear();
  }

  async #count(): Promise<void> {
    this.#questions += 1;
    if (this.#questions === questionsBeforeHolding) await this.hold();
  }

  #hold(): void {
    for (const part of this.#parts) part.hold();
    for (const index of [...this.#indexes.values()].flat()) index.hold();
  }

  #byPattern(written: string, { side, limit = defaultHits }: ConcordanceOptions): Concordance {
    const search = new PatternSearch(written, side);
    return withTimeLimit(patternMilliseconds, "regexTooSlow", () => {
      for (const part of this.#parts)
        for (let at = 0; at < part.units; at++) {
          const record = part.read(at);
          search.add(record, part, () => record);
        }
      return search.found(limit);
    });
  }

  #of(side: Side): readonly PartsIndex[] {
    return this.#indexes.get(side) ?? [];
  }

  async #open(rebuild: ReadonlySet<string>): Promise<void> {
    const paths = this.#files.map(({ path }) => path);
    const { files, folder } = await ensureIndexes(paths, this.#request, rebuild);
    const penalties = new Map(this.#files.map(({ path, penalty }) => [path, penalty]));
    this.#parts = partsOfFiles(files, penalties);
    this.#folder = folder;
    this.#indexes.clear();
  }

  // Damage inside a file shows only when the place is read, and not always as `DamagedFile`: a folder may have
  // replaced it. What is damaged is made again, then everything, and the question asked again.
  async #ask<Answer>(sides: readonly Side[], ask: () => Answer | Promise<Answer>): Promise<Answer> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#asked(sides, ask);
      } catch (error) {
        if (error instanceof ExpectedError || attempt > 1) throw error;
        await this.#mend(attempt > 0);
      }
    }
  }

  // Units are read through their part, which knows whether that failed; otherwise the fault is in an index, and
  // indexes are made from the units.
  async #mend(everything: boolean): Promise<void> {
    const damaged = this.#parts.filter((part) => part.isDamaged).map(({ path }) => path);
    const indexes = [...this.#indexes.values()].flat();
    await this.close();
    if (everything || damaged.length === 0) for (const { path } of indexes) removeOwnFile(path);
    if (everything) removeSharedIndexes(this.#folder);
    await this.#open(new Set(everything ? this.#files.map(({ path }) => path) : damaged));
  }

  async #asked<Answer>(
    sides: readonly Side[],
    ask: () => Answer | Promise<Answer>,
  ): Promise<Answer> {
    let units = 0;
    const progress = (more: number): void => this.#request.progress?.((units += more));
    let isNew = false;
    for (const side of sides) {
      if (this.#indexes.has(side)) continue;
      const request = { folder: this.#folder, languages: this.languages, progress };
      this.#indexes.set(side, await sideIndexes(this.#parts, side, request));
      isNew = true;
    }
    if (isNew && this.#isHeld) this.#hold();
    return ask();
  }
}
