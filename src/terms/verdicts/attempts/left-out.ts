// No trace of the term.

import { nothing } from "../../../model/nothing.ts";
import type { Attempt } from "../verdict.ts";
import { isBesideName } from "./beside-name.ts";

export const leftOut: Attempt = {
  looksFor: () => nothing,
  find: ({ reading: { source, target } }, { recognised }) => ({
    outcome: "missing",
    ...(isBesideName(recognised, source, target) ? { cue: "beside-name" } : {}),
  }),
};
