// `subState` of XLIFF 2: a tool's own word after its prefix, which tells more of the state.

import { isUnfinishedWord } from "../unfinished-word.ts";

/** Whether it takes the state back: a translation that was turned down (`tool:rejected`) is none, whatever was done. */
export function isUnfinishedSubState(written: string | undefined): boolean {
  return written !== undefined && isUnfinishedWord(written.slice(written.indexOf(":") + 1));
}
