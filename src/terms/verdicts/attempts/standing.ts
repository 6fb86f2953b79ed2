// What stands there with a form of a term of the glossary: the approved one, or one that is deprecated.

import type { Attempt } from "../verdict.ts";

export const deprecatedThere: Attempt = (_, { deprecated, isLacking }) =>
  deprecated && { outcome: "deprecated", at: deprecated, alsoApproved: !isLacking };

export const approvedThere: Attempt = (_, { approved, isLacking, isUnexplained }) =>
  approved && {
    outcome: "approved",
    at: approved,
    scarce: isLacking,
    unexplained: isLacking && isUnexplained,
  };
