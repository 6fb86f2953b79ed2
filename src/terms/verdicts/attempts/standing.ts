// A form of a glossary term in the translation: approved or deprecated.

import { nothing } from "../../../model/nothing.ts";
import { rungsFor } from "../../ladder/target-ladder.ts";
import type { Attempt } from "../verdict.ts";

export const deprecatedThere: Attempt = {
  looksFor: () => nothing,
  find: (_, { deprecated, isLacking }) =>
    deprecated && { outcome: "deprecated", at: deprecated, alsoApproved: !isLacking },
};

export const approvedThere: Attempt = {
  looksFor: ({ patterns }) => rungsFor(patterns.approved),
  find: (_, { approved, isLacking, isUnexplained }) =>
    approved && {
      outcome: "approved",
      at: approved,
      scarce: isLacking,
      unexplained: isLacking && isUnexplained,
    },
};
