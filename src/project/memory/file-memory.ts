// The memory files of a project as a searchable memory.

import { penaltyPoint } from "../../memory/compare/similarity.ts";
import type {
  Concordance,
  ConcordanceOptions,
  MatchKind,
  MatchOptions,
  MemoryMatch,
  MemoryStore,
} from "../../memory/memory-store.ts";
import { BestUnits, type FoundUnit } from "../../memory/search/best-units.ts";
import { readQuery } from "../../memory/search/query-words.ts";
import { rankMatches } from "../../memory/search/rank-matches.ts";
import { unitsWithWord } from "../../memory/search/word-counts.ts";
import { ExpectedError } from "../../model/errors.ts";
import { searchParts } from "./concordance.ts";
import type { IndexRequest } from "./index-request.ts";
import { originOf } from "./match-origin.ts";
import { ensureIndexes } from "./memory-indexes.ts";
import { MemoryPart, type Side } from "./memory-part.ts";

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
  #questions = 0;
  /** Sides for which all parts have an index. */
  #prepared: Set<Side> = new Set();

  private constructor(files: readonly MemoryFile[], request: IndexRequest) {
    this.languages = { source: request.source, target: request.target };
    this.#files = files;
    this.#request = request;
  }

  /** Updates the indexes first; throws anything that reading a memory file throws. */
  static async open(files: readonly MemoryFile[], request: IndexRequest): Promise<FileMemory> {
    const memory = new FileMemory(files, request);
    await memory.#open(new Set());
    return memory;
  }

  /** Units of all files. */
  get units(): number {
    return this.#parts.reduce((sum, part) => sum + part.units.units, 0);
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
    return this.#ask(asked, () => searchParts(this.#parts, words, this.languages, options));
  }

  async wordCounts(words: readonly string[], side: Side): Promise<ReadonlyMap<string, number>> {
    return this.#ask([side], () => {
      const indexes = this.#parts.map((part) => part.index(side));
      const countOf = (word: string): number =>
        indexes.reduce((sum, index) => sum + unitsWithWord(index, word), 0);
      return new Map(words.map((word) => [word, countOf(word)]));
    });
  }

  /** Reads the whole index, for thousands of questions: about 300 bytes per unit. */
  async hold(): Promise<void> {
    await this.#ask([], () => {
      for (const part of this.#parts) part.hold();
    });
  }

  async close(): Promise<void> {
    for (const part of this.#parts) part.close();
  }

  #match(text: string, side: Side, options: MatchOptions): readonly MemoryMatch[] {
    const { threshold = defaultThreshold, limit = defaultLimit } = options;
    const query = readQuery(text);
    for (let asked = limit; ; asked = Math.min(mostFound, asked * 4)) {
      const best = new BestUnits(asked, threshold);
      for (const [number, part] of this.#parts.entries())
        part.finder(side).find(query, best, number, part.penalty * penaltyPoint);
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
      const record = part.units.read(position);
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
    const indexed = await ensureIndexes(paths, this.#request, rebuild);
    const damaged = new Set<string>();
    const parts: MemoryPart[] = [];
    let fault: unknown;
    let units = 0;
    const progress = (more: number): void => this.#request.progress?.((units += more));
    for (const [index, { path, parts: own }] of indexed.entries()) {
      const penalty = this.#files[index]?.penalty ?? 0;
      for (const { stem, files } of own) {
        try {
          parts.push(
            new MemoryPart(stem, { path, penalty, files, languages: this.languages, progress }),
          );
        } catch (error) {
          // Whatever is wrong with a derived file, it is rebuilt.
          damaged.add(path);
          fault = error;
        }
      }
    }
    this.#parts = parts;
    this.#prepared = new Set();
    if (damaged.size === 0) return;
    for (const part of parts) part.close();
    if (rebuild.size > 0) throw fault;
    await this.#open(damaged);
  }

  // Damage inside a file shows only when the place is read, and not always as `DamagedFile`: a folder may have
  // replaced it. The index is rebuilt, and the question asked again.
  async #ask<Answer>(sides: readonly Side[], ask: () => Answer): Promise<Answer> {
    try {
      return await this.#asked(sides, ask);
    } catch (error) {
      if (error instanceof ExpectedError) throw error;
      await this.close();
      await this.#open(new Set(this.#files.map(({ path }) => path)));
      return this.#asked(sides, ask);
    }
  }

  async #asked<Answer>(sides: readonly Side[], ask: () => Answer): Promise<Answer> {
    for (const side of sides) {
      if (this.#prepared.has(side)) continue;
      for (const part of this.#parts) await part.prepare(side);
      this.#prepared.add(side);
    }
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
  const record = part.units.read(position);
  const named = side === "source" && (record.previous !== "" || record.next !== "");
  const neighbour = (at: number, name: string): string => {
    if (named) return name;
    return at >= 0 && at < part.units.units ? part.units.read(at)[side] : "";
  };
  const same = (asked: string | undefined, at: number, name: string): boolean =>
    asked === undefined || settled(asked) === settled(neighbour(at, name));
  if (previous === undefined && next === undefined) return false;
  return same(previous, position - 1, record.previous) && same(next, position + 1, record.next);
}
