// A name with a letter or two wrong.

import { misspeltName } from "../../names/misspelt-name.ts";
import type { Attempt } from "../verdict.ts";

export const misspelt: Attempt = ({ reading, patterns }) => {
  for (const pattern of patterns.approved) {
    const near = misspeltName(pattern, reading.target, reading.source);
    if (near !== undefined) return { outcome: "misspelt", at: { pattern, ...near } };
  }
  return undefined;
};
