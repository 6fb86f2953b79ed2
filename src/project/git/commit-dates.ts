// When files of a project were committed.

import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { gitIn, isInRepository, repositoryFolder } from "./git.ts";

export interface DatedCommit {
  /** ISO 8601, a day. */
  readonly date: string;
  /** Absolute. */
  readonly paths: readonly string[];
}

const mostCommits = 2000;
const head = "\u0001";

/** The newest first, at most two thousand; none without git. */
export function commitDates(folder: string): readonly DatedCommit[] {
  if (!isInRepository(folder)) return [];
  const repository = realpathSync(repositoryFolder(folder));
  const printed =
    gitIn(repository).ask([
      "log",
      ...[`--max-count=${mostCommits}`, "--no-renames", "--name-only", "--date=short", "-z"],
      ...[`--format=${head}%ad`, "--", realpathSync(folder)],
    ]) ?? "";
  return printed
    .split(head)
    .slice(1)
    .map((entry) => {
      const [date = "", ...names] = entry.replaceAll("\u0000", "\n").split("\n");
      const paths = names.filter((name) => name !== "").map((name) => resolve(repository, name));
      return { date, paths };
    });
}
