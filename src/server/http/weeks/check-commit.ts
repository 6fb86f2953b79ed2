// Checks a project as a commit has it, apart from everything that is open.

import { ExpectedError } from "../../../model/errors.ts";
import type { Config } from "../../../project/config/config.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import { projectInCommit } from "../../../project/history/project-in-commit.ts";
import { findingsByRule } from "../findings-by-rule.ts";
import type { PageState } from "../page-state.ts";
import type { PageRequest } from "../route.ts";
import type { CheckedCommit } from "../state/checked-commits.ts";
import type { JobWatch } from "../state/jobs.ts";

/** What a person could have corrected in that commit is part of the answer. */
export async function checkCommit(
  commit: string,
  config: Config,
  asked: {
    readonly language: PageRequest["language"];
    readonly sessions: PageState["sessions"];
    readonly pause: JobWatch["pause"];
  },
): Promise<CheckedCommit> {
  const { language, sessions, pause } = asked;
  const { folder } = config;
  const { pairs, glossary, texts, leftOut } = await projectInCommit(config, commit, pause);
  const session = sessions.past(language, glossary, { warn: () => undefined, pause });
  try {
    session.config();
    for (const [path, bytes] of texts) session.changed(absolutePath(folder, path), bytes);
    const { report } = await session.check({ pairs, glossary: true });
    return { pairs: pairs.length, leftOut, rules: findingsByRule(report.findings) };
  } catch (error) {
    if (error instanceof ExpectedError) return { error };
    throw error;
  } finally {
    await session.close();
  }
}
