// What a look-up answers: the JSON of `glosa lookup`, `glosa concordance` and `glosa match`.

import type { Concept } from "../concept.ts";
import type { Location, Range } from "../location.ts";
import type { MatchOrigin } from "../match-origin.ts";

/** Of `GET /lookup?q=&limit=&uses=`. */
export interface LookupAnswer {
  readonly version: 1;
  readonly query: string;
  readonly matches: readonly {
    readonly concept: Concept;
    /** The term that the words were found as. */
    readonly matched: string;
    readonly how: "exact" | "accents" | "inflected" | "part" | "prefixed" | "misspelt";
    readonly score: number;
    /** Of the memory, at most three. */
    readonly uses: readonly {
      readonly source: string;
      readonly target: string;
      readonly location: Location | undefined;
    }[];
  }[];
  /** Terms that are spelt alike, if nothing was found. */
  readonly nearest: readonly string[];
}

export interface ConcordanceHitAnswer {
  readonly source: string;
  readonly target: string;
  /** The side that has the words. */
  readonly side: "source" | "target";
  readonly ranges: readonly Range[];
  readonly origin: MatchOrigin;
  /** Where the other side has the likely rendering. */
  readonly rendering?: Range | undefined;
}

/** Of `GET /concordance?q=&side=&mode=&exact=&rendering=&limit=`. */
export interface ConcordanceAnswer {
  readonly version: 1;
  readonly query: string;
  readonly total: number;
  /** By the side that has them: likely counterparts, most frequent first. They count what was read, up to 50 units. */
  readonly renderings: {
    readonly source?: readonly RenderingCount[];
    readonly target?: readonly RenderingCount[];
  };
  readonly hits: readonly ConcordanceHitAnswer[];
  readonly nearest: readonly string[];
}

export interface RenderingCount {
  readonly text: string;
  readonly hits: number;
}

/** Of `GET /match?q=&threshold=&limit=&reverse=`; the threshold in per cent. */
export interface MatchAnswer {
  readonly version: 1;
  readonly answers: readonly {
    readonly text: string;
    readonly matches: readonly {
      readonly percent: number;
      readonly source: string;
      readonly target: string;
      readonly similarity: number;
      readonly kind: "context" | "exact" | "fuzzy";
      readonly origin: MatchOrigin;
      /** From the match to the text. */
      readonly differences: readonly {
        readonly kind: "same" | "deleted" | "inserted";
        readonly text: string;
      }[];
      /** The translation with the numbers of the text, where they differ. */
      readonly proposed?: string;
      readonly substitutions?: readonly { readonly from: string; readonly to: string }[];
    }[];
  }[];
}
