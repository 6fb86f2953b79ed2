// Searches a memory of the store for words, to see how something was translated before.

import { WordScanner } from "../../../memory/index/scan-words.ts";
import type {
  Concordance,
  ConcordanceOptions,
  Considered,
  Side,
} from "../../../memory/memory-store.ts";
import { patternMilliseconds, PatternSearch } from "../../../memory/search/pattern-search.ts";
import {
  considerUnits,
  defaultHits,
  searchParts,
  type SearchedMemory,
} from "../../../memory/search/search-parts.ts";
import type { SearchedIndex } from "../../../memory/search/searched-part.ts";
import { soughtPhrases, type SoughtPhrase } from "../../../memory/search/sought-phrases.ts";
import { InputError } from "../../../model/errors.ts";
import { timeLimit } from "../../../project/memory/time-limit.ts";
import type { Sql } from "../database/database.ts";
import type { MemoryRow } from "../memories/memories.ts";
import { CandidateIndex, type CandidateUnit } from "./candidate-index.ts";
import { pathOfMemory, recordOfRow, StorePart, type RecordColumns } from "./store-part.ts";

/** Units that are fetched at a time. */
const pageSize = 5000;
const scanner = new WordScanner();

/** What `MemoryStore.concordance` promises. */
export async function storeConcordance(
  sql: Sql,
  memory: MemoryRow,
  words: string,
  options: ConcordanceOptions,
): Promise<Concordance> {
  if (options.mode === "regex") return byPattern(sql, memory, words, options);
  return searchParts(await searchedIn(sql, memory, words, options), words, options);
}

/** What `JoinableMemory.consider` promises, for all modes but expressions. */
export async function considerInStore(
  sql: Sql,
  memory: MemoryRow,
  words: string,
  options: ConcordanceOptions,
  anyCase: boolean,
): Promise<Considered> {
  return considerUnits(await searchedIn(sql, memory, words, options), words, options, anyCase);
}

async function searchedIn(
  sql: Sql,
  memory: MemoryRow,
  words: string,
  options: ConcordanceOptions,
): Promise<SearchedMemory> {
  const sides: readonly Side[] = options.side === undefined ? ["source", "target"] : [options.side];
  const exact = options.exact === true;
  const found = new Map<Side, ReadonlyMap<number, CandidateUnit>>();
  for (const side of sides) {
    const phrases = soughtPhrases(words, memory.languages[side], { exact });
    const candidates = new Map<number, CandidateUnit>();
    for (const phrase of phrases)
      for (const each of await phraseCandidates(sql, memory.number, side, phrase))
        candidates.set(each.position, each);
    found.set(side, candidates);
  }
  // A place is the same unit on either side, since each unit counts once.
  const positions = [...new Set([...found.values()].flatMap((each) => [...each.keys()]))].sort(
    (a, b) => a - b,
  );
  const indexes = new Map<Side, readonly SearchedIndex[]>();
  for (const [side, candidates] of found) {
    const index = new CandidateIndex();
    for (const position of positions)
      index.add(candidates.get(position) ?? { position, text: "", points: 0 });
    indexes.set(side, [index.finish()]);
  }
  const parts = [new StorePart(sql, memory, positions)];
  return { parts, indexes, languages: memory.languages };
}

/** The units that have every word of the phrase in one of its forms, in any order. */
async function phraseCandidates(
  sql: Sql,
  memory: number,
  side: Side,
  phrase: SoughtPhrase,
): Promise<readonly CandidateUnit[]> {
  const words = phrase.map(({ forms }) => [...new Set(forms.flatMap(hashOf))]);
  if (words.length === 0 || words.some((hashes) => hashes.length === 0)) return [];
  const having = words
    .map((hashes) => sql`${sql(`${side}_elements`)} && ${hashes}::int[]`)
    .reduce((all, next) => sql`${all} and ${next}`);
  return sql<CandidateUnit[]>`
    select position, ${sql(side)} text, 0 points from unit
    where memory = ${memory} and ${having}`;
}

function hashOf(form: string): readonly number[] {
  scanner.scan(form);
  return scanner.count === 1 ? [(scanner.first[0] ?? 0) | 0] : [];
}

async function byPattern(
  sql: Sql,
  memory: MemoryRow,
  written: string,
  { side, limit = defaultHits }: ConcordanceOptions,
): Promise<Concordance> {
  const search = new PatternSearch(written, side);
  const part = { path: pathOfMemory(memory.name), penalty: 0 };
  const limited = timeLimit();
  let left = patternMilliseconds;
  let after = 0;
  for (;;) {
    const rows = await sql<RecordColumns[]>`
      select position, source, target, rest from unit
      where memory = ${memory.number} and position > ${after} and source_elements is not null
      order by position limit ${pageSize}`;
    const start = performance.now();
    if (left <= 0) throw tooSlow();
    try {
      limited(Math.ceil(left), "regexTooSlow", () => {
        for (const row of rows) search.add(recordOfRow(row), part);
      });
    } catch (error) {
      throw error instanceof InputError && error.code === "regexTooSlow" ? tooSlow() : error;
    }
    left -= performance.now() - start;
    const last = rows.at(-1);
    if (rows.length < pageSize || last === undefined) return search.found(limit);
    after = last.position;
  }
}

// The time is that of all pages together.
function tooSlow(): InputError {
  return new InputError("regexTooSlow", { data: { seconds: patternMilliseconds / 1000 } });
}
