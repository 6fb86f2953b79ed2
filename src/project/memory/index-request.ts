// What is asked of the indexes of a memory: for which languages, where they stand, who is told.

import type { Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";

export interface IndexRequest {
  /** Where paths start. */
  readonly folder: string;
  /** Absolute path of `.glosa`; without one, and where it cannot be written to, the user's own cache is used. */
  readonly cacheFolder: string | undefined;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly warn: (warning: Warning) => void;
  /** Called now and then with the units read so far, while something is built. */
  readonly progress?: (units: number) => void;
}
