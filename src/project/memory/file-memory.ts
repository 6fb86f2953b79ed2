// The memory files of a project as a searchable memory.

import type {
  Concordance,
  ConcordanceOptions,
  MatchKind,
  MatchOptions,
  MemoryMatch,
  MemoryStore,
  Side,
} from "../../memory/memory-store.ts";
import { BestUnits, type FoundUnit } from "../../memory/search/best-units.ts";
import { readQuery } from "../../memory/search/query-words.ts";
import { rankMatches } from "../../memory/search/rank-matches.ts";
import { unitsWithWord } from "../../memory/search/word-counts.ts";
import { ExpectedError } from "../../model/errors.ts";
import { removeOwnFile } from "../disk/own-file.ts";
import type { IndexRequest } from "../indexes/index-request.ts";
import { ensureIndexes } from "../indexes/memory-indexes.ts";
import { partsOfFiles, type MemoryPart } from "../indexes/memory-part.ts";
import type { PartsIndex } from "../indexes/parts-index.ts";
import { removeSharedIndexes } from "../indexes/shared-indexes.ts";
import { sideIndexes } from "../indexes/side-indexes.ts";
import { searchParts } from "./concordance.ts";
import { originOf } from "./match-origin.ts";

/** A memory file, and the percentage points deducted from its matches. */
export interface MemoryFile {
  readonly path: string;
  readonly penalty: number;
}

/** After this many questions the whole index is read: it pays off for many, not for a few. */
const questionsBeforeHolding = 24;

/** Units examined per distinct one: a memory may have one sentence ten thousand times. */
const mostFound = 1000;

export const defaultThreshold = 0.7;
export const defaultLimit = 5;

export class FileMemory implements MemoryStore {
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
    this.#questions += 1;
    if (this.#questions === questionsBeforeHolding) await this.hold();
    const side = options.reverse === true ? "target" : "source";
    return this.#ask([side], () => this.#match(text, side, options));
  }

  async concordance(words: string, options: ConcordanceOptions = {}): Promise<Concordance> {
    const sides: readonly Side[] =
      options.side === undefined ? ["source", "target"] : [options.side];
    const asked = options.mode === "regex" ? [] : sides;
    return this.#ask(asked, () => {
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

  #hold(): void {
    for (const part of this.#parts) part.hold();
    for (const index of [...this.#indexes.values()].flat()) index.hold();
  }

  #of(side: Side): readonly PartsIndex[] {
    return this.#indexes.get(side) ?? [];
  }

  #match(text: string, side: Side, options: MatchOptions): readonly MemoryMatch[] {
    const { threshold = defaultThreshold, limit = defaultLimit } = options;
    const query = readQuery(text);
    for (let asked = limit; ; asked = Math.min(mostFound, asked * 4)) {
      const best = new BestUnits(asked, threshold);
      for (const { finder, runs } of this.#of(side)) finder.find(query, best, runs);
      const matches = this.#matches(text, best.found, side, options);
      // Units that say the same are one match, and may have crowded out others.
      if (matches.length < limit && best.found.length === asked && asked < mostFound) continue;
      return rankMatches(text, matches).slice(0, limit);
    }
  }

  #matches(
    text: string,
    found: readonly FoundUnit[],
    side: Side,
    options: MatchOptions,
  ): readonly MemoryMatch[] {
    const matches = new Map<string, MemoryMatch>();
    const wanted = settled(text);
    for (const { similarity, part: number, position } of found) {
      const part = this.#parts[number];
      if (part === undefined) continue;
      const record = part.read(position);
      const source = record[side];
      const target = side === "source" ? record.target : record.source;
      const key = `${source}\u0000${target}`;
      const known = matches.get(key);
      let kind: MatchKind = "fuzzy";
      if (settled(source) === wanted)
        kind = inContext(part, position, side, options) ? "context" : "exact";
      if (known !== undefined) {
        const origin = { ...known.origin, repeated: known.origin.repeated + 1 };
        matches.set(key, { ...known, kind: kind === "context" ? kind : known.kind, origin });
        continue;
      }
      const origin = { ...originOf(record, part), repeated: 0 };
      matches.set(key, { source, target, similarity, kind, origin });
    }
    return [...matches.values()];
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
  async #ask<Answer>(sides: readonly Side[], ask: () => Answer): Promise<Answer> {
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

  async #asked<Answer>(sides: readonly Side[], ask: () => Answer): Promise<Answer> {
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

/** Ignoring white space and Unicode normalisation. */
function settled(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}

// The neighbours named by the unit, otherwise those in the file, which may be sorted differently.
function inContext(
  part: MemoryPart,
  position: number,
  side: Side,
  { previous, next }: MatchOptions,
): boolean {
  const record = part.read(position);
  const named = side === "source" && (record.previous !== "" || record.next !== "");
  const neighbour = (at: number, name: string): string => {
    if (named) return name;
    return at >= 0 && at < part.units ? part.read(at)[side] : "";
  };
  const same = (asked: string | undefined, at: number, name: string): boolean =>
    asked === undefined || settled(asked) === settled(neighbour(at, name));
  if (previous === undefined && next === undefined) return false;
  return same(previous, position - 1, record.previous) && same(next, position + 1, record.next);
}
