// No trace of the term.

import { nothing } from "../../../model/nothing.ts";
import type { Attempt } from "../verdict.ts";
import { isBesideName } from "./beside-name.ts";
import { isOpeningVerb } from "./opening-verb.ts";

export const leftOut: Attempt = {
  looksFor: () => nothing,
  find: ({ reading: { source, target } }, { recognised }) => {
    if (isBesideName(recognised, source, target)) return { outcome: "missing", cue: "beside-name" };
    if (isOpeningVerb(recognised, source, target))
      return { outcome: "missing", cue: "part-of-speech" };
    return { outcome: "missing" };
  },
};
