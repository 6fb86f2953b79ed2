// An abbreviation of an approved term that the source does not use.

import { nothing } from "../../../model/nothing.ts";
import { matchInitials } from "../../ladder/match-initials.ts";
import type { Attempt } from "../verdict.ts";

export const abbreviated: Attempt = {
  // In all-capitals text an abbreviation cannot be told from a word.
  looksFor: ({ reading }) => (reading.target.allCaps ? nothing : ["abbreviated"]),
  find: ({ reading: { source, target }, patterns }) => {
    const at = matchInitials(patterns.approved, source, target);
    return at && { outcome: "abbreviated", at };
  },
};
