// A memory of the team store, answering as the files of a project do.

import type {
  Concordance,
  ConcordanceOptions,
  MatchOptions,
  MemoryMatch,
  MemoryStore,
  Side,
} from "../../../memory/memory-store.ts";
import { defaultThreshold, matchParts } from "../../../memory/search/match-parts.ts";
import type { Database } from "../database/database.ts";
import { storeError } from "../database/store-error.ts";
import { findMemory, type MemoryRow } from "../memories/memories.ts";
import { CandidateIndex } from "./candidate-index.ts";
import { countElements, similarCandidates } from "./candidates.ts";
import { SoughtText } from "./sought-pieces.ts";
import { storeConcordance } from "./store-concordance.ts";
import { StorePart } from "./store-part.ts";
import { wordCountsOf } from "./word-counts-of.ts";

export class StoreMemory implements MemoryStore {
  readonly languages: MemoryStore["languages"];
  /** That can be found. */
  readonly units: number;
  readonly revision: number;
  readonly #database: Database;
  readonly #row: MemoryRow;

  private constructor(database: Database, row: MemoryRow) {
    this.languages = row.languages;
    this.units = row.searched;
    this.revision = row.revision;
    this.#database = database;
    this.#row = row;
  }

  /** Throws `InputError` `storeMemoryUnknown`. Units that are added later are found too. */
  static async open(database: Database, name: string): Promise<StoreMemory> {
    return new StoreMemory(database, await findMemory(database.sql, name));
  }

  match(text: string, options: MatchOptions = {}): Promise<readonly MemoryMatch[]> {
    return told(this.#match(text, options));
  }

  concordance(words: string, options: ConcordanceOptions = {}): Promise<Concordance> {
    return told(storeConcordance(this.#database.sql, this.#row, words, options));
  }

  wordCounts(words: readonly string[], side: Side): Promise<ReadonlyMap<string, number>> {
    return told(wordCountsOf(this.#database.sql, this.#row.number, words, side));
  }

  /** The connection belongs to whoever opened the database. */
  async close(): Promise<void> {
    // Nothing is held.
  }

  async #match(text: string, options: MatchOptions): Promise<readonly MemoryMatch[]> {
    const { sql } = this.#database;
    const { number, frequent } = this.#row;
    const side: Side = options.reverse === true ? "target" : "source";
    const least = options.threshold ?? defaultThreshold;
    const request = { side, frequent: frequent[side], least, units: this.units };
    const asked = new SoughtText(text, request);
    if (asked.isHopeless) return [];
    const unitsOf = await countElements(sql, number, side, asked.counted());
    const sought = asked.sought(unitsOf);
    if (sought === undefined) return [];
    const candidates = new CandidateIndex();
    for (const each of await similarCandidates(sql, number, side, { ...sought, least }))
      candidates.add(each);
    const parts = [new StorePart(sql, this.#row, candidates.positions)];
    return matchParts(text, { parts, indexes: [candidates.finish()] }, options);
  }
}

async function told<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw storeError(error);
  }
}
