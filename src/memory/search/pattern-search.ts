// Searches units for a regular expression, one after another: no index helps.

import { InputError } from "../../model/errors.ts";
import type { Range } from "../../model/location.ts";
import { compileExpression } from "../../strings/compile-expression.ts";
import type { UnitRecord } from "../index/unit-record.ts";
import type { Concordance, ConcordanceHit, Side } from "../memory-store.ts";
import { hitOf, rankOfHit, variedFirst } from "./concordance-hits.ts";
import type { SearchedPart } from "./searched-part.ts";

const mostHits = 10_000;

/** For the whole memory; the caller stops it, since the language cannot. */
export const patternMilliseconds = 10_000;

export class PatternSearch {
  readonly #pattern: RegExp;
  readonly #sides: readonly Side[];
  readonly #hits: ConcordanceHit[] = [];
  #total = 0;

  /** Throws `InputError` for what is no regular expression. */
  constructor(written: string, side: Side | undefined) {
    this.#pattern = compiled(written);
    this.#sides = side === undefined ? ["source", "target"] : [side];
  }

  /** The next unit in the order of the memory; `record` is asked for where it is found. */
  add(
    texts: Readonly<Record<Side, string>>,
    part: Pick<SearchedPart, "path" | "penalty">,
    record: () => UnitRecord,
  ): void {
    for (const side of this.#sides) {
      const ranges: Range[] = [];
      for (const match of texts[side].matchAll(this.#pattern))
        if (match[0] !== "")
          ranges.push({ start: match.index, end: match.index + match[0].length });
      if (ranges.length === 0) continue;
      this.#total += 1;
      if (this.#hits.length < mostHits) this.#hits.push(hitOf(record(), { part, side, ranges }));
    }
  }

  found(limit: number): Concordance {
    const ranked = this.#hits.toSorted((a, b) => rankOfHit(a) - rankOfHit(b));
    return { hits: variedFirst(ranked).slice(0, limit), total: this.#total };
  }
}

function compiled(written: string): RegExp {
  const expression = compileExpression(written, "giu");
  if (expression instanceof RegExp) return expression;
  throw new InputError(expression.fault, { data: expression.data });
}
