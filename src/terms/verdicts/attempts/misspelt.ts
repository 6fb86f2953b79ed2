// A name with a letter or two wrong.

import { nothing } from "../../../model/nothing.ts";
import { mayBeMisspelt, misspeltName } from "../../names/misspelt-name.ts";
import type { Attempt } from "../verdict.ts";

export const misspelt: Attempt = {
  looksFor: ({ patterns }) => (patterns.approved.some(mayBeMisspelt) ? ["misspelt"] : nothing),
  find: ({ reading, patterns }) => {
    for (const pattern of patterns.approved) {
      const near = misspeltName(pattern, reading.target, reading.source);
      if (near !== undefined) return { outcome: "misspelt", at: { pattern, ...near } };
    }
    return undefined;
  },
};
