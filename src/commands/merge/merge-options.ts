// Options of `glosa merge` as parsed by commander.

import type { MergePolicy } from "../../memory/edit/merge-policies.ts";

export interface MergeCommandOptions {
  readonly output: string;
  readonly prefer: MergePolicy;
  readonly base?: string;
  /** With `--base`: the real name of the file, if the given one does not reveal its format. */
  readonly name?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly source?: string;
  readonly target?: string;
}
