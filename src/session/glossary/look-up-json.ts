// A look-up as JSON: the contract of `glosa lookup --json` and of the page.

import type { LookupAnswer } from "../../model/page/look-up.ts";
import type { LookedUp } from "./look-up.ts";

export function lookUpJson(query: string, { matches, nearest }: LookedUp): LookupAnswer {
  return {
    version: 1,
    query,
    matches: matches.map(({ match: { concept, term, how, score }, uses }) => ({
      ...{ concept, matched: term.text, how, score, uses },
    })),
    nearest: matches.length === 0 ? nearest : [],
  };
}
