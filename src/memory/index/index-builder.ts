// Units in, the columns of an index out: one pass over the text, then sorting and counting.

import { buildBigrams } from "./build-bigrams.ts";
import { Elements } from "./elements.ts";
import { GrowingColumn } from "./growing-column.ts";
import { numberHash, variantBits, WordScanner } from "./scan-words.ts";
import {
  lengthWidth,
  postingWidth,
  signatureWidth,
  traitWidth,
  wordWidth,
  type ColumnName,
} from "./segment-index.ts";
import { foldedSignature, signatureBit } from "./signature.ts";
import { WordNumbers } from "./word-numbers.ts";

export interface BuiltIndex {
  readonly columns: Readonly<Record<ColumnName, Uint32Array>>;
  readonly units: number;
  readonly words: number;
  readonly directoryBits: number;
  readonly longest: number;
}

/** What is known about units before they are sorted: the half of the work that does not need them all. */
export interface ScannedUnits {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly tokens: Uint32Array;
  readonly lengths: Uint32Array;
  readonly traits: Uint32Array;
}

export class IndexBuilder {
  readonly #scanner = new WordScanner();
  readonly #numbers = new WordNumbers();
  /** Token = word as first seen << 4 | variant. */
  readonly #tokens = new GrowingColumn(1 << 16);
  readonly #lengths = new GrowingColumn();
  readonly #traits = new GrowingColumn();
  /** The word that every number counts as. */
  readonly #number = this.#numbers.numberOf(...numberHash);

  get units(): number {
    return this.#lengths.length;
  }

  /** Adds the next unit of the file. `points` are what the unit costs in any query. */
  add(text: string, codes: number, points: number): void {
    const scanner = this.#scanner;
    scanner.scan(text);
    const { count, first, second, variants } = scanner;
    for (let index = 0; index < count; index++) {
      const word = this.#numbers.numberOf(first[index] ?? 0, second[index] ?? 0);
      this.#tokens.push((word << variantBits) | (variants[index] ?? 0));
    }
    this.#lengths.push(count);
    this.#traits.push(scanner.marks);
    this.#traits.push(scanner.layout);
    this.#traits.push(points + (codes > 0 ? 1 : 0));
  }

  /** What was added, for another builder to go on with. */
  scanned(): ScannedUnits {
    return {
      first: this.#numbers.first.view().slice(),
      second: this.#numbers.second.view().slice(),
      tokens: this.#tokens.view().slice(),
      lengths: this.#lengths.view().slice(),
      traits: this.#traits.view().slice(),
    };
  }

  /** Adds units that another builder scanned, after those there are. */
  absorb({ first, second, tokens, lengths, traits }: ScannedUnits): void {
    const numbers = first.map((hash, word) => this.#numbers.numberOf(hash, second[word] ?? 0));
    for (const token of tokens) {
      const word = numbers[token >>> variantBits] ?? 0;
      this.#tokens.push((word << variantBits) | (token & 15));
    }
    for (const length of lengths) this.#lengths.push(length);
    for (const trait of traits) this.#traits.push(trait);
  }

  finish(): BuiltIndex {
    const order = this.#numbers.sorted();
    const words = order.length;
    const rank = new Uint32Array(words);
    for (let index = 0; index < words; index++) rank[order[index] ?? 0] = index;
    const { positions, lengths, longest } = this.#byLength();
    const tokens = this.#renumbered(positions, rank);
    const elements = new Elements(tokens, lengths, longest, rank[this.#number] ?? 0);
    const hashes: readonly [Uint32Array, Uint32Array] = [
      order.map((word) => this.#numbers.first.get(word)),
      order.map((word) => this.#numbers.second.get(word)),
    ];
    const signatures = signaturesOf(elements, hashes[0], positions.length);
    const { starts, postings } = buildPostings(elements, words, signatures);
    const bigrams = buildBigrams(elements, starts, signatures);
    const directoryBits = Math.max(0, Math.ceil(Math.log2(words / 4)));
    return {
      columns: {
        directory: directoryOf(hashes[0], directoryBits),
        words: wordTable(hashes, starts, bigrams.firsts),
        postings,
        bigrams: bigrams.table,
        bigramPostings: bigrams.postings,
        lengths,
        tokens,
        signatures,
        traits: this.#traitsBy(positions),
        positions,
      },
      units: positions.length,
      words,
      directoryBits,
      longest,
    };
  }

  // Counting sort: units of one length keep the order of the file.
  #byLength(): { positions: Uint32Array; lengths: Uint32Array; longest: number } {
    const counts = this.#lengths.view();
    let longest = 0;
    for (const count of counts) if (count > longest) longest = count;
    const lengths = new Uint32Array((longest + 2) * lengthWidth);
    const next = new Uint32Array(longest + 2);
    for (const count of counts) next[count + 1] = (next[count + 1] ?? 0) + 1;
    let token = 0;
    for (let length = 0; length <= longest + 1; length++) {
      const before = length === 0 ? 0 : (next[length - 1] ?? 0);
      token += length === 0 ? 0 : (next[length] ?? 0) * (length - 1);
      next[length] = (next[length] ?? 0) + before;
      lengths[length * lengthWidth] = next[length] ?? 0;
      lengths[length * lengthWidth + 1] = token;
    }
    const positions = new Uint32Array(counts.length);
    for (let position = 0; position < counts.length; position++) {
      const length = counts[position] ?? 0;
      const unit = next[length] ?? 0;
      next[length] = unit + 1;
      positions[unit] = position;
    }
    return { positions, lengths, longest };
  }

  #renumbered(positions: Uint32Array, rank: Uint32Array): Uint32Array {
    const tokens = this.#tokens.view();
    const counts = this.#lengths.view();
    const starts = new Uint32Array(counts.length);
    let start = 0;
    for (let position = 0; position < counts.length; position++) {
      starts[position] = start;
      start += counts[position] ?? 0;
    }
    const renumbered = new Uint32Array(tokens.length);
    let to = 0;
    for (const position of positions) {
      const from = starts[position] ?? 0;
      const end = from + (counts[position] ?? 0);
      for (let at = from; at < end; at++) {
        const token = tokens[at] ?? 0;
        renumbered[to] = ((rank[token >>> variantBits] ?? 0) << variantBits) | (token & 15);
        to += 1;
      }
    }
    return renumbered;
  }

  #traitsBy(positions: Uint32Array): Uint32Array {
    const traits = new Uint32Array(positions.length * traitWidth);
    const before = this.#traits.view();
    for (let unit = 0; unit < positions.length; unit++) {
      const from = (positions[unit] ?? 0) * traitWidth;
      for (let at = 0; at < traitWidth; at++)
        traits[unit * traitWidth + at] = before[from + at] ?? 0;
    }
    return traits;
  }
}

// A number is listed twice: as itself, for those who search for it, and as the one word for all numbers.
function buildPostings(
  elements: Elements,
  words: number,
  signatures: Uint32Array,
): { starts: Uint32Array; postings: Uint32Array } {
  const { tokens } = elements;
  const starts = new Uint32Array(words + 1);
  const seen = new Uint32Array(words);
  const each = (unit: number, from: number, to: number, visit: (word: number) => void): void => {
    for (let place = from; place < to; place++) {
      const word = (tokens[place] ?? 0) >>> variantBits;
      if (seen[word] !== unit + 1) {
        seen[word] = unit + 1;
        visit(word);
      }
      const element = elements.at(place);
      if (element === word || seen[element] === unit + 1) continue;
      seen[element] = unit + 1;
      visit(element);
    }
  };
  elements.forEachUnit((unit, from, to) => {
    each(unit, from, to, (word) => {
      starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    });
  });
  for (let word = 0; word < words; word++)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const postings = new Uint32Array((starts[words] ?? 0) * postingWidth);
  const next = starts.slice();
  seen.fill(0);
  elements.forEachUnit((unit, from, to) => {
    each(unit, from, to, (word) => {
      const place = next[word] ?? 0;
      postings[place * postingWidth] = unit;
      postings[place * postingWidth + 1] = foldedSignature(signatures, unit);
      next[word] = place + 1;
    });
  });
  return { starts, postings };
}

function signaturesOf(elements: Elements, first: Uint32Array, units: number): Uint32Array {
  const signatures = new Uint32Array(units * signatureWidth);
  elements.forEachUnit((unit, from, to) => {
    let low = 0;
    let high = 0;
    for (let place = from; place < to; place++) {
      const bit = signatureBit(first[elements.at(place)] ?? 0);
      if (bit < 32) low |= 1 << bit;
      else high |= 1 << (bit - 32);
    }
    signatures[unit * signatureWidth] = low;
    signatures[unit * signatureWidth + 1] = high;
  });
  return signatures;
}

function directoryOf(hashes: Uint32Array, bits: number): Uint32Array {
  const buckets = 2 ** bits;
  const directory = new Uint32Array(buckets + 1);
  let word = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    directory[bucket] = word;
    while (
      word < hashes.length &&
      (bits === 0 ? 0 : (hashes[word] ?? 0) >>> (32 - bits)) === bucket
    )
      word += 1;
  }
  directory[buckets] = hashes.length;
  return directory;
}

function wordTable(
  [first, second]: readonly [Uint32Array, Uint32Array],
  starts: Uint32Array,
  bigrams: Uint32Array,
): Uint32Array {
  const words = first.length;
  const table = new Uint32Array((words + 1) * wordWidth);
  for (let word = 0; word <= words; word++) {
    const at = word * wordWidth;
    table[at] = first[word] ?? 0;
    table[at + 1] = second[word] ?? 0;
    table[at + 2] = starts[word] ?? 0;
    table[at + 3] = bigrams[word] ?? 0;
  }
  return table;
}
