// A memory of the team store, answering as the files of a project do.

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
} from "../../../memory/memory-store.ts";
import {
  defaultThreshold,
  findSimilar,
  matchParts,
  type SimilarParts,
} from "../../../memory/search/match-parts.ts";
import type { Database } from "../database/database.ts";
import { storeError } from "../database/store-error.ts";
import { findMemory, type MemoryRow } from "../memories/memories.ts";
import { CandidateIndex } from "./candidate-index.ts";
import { countElements, similarCandidates } from "./candidates.ts";
import { SoughtText } from "./sought-pieces.ts";
import { considerInStore, storeConcordance } from "./store-concordance.ts";
import { StorePart } from "./store-part.ts";
import { wordCountsOf } from "./word-counts-of.ts";

export class StoreMemory implements JoinableMemory {
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

  async similarUnits(
    questions: readonly MatchQuestion[],
  ): Promise<readonly (readonly MemoryMatch[])[]> {
    const answers: (readonly MemoryMatch[])[] = [];
    for (const { text, options } of questions) {
      const parts = await told(this.#similarParts(text, options));
      answers.push(parts === undefined ? [] : await told(findSimilar(text, parts, options)));
    }
    return answers;
  }

  consider(words: string, options: ConcordanceOptions, anyCase: boolean): Promise<Considered> {
    return told(considerInStore(this.#database.sql, this.#row, words, options, anyCase));
  }

  wordCounts(words: readonly string[], side: Side): Promise<ReadonlyMap<string, number>> {
    return told(wordCountsOf(this.#database.sql, this.#row.number, words, side));
  }

  /** The connection belongs to whoever opened the database. */
  async close(): Promise<void> {
    // Nothing is held.
  }

  async #match(text: string, options: MatchOptions): Promise<readonly MemoryMatch[]> {
    const parts = await this.#similarParts(text, options);
    return parts === undefined ? [] : matchParts(text, parts, options);
  }

  /** Where all units are that can be similar enough; `undefined` if none is. */
  async #similarParts(text: string, options: MatchOptions): Promise<SimilarParts | undefined> {
    const { sql } = this.#database;
    const { number, frequent } = this.#row;
    const side: Side = options.reverse === true ? "target" : "source";
    const least = options.threshold ?? defaultThreshold;
    const request = { side, frequent: frequent[side], least, units: this.units };
    const asked = new SoughtText(text, request);
    if (asked.isHopeless) return undefined;
    const unitsOf = await countElements(sql, number, side, asked.counted());
    const sought = asked.sought(unitsOf);
    if (sought === undefined) return undefined;
    const candidates = new CandidateIndex();
    for (const each of await similarCandidates(sql, number, side, { ...sought, least }))
      candidates.add(each);
    const parts = [new StorePart(sql, this.#row, candidates.positions)];
    return { parts, indexes: [candidates.finish()] };
  }
}

async function told<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw storeError(error);
  }
}
