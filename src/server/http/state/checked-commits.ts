// What was found in commits of the project, as long as the settings are the same: a commit never changes.

import type { ExpectedError } from "../../../model/errors.ts";
import type { RuleFindings } from "../../../model/page/weeks.ts";

/** What was found, or why nothing could be looked for. */
export type CheckedCommit =
  | {
      readonly pairs: number;
      readonly leftOut: number;
      readonly rules: readonly RuleFindings[];
    }
  | { readonly error: ExpectedError };

export class CheckedCommits {
  #ground = "";
  #held = new Map<string, CheckedCommit>();

  /** `ground` is everything but the commit that findings depend on; those of another are forgotten. */
  on(ground: string): Map<string, CheckedCommit> {
    // A job that is still at work on the other fills a map that nobody asks any more.
    if (ground !== this.#ground) this.#held = new Map();
    this.#ground = ground;
    return this.#held;
  }
}
