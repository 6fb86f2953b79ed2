// Nothing of the term is there.

import type { Attempt } from "../verdict.ts";
import { isBesideName } from "./beside-name.ts";

export const leftOut: Attempt = ({ reading: { source, target } }, { recognised }) => ({
  outcome: "missing",
  ...(isBesideName(recognised, source, target) ? { cue: "beside-name" } : {}),
});
