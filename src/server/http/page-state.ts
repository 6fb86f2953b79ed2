// What every answer of the page's server may use.

import type { JsonReport } from "../../model/page/report.ts";
import type { ProjectOptions } from "../../project/config/project.ts";
import type { SignIn } from "./security/sign-in.ts";
import type { Alignments } from "./state/alignments.ts";
import type { CheckedCommits } from "./state/checked-commits.ts";
import type { Events } from "./state/events.ts";
import type { Jobs } from "./state/jobs.ts";
import type { PagePairs } from "./state/page-pairs.ts";
import type { PageSessions } from "./state/page-sessions.ts";

export interface PageState {
  /** Absolute; the project's folder. */
  readonly root: string;
  readonly options: ProjectOptions;
  readonly tool: { readonly name: string; readonly version: string };
  readonly now: () => Date;
  /** Who answers questions, as the decisions of the project name people. */
  readonly author: string;
  /** Whether glosa.json names the file, given relative to the project, as a glossary. */
  readonly isGlossary: (path: string) => boolean;
  readonly signIn: SignIn;
  readonly sessions: PageSessions;
  readonly pairs: PagePairs;
  readonly alignments: Alignments;
  readonly jobs: Jobs;
  readonly events: Events;
  /** What was found in commits. */
  readonly commits: CheckedCommits;
  /** The report of the last check of all pairs. */
  readonly found: { last: JsonReport | undefined };
}
