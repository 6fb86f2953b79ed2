// Finds the units of one index that are similar to a query: misses none, looks at few.

import { keptDifferences } from "../compare/align-words.ts";
import { mostEdits, pointsOf, similarityValue, tolerance } from "../compare/similarity.ts";
import { numberAt } from "../index/column.ts";
import {
  lengthWidth,
  lowerBound,
  postingWidth,
  signatureWidth,
  traitWidth,
  type SegmentIndex,
} from "../index/segment-index.ts";
import { bitCount } from "../index/signature.ts";
import type { BestUnits } from "./best-units.ts";
import { BitParallelDistance } from "./bit-parallel-distance.ts";
import { choosePieces, piecesNeeded } from "./choose-pieces.ts";
import { runAt, type IndexedRuns } from "./indexed-runs.ts";
import { runsOfQuery, unitsOfRuns, unknownToken, type Run } from "./query-runs.ts";
import type { QueryWords } from "./query-words.ts";

/** One query against one index, with what the inner loops need. */
interface Search {
  readonly query: QueryWords;
  readonly best: BestUnits;
  /** What the units belong to. */
  readonly runs: IndexedRuns;
  /** Taken off every similarity at least. */
  readonly penalty: number;
  readonly firstUnit: number;
  readonly lastUnit: number;
}

/**
 * Words of a query at most: comparing it with a unit takes the square of them, and no segment has as many. A longer text
 * is similar to nothing.
 */
export const mostWords = 4096;

export class UnitFinder {
  readonly #index: SegmentIndex;
  /** First unit and first token of each length: small, and needed all the time. */
  readonly #lengths: Uint32Array;
  #distance: BitParallelDistance | undefined;
  /** Whether the distance is set to the query at hand. */
  #isSet = false;
  /** The last query that looked at a unit. */
  #seen: Uint32Array | undefined;
  #turn = 0;
  #tokens: Uint32Array = new Uint32Array(64);

  constructor(index: SegmentIndex) {
    this.#index = index;
    const { lengths } = index.columns;
    const at = lengths.at(0, lengths.length);
    this.#lengths = lengths.array.slice(at, at + lengths.length);
  }

  /** Offers `best` every unit that it may want, but for those crossed out. `parts`: what the units belong to. */
  find(query: QueryWords, best: BestUnits, parts: IndexedRuns): void {
    const { count } = query;
    const penalty = parts.leastPenalty;
    const least = best.floor + penalty;
    if (count === 0 || count > mostWords || this.#index.units === 0 || least > 1 + tolerance)
      return;
    const { longest } = this.#index;
    const shortest = shortestWanted(count, least);
    const most = longestWanted(count, least, longest);
    if (shortest > most) return;
    if (this.#tokens.length < count) this.#tokens = new Uint32Array(count * 2);
    const mostMissing = mostEdits(Math.max(count, most), least);
    const runs = runsOfQuery(this.#index, query, this.#tokens, mostMissing);
    if (runs === undefined) return;
    let pairs: readonly (Run | undefined)[] = [];
    const pairCosts = (): readonly number[] => {
      pairs = runs.pairs();
      return pairs.map((run) => (run === undefined ? Infinity : unitsOfRuns(run)));
    };
    const pieces = choosePieces(runs.single.map(unitsOfRuns), pairCosts, most, least);
    let total = 0;
    for (const { cost } of pieces) total += cost;
    if (total === 0) return;
    this.#startTurn();
    const firstUnit = this.#lengths[shortest * lengthWidth] ?? 0;
    const lastUnit = this.#lengths[(most + 1) * lengthWidth] ?? 0;
    const search: Search = { query, best, runs: parts, penalty, firstUnit, lastUnit };
    if (total > lastUnit - firstUnit) {
      this.#walkRange(search);
      return;
    }
    let pairsDone = 0;
    let floor = best.floor;
    let needed = pieces.length;
    for (const [done, piece] of pieces.entries()) {
      if (best.floor > floor) {
        // The better the units found, the fewer pieces are needed.
        floor = best.floor;
        const now = floor + penalty;
        needed = piecesNeeded(count, longestWanted(count, now, longest), now, pairsDone);
      }
      if (done >= needed) break;
      const run = piece.pair ? pairs[piece.at] : runs.single[piece.at];
      if (run !== undefined) this.#walkRun(run, search);
      if (piece.pair) {
        pairsDone += 1;
        floor = 0;
      }
    }
  }

  #startTurn(): void {
    this.#seen ??= new Uint32Array(this.#index.units);
    if (this.#turn === 0xffffffff) {
      this.#seen.fill(0);
      this.#turn = 0;
    }
    this.#turn += 1;
    this.#isSet = false;
  }

  // Most queries look at no unit of most files, so it is set only when one does.
  #distanceTo(query: QueryWords): BitParallelDistance {
    this.#distance ??= new BitParallelDistance(this.#index.words);
    if (!this.#isSet) this.#distance.setQuery(this.#tokens, query.count, unknownToken);
    this.#isSet = true;
    return this.#distance;
  }

  #walkRun(run: Run, search: Search): void {
    const { column } = run;
    const from = lowerBound(column, run, search.firstUnit, postingWidth);
    const to = lowerBound(column, { from, to: run.to }, search.lastUnit, postingWidth);
    if (from === to) return;
    const start = column.at(from * postingWidth, to * postingWidth);
    const end = start + (to - from) * postingWidth;
    const { array } = column;
    const { query, best, penalty } = search;
    const seen = this.#seen ?? new Uint32Array(0);
    const turn = this.#turn;
    const asked = query.lowSignature | query.highSignature;
    const lengths = this.#lengths;
    let length = this.#lengthOf(array[start] ?? 0);
    let lengthEnd = lengths[(length + 1) * lengthWidth] ?? 0;
    let limit = mostEdits(Math.max(length, query.count), best.floor + penalty);
    for (let place = start; place < end; place += postingWidth) {
      const unit = array[place] ?? 0;
      if (unit >= lengthEnd) {
        do {
          length += 1;
          lengthEnd = lengths[(length + 1) * lengthWidth] ?? 0;
        } while (unit >= lengthEnd);
        limit = mostEdits(Math.max(length, query.count), best.floor + penalty);
      }
      const has = array[place + 1] ?? 0;
      // Each bit that one side lacks is at least one word to edit.
      if (bitCount(asked & ~has) > limit || bitCount(has & ~asked) > limit) continue;
      if (seen[unit] === turn) continue;
      seen[unit] = turn;
      if (!this.#maySuffice(unit, query, limit)) continue;
      this.#verify(unit, length, limit, search);
      limit = mostEdits(Math.max(length, query.count), best.floor + penalty);
    }
  }

  // For pieces so frequent that they exclude next to nothing.
  #walkRange(search: Search): void {
    const { query, best, penalty, lastUnit } = search;
    let length = this.#lengthOf(search.firstUnit);
    for (let unit = search.firstUnit; unit < lastUnit; unit++) {
      while (unit >= (this.#lengths[(length + 1) * lengthWidth] ?? 0)) length += 1;
      const limit = mostEdits(Math.max(length, query.count), best.floor + penalty);
      if (this.#maySuffice(unit, query, limit)) this.#verify(unit, length, limit, search);
    }
  }

  #maySuffice(unit: number, query: QueryWords, limit: number): boolean {
    const { signatures } = this.#index.columns;
    const at = signatures.at(unit * signatureWidth, (unit + 1) * signatureWidth);
    const low = signatures.array[at] ?? 0;
    const high = signatures.array[at + 1] ?? 0;
    const { lowSignature, highSignature } = query;
    return (
      bitCount(lowSignature & ~low) + bitCount(highSignature & ~high) <= limit &&
      bitCount(low & ~lowSignature) + bitCount(high & ~highSignature) <= limit
    );
  }

  #lengthOf(unit: number): number {
    let low = 0;
    let high = this.#index.longest;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#lengths[(middle + 1) * lengthWidth] ?? 0) <= unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #verify(unit: number, length: number, limit: number, search: Search): void {
    const { tokens, traits, positions } = this.#index.columns;
    const { query, best, penalty } = search;
    const before = unit - (this.#lengths[length * lengthWidth] ?? 0);
    const from = (this.#lengths[length * lengthWidth + 1] ?? 0) + before * length;
    const at = tokens.at(from, from + length);
    const distance = this.#distanceTo(query).to(tokens.array, at, length, limit);
    if (distance > limit) return;
    const asked = { array: this.#tokens, from: 0, count: query.count };
    const found = { array: tokens.array, from: at, count: length };
    const bits = keptDifferences(asked, found);
    const trait = traits.at(unit * traitWidth, (unit + 1) * traitWidth);
    const marks =
      distance === 0
        ? traits.array[trait + 1] === query.layout
        : traits.array[trait] === query.marks;
    const points = pointsOf(bits) + (marks ? 0 : 1) + (traits.array[trait + 2] ?? 0);
    const value = similarityValue(distance, Math.max(length, query.count), points);
    if (value - penalty < best.floor - tolerance) return;
    const position = numberAt(positions, unit);
    const run = runAt(search.runs, position);
    if (run?.part === undefined) return;
    best.offer(value - run.penalty, run.part, position - run.start);
  }
}

/** Words of the shortest unit that may be similar enough to a text of `count` words. */
export function shortestWanted(count: number, least: number): number {
  return Math.max(1, Math.ceil(count * least - tolerance));
}

/** Words of the longest unit that may be similar enough, of those of up to `longest`. */
export function longestWanted(count: number, least: number, longest: number): number {
  return least <= 0 ? longest : Math.min(longest, Math.floor(count / least + tolerance));
}
