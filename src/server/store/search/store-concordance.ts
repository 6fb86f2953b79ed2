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
import { soughtPhrases } from "../../../memory/search/sought-phrases.ts";
import { InputError } from "../../../model/errors.ts";
import { timeLimit } from "../../../project/memory/time-limit.ts";
import type { Fragment, Sql } from "../database/database.ts";
import type { MemoryRow } from "../memories/memories.ts";
import type { UnitRest } from "../units/unit-content.ts";
import { elementKinds } from "../units/unit-elements.ts";
import { CandidateIndex } from "./candidate-index.ts";
import { countElements } from "./candidates.ts";
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
  const indexes = new Map(sides.map((side) => [side, new CandidateIndex()]));
  const positions: number[] = [];
  const having = await conditionOf(sql, memory, words, { sides, exact: options.exact === true });
  if (having !== undefined) {
    const candidates = sql<Pick<RecordColumns, "position" | Side>[]>`
      select position, source, target from unit
      where memory = ${memory.number} and (${having.where}) order by position`;
    // Half of a memory may have the word: its texts come and go page by page.
    for await (const rows of candidates.cursor(pageSize))
      for (const { position, ...texts } of rows) {
        positions.push(position);
        // What has the words on one side is a candidate on both: a place is the same unit in either index.
        for (const [side, index] of indexes) index.add({ position, text: texts[side], points: 0 });
      }
  }
  const parts = [new StorePart(sql, memory, positions)];
  const finished = new Map([...indexes].map(([side, index]) => [side, [index.finish()]]));
  return { parts, indexes: finished, languages: memory.languages };
}

/** Above this many times the units of the rarest word, a word is looked for in the texts. */
const worthAsking = 32;

function restOfText(text: string): UnitRest {
  const rest: UnitRest = JSON.parse(text);
  return rest;
}

/** What every unit with the words has; `undefined` where the memory has none. */
async function conditionOf(
  sql: Sql,
  memory: MemoryRow,
  words: string,
  { sides, exact }: { readonly sides: readonly Side[]; readonly exact: boolean },
): Promise<{ readonly where: Fragment } | undefined> {
  const conditions: Fragment[] = [];
  for (const side of sides) {
    const phrases = soughtPhrases(words, memory.languages[side], { exact }).map((phrase) =>
      phrase.map(({ forms }) => [...new Set(forms.flatMap(hashOf))].map((hash) => ({ hash }))),
    );
    const unitsOf = await countElements(sql, memory.number, side, phrases.flat(2));
    const units = (hash: number): number => unitsOf(elementKinds[side].word, hash);
    for (const phrase of phrases) {
      // Of the forms of a verb a memory has a few.
      const known = phrase.map((forms) => {
        const hashes = forms.map(({ hash }) => hash).filter((hash) => units(hash) > 0);
        return { hashes, units: hashes.reduce((sum, hash) => sum + units(hash), 0) };
      });
      const rarest = Math.min(...known.map((word) => word.units));
      if (known.length === 0 || rarest === 0) continue;
      const asked = known
        .filter((word) => word.units <= rarest * worthAsking)
        .map(({ hashes }) => sql`${sql(`${side}_elements`)} && ${hashes}::int[]`);
      conditions.push(sql`(${joined(sql, asked, sql` and `)})`);
    }
  }
  // In an object: a promise would resolve to what a statement gives, and so ask it.
  return conditions.length === 0 ? undefined : { where: joined(sql, conditions, sql` or `) };
}

function joined(sql: Sql, conditions: readonly Fragment[], between: Fragment): Fragment {
  return conditions.reduce((all, next) => sql`${all}${between}${next}`);
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
    // What is found is parsed, and nothing else.
    const rows = await sql<(Pick<RecordColumns, "position" | Side> & { rest: string })[]>`
      select position, source, target, rest::text rest from unit
      where memory = ${memory.number} and position > ${after} and source_elements is not null
      order by position limit ${pageSize}`;
    const start = performance.now();
    if (left <= 0) throw tooSlow();
    try {
      limited(Math.ceil(left), "regexTooSlow", () => {
        for (const row of rows)
          search.add(row, part, () => recordOfRow({ ...row, rest: restOfText(row.rest) }));
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
