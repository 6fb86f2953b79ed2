// The best units so far, in order; as it fills, the bar for new ones rises.

import { tolerance } from "../compare/similarity.ts";

export interface FoundUnit {
  readonly similarity: number;
  /** Number of the part that has it, of those searched: earlier ones come first among equals. */
  readonly part: number;
  /** Place in the file: earlier ones come first among equals. */
  readonly position: number;
}

export class BestUnits {
  readonly found: FoundUnit[] = [];
  readonly #limit: number;
  readonly #threshold: number;
  /** The lowest score worth looking at; equal units may still come first by their place. */
  floor: number;

  constructor(limit: number, threshold: number) {
    this.#limit = limit;
    this.#threshold = threshold;
    this.floor = threshold;
  }

  offer(similarity: number, part: number, position: number): void {
    if (similarity < this.floor - tolerance) return;
    const { found } = this;
    let at = found.length;
    while (at > 0) {
      const other = found[at - 1];
      if (other === undefined || comesBefore(other, similarity, part, position)) break;
      at -= 1;
    }
    if (at >= this.#limit) return;
    found.splice(at, 0, { similarity, part, position });
    if (found.length > this.#limit) found.pop();
    if (found.length === this.#limit)
      this.floor = Math.max(this.#threshold, found.at(-1)?.similarity ?? 0);
  }
}

function comesBefore(
  other: FoundUnit,
  similarity: number,
  part: number,
  position: number,
): boolean {
  const more = other.similarity - similarity;
  if (Math.abs(more) > tolerance) return more > 0;
  return other.part < part || (other.part === part && other.position <= position);
}
