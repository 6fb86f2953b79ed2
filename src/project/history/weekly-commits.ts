// The last commit of each week that touched a project, as the branch that is checked out has had them.

import { realpathSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { remembered } from "../../strings/remembered.ts";
import { configFileName, type Config } from "../config/config.ts";
import { arePathsOf, findAmong } from "../disk/glob.ts";
import { pathWithin } from "../disk/path-within.ts";
import { gitIn, isInRepository, repositoryFolder } from "../git/git.ts";
import { mondayOf } from "../git/monday-of.ts";

export interface WeeklyCommit {
  /** Its Monday, ISO 8601. */
  readonly week: string;
  /** The whole name of the commit. */
  readonly commit: string;
}

const mostCommits = 2000;
const head = "\u0001";
const field = "\u0002";

/**
 * Of the last `most` weeks whose commits touched articles, glossary or glosa.json, the oldest first; among the last two thousand
 * commits. None without git.
 */
export function weeklyCommits(config: Config, most: number): readonly WeeklyCommit[] {
  const { folder } = config;
  if (!isInRepository(folder)) return [];
  const repository = realpathSync(repositoryFolder(folder));
  const real = realpathSync(folder);
  const printed =
    gitIn(repository).ask([
      "log",
      // What happened on a branch counts from when it was merged; the committer's date, since an author's may be years older.
      ...["--first-parent", "-m", `--max-count=${mostCommits}`, "--no-renames", "--name-only"],
      ...["--no-ext-diff", "--no-show-signature", "--date=short", "-z"],
      `--format=${head}%H${field}%cd${field}`,
      ...["--", `:(literal)${real}`],
    ]) ?? "";
  const found = new Map<string, WeeklyCommit>();
  // The same names come again in every other commit.
  const isOwn = remembered((name) =>
    isOfProject(config, resolve(folder, relative(real, join(repository, name)))),
  );
  for (const entry of printed.split(head).slice(1)) {
    if (found.size === most) break;
    const [commit = "", date = "", names = ""] = entry.split(field);
    const week = mondayOf(date);
    if (week === undefined || found.has(week)) continue;
    const isTouched = names
      .replaceAll("\u0000", "\n")
      .split("\n")
      .some((name) => name !== "" && isOwn(name));
    if (isTouched) found.set(week, { week, commit });
  }
  return [...found.values()].sort((left, right) => (left.week < right.week ? -1 : 1));
}

function isOfProject({ folder, path, glossary, articles }: Config, absolute: string): boolean {
  if (absolute === (path ?? join(folder, configFileName))) return true;
  if (arePathsOf(folder, glossary, absolute)) return true;
  const within = pathWithin(folder, folder, absolute);
  return (
    within !== undefined &&
    articles.some(({ source, target }) =>
      [source, target].some((pattern) => findAmong([within], pattern).length > 0),
    )
  );
}
