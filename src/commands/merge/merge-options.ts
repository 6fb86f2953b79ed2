// What commander makes of the options of `glosa merge`.

import type { MergePolicy } from "../../memory/edit/merge-policies.ts";

export interface MergeCommandOptions {
  readonly output: string;
  readonly prefer: MergePolicy;
  readonly base?: string;
  /** With `--base`: what the file is called, where its own name does not say its format. */
  readonly name?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly source?: string;
  readonly target?: string;
}
