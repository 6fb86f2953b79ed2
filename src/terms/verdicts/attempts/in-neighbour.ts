// The approved term in the sentence before or after, where alignment may have put it.

import { nothing } from "../../../model/nothing.ts";
import { matchApproved } from "../../ladder/target-ladder.ts";
import type { Attempt } from "../verdict.ts";

export const inNeighbour: Attempt = {
  looksFor: ({ neighbours }) => (neighbours.length > 0 ? ["neighbour"] : nothing),
  find: ({ patterns, neighbours }) => {
    for (const beside of neighbours) {
      const [match] = matchApproved(patterns.approved, beside.target);
      if (match !== undefined)
        return {
          outcome: "approved",
          at: { ...match, beside },
          scarce: false,
          unexplained: false,
        };
    }
    return undefined;
  },
};
