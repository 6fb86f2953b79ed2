// An abbreviation of an approved term that the source does not have.

import { matchInitials } from "../../ladder/match-initials.ts";
import type { Attempt } from "../verdict.ts";

export const abbreviated: Attempt = ({ reading: { source, target }, patterns }) => {
  const at = matchInitials(patterns.approved, source, target);
  return at && { outcome: "abbreviated", at };
};
