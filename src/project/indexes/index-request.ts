// A request for memory indexes: the languages, the location, and whom to inform.

import type { Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";

export interface IndexRequest {
  /** Base of relative paths. */
  readonly folder: string;
  /** Absolute path of `.glosa`; without one, or if it is not writable, the user's own cache is used. */
  readonly cacheFolder: string | undefined;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly warn: (warning: Warning) => void;
  /** Called from time to time with the number of units read so far, while something is built. */
  readonly progress?: (units: number) => void;
}
