// Which words and pairs of neighbouring words of a query to look up, so that no unit similar enough is missed
// and as few units as possible are looked at.
//
// Cut the query into pieces that do not overlap. An edit of a word harms one piece at most, so if more pieces are
// looked up than there can be edits, one of them is intact in every unit sought (prefix filtering:
// S. Chaudhuri, V. Ganti, R. Kaushik, "A primitive operator for similarity joins", 2006). A word inserted
// harms no single word, but it may split a pair.

import { mostEdits } from "../compare/similarity.ts";

/** A word of the query, or it and the next one, and the units that have it. */
export interface QueryPiece {
  readonly at: number;
  readonly pair: boolean;
  readonly cost: number;
}

const mostPairs = 16;
/** Below this many units in total, a better choice saves less than it costs. */
const cheap = 600;
/** Of the table that finds it: 64 MB. A text of thousands of words does with single words. */
const mostCells = 8_000_000;

/**
 * How many pieces must be looked up if `pairs` of them are pairs. `words` of the query, units of up to `longest`
 * words, similarity of `least` or more.
 *
 * A unit of m > n words takes m − n insertions or more, which harm pairs alone.
 */
export function piecesNeeded(words: number, longest: number, least: number, pairs: number): number {
  let harmed = mostEdits(words, least);
  for (let length = words + 1; length <= longest; length++) {
    const edits = mostEdits(length, least);
    const inserted = length - words;
    if (inserted > edits) break;
    harmed = Math.max(harmed, inserted < pairs ? edits : pairs + edits - inserted);
  }
  return harmed + 1;
}

/**
 * The cheapest sufficient pieces, cheapest first. `single[i]` and `pairs()[i]` are the units with word i, and with
 * words i and i + 1 in a row; a pair that is not listed costs Infinity.
 */
export function choosePieces(
  single: readonly number[],
  pairs: () => readonly number[],
  longest: number,
  least: number,
): readonly QueryPiece[] {
  const words = single.length;
  const needed = piecesNeeded(words, longest, least, 0);
  const byCost = single
    .map((cost, at): QueryPiece => ({ at, pair: false, cost }))
    .sort(cheapestFirst);
  const singles = byCost.slice(0, needed);
  let total = 0;
  for (const { cost } of singles) total += cost;
  if (total <= cheap) return singles;
  const pair = pairs();
  if (pair.every((cost) => cost === Infinity)) return singles;
  return withPairs(single, pair, longest, least, total) ?? singles;
}

function cheapestFirst(left: QueryPiece, right: QueryPiece): number {
  return left.cost - right.cost || left.at - right.at;
}

// least[at][pieces][pairs]: the lowest cost of that many pieces, that many of them pairs, out of the first `at` words.
function withPairs(
  single: readonly number[],
  pair: readonly number[],
  longest: number,
  least: number,
  bar: number,
): readonly QueryPiece[] | undefined {
  const words = single.length;
  const needs: number[] = [];
  for (let pairs = 0; pairs <= mostPairs && pairs * 2 <= words; pairs++) {
    const need = piecesNeeded(words, longest, least, pairs);
    if (need + pairs > words && pairs > 0) break;
    needs.push(need);
  }
  const height = Math.max(...needs) + 1;
  const depth = needs.length;
  const plane = height * depth;
  if ((words + 1) * plane > mostCells) return undefined;
  const costs = new Float64Array((words + 1) * plane).fill(Infinity);
  costs[0] = 0;
  for (let at = 0; at < words; at++) {
    const wordCost = single[at] ?? Infinity;
    const pairCost = at + 1 < words ? (pair[at] ?? Infinity) : Infinity;
    for (let cell = 0; cell < plane; cell++) {
      const cost = costs[at * plane + cell] ?? Infinity;
      if (cost >= bar) continue;
      const skip = (at + 1) * plane + cell;
      if (cost < (costs[skip] ?? Infinity)) costs[skip] = cost;
      if (cell + depth >= plane) continue;
      const take = skip + depth;
      if (cost + wordCost < (costs[take] ?? Infinity)) costs[take] = cost + wordCost;
      if (cell % depth === depth - 1) continue;
      const both = (at + 2) * plane + cell + depth + 1;
      if (cost + pairCost < (costs[both] ?? Infinity)) costs[both] = cost + pairCost;
    }
  }
  let best = bar;
  let cell = -1;
  for (let pairs = 0; pairs < depth; pairs++) {
    const place = (needs[pairs] ?? 0) * depth + pairs;
    const cost = costs[words * plane + place] ?? Infinity;
    if (cost < best) {
      best = cost;
      cell = place;
    }
  }
  if (cell < 0) return undefined;
  return traced(costs, cell, { single, pair, plane, depth });
}

function traced(
  costs: Float64Array,
  end: number,
  table: {
    readonly single: readonly number[];
    readonly pair: readonly number[];
    readonly plane: number;
    readonly depth: number;
  },
): readonly QueryPiece[] {
  const { single, pair, plane, depth } = table;
  const pieces: QueryPiece[] = [];
  let at = single.length;
  let cell = end;
  while (at > 0) {
    const cost = costs[at * plane + cell] ?? Infinity;
    if (costs[(at - 1) * plane + cell] === cost) {
      at -= 1;
      continue;
    }
    const wordCost = single[at - 1] ?? Infinity;
    const before = (costs[(at - 1) * plane + cell - depth] ?? Infinity) + wordCost;
    if (cell >= depth && before === cost) {
      at -= 1;
      cell -= depth;
      pieces.push({ at, pair: false, cost: wordCost });
      continue;
    }
    at -= 2;
    cell -= depth + 1;
    pieces.push({ at, pair: true, cost: pair[at] ?? Infinity });
  }
  return pieces.sort(cheapestFirst);
}
