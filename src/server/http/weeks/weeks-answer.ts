// Findings by week of the project's history.

import type { RuleFindings, WeekFindings, WeeksAnswer } from "../../../model/page/weeks.ts";
import { isAddress } from "../../../model/store/store-address.ts";
import { readDecisionsFile } from "../../../project/bitext/decisions-file.ts";
import type { Config } from "../../../project/config/config.ts";
import { readFileBytesFrom } from "../../../project/disk/read-file.ts";
import { isInRepository } from "../../../project/git/git.ts";
import { weeklyCommits, type WeeklyCommit } from "../../../project/history/weekly-commits.ts";
import { decodeAll } from "../../../strings/encoding/decode-bytes.ts";
import { answerByJob, jobTeller } from "../answer-by-job.ts";
import type { PageState } from "../page-state.ts";
import type { PageRequest } from "../route.ts";
import type { CheckedCommit } from "../state/checked-commits.ts";
import { checkCommit } from "./check-commit.ts";

const mostWeeks = 12;

/** At once if all of them were checked before; otherwise a job, of which every finished week is kept. */
export async function weeksAnswer(asked: PageRequest, page: PageState): Promise<WeeksAnswer> {
  const { session, fresh } = page.sessions.of(asked.language);
  fresh.refresh();
  const config = session.config();
  const commits = config.path === undefined ? [] : weeklyCommits(config, mostWeeks);
  const known = page.commits.on(groundOf(config, page));
  const answer = (): WeeksAnswer => ({
    version: 1,
    hasGit: isInRepository(config.folder),
    leavesStoresOut: config.glossary.some(isAddress),
    weeks: commits.flatMap((each): readonly WeekFindings[] => {
      const checked = known.get(each.commit);
      return checked === undefined ? [] : [weekFindings(each, checked, jobTeller(asked, page))];
    }),
  });
  if (commits.every(({ commit }) => known.has(commit))) return answer();
  return answerByJob(asked, page, {
    ...{ kind: "weeks", total: commits.length },
    work: async ({ step, pause }) => {
      const { language, translate } = asked;
      for (const { commit, week } of commits) {
        step(translate("progress.week", { week }));
        await pause();
        if (known.has(commit)) continue;
        known.set(commit, await checkCommit(commit, config, { ...page, language, pause }));
      }
      return answer();
    },
  });
}

function groundOf({ environment: _secret, ...config }: Config, { now }: PageState): string {
  // As it is written: levels and options of rules are read from it by the check alone.
  const written =
    config.path === undefined ? "" : decodeAll(readFileBytesFrom(config.folder, config.path), "");
  // Suppressions have an end, by the day.
  const day = now().toISOString().slice(0, 10);
  return JSON.stringify([config, written, readDecisionsFile(config), day]);
}

function weekFindings(
  { week, commit }: WeeklyCommit,
  checked: CheckedCommit,
  tell: (error: unknown) => string,
): WeekFindings {
  if ("error" in checked) {
    const none = { pairs: 0, leftOut: 0, errors: 0, warnings: 0, notes: 0, rules: [] };
    return { week, commit, ...none, failed: tell(checked.error) };
  }
  const sum = (level: Exclude<keyof RuleFindings, "rule">): number =>
    checked.rules.reduce((total, each) => total + each[level], 0);
  return {
    ...{ week, commit, ...checked },
    ...{ errors: sum("errors"), warnings: sum("warnings"), notes: sum("notes") },
  };
}
