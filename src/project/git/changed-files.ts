// Which files git says have changed: since the last commit, or since this work left another branch.

import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { InputError } from "../../model/errors.ts";
import { gitIn, repositoryFolder, type Git } from "./git.ts";

export interface ChangedFiles {
  /** What git compared with, as a person would say it: `HEAD`, or what was asked for. */
  readonly since: string;
  /** Absolute, under the folder as it was given. What git ignores never changes. */
  readonly paths: readonly string[];
  /** Of a file by its absolute path; it need not exist. */
  readonly has: (absolute: string) => boolean;
}

/**
 * Files that are added, changed, deleted or renamed in the working tree, staged or not, and untracked ones. With
 * `since`, also what was committed after the common ancestor with that revision, as a pull request shows it. Throws
 * `InputError` `gitMissing`, `notRepository`, `gitUnsafe`, `gitFailed`, `unknownRevision`, `shallowClone` or `noCommonCommit`.
 */
export function changedFiles(folder: string, since?: string): ChangedFiles {
  const repository = repositoryFolder(folder);
  const git = gitIn(repository);
  const base = since === undefined ? lastCommit(git) : commonCommit(git, since);
  // A renamed file is one that is gone and one that is new: either makes its pair a changed one.
  const tracked = git.tell([
    "diff",
    "--name-only",
    "-z",
    "--no-renames",
    "--no-ext-diff",
    base,
    "--",
  ]);
  const untracked = git.tell(["ls-files", "--others", "--exclude-standard", "-z"]);
  const root = realpathSync(repository);
  const changed = [tracked, untracked]
    .flatMap((names) => names.split("\u0000"))
    .filter((name) => name !== "")
    // A repository in the repository is listed as a folder.
    .map((name) => join(root, name.replace(/\/$/u, "")));
  const known = new Set(changed.map(comparable));
  const from = realpathSync(folder);
  return {
    since: since ?? "HEAD",
    paths: changed.map((path) => resolve(folder, relative(from, path))),
    has: (absolute) =>
      namesOf(absolute).some((name) => foldersDownTo(name, root).some((each) => known.has(each))),
  };
}

/** The last commit; before the first one, the tree without files. */
function lastCommit(git: Git): string {
  return commitOf(git, "HEAD") ?? git.tell(["hash-object", "-t", "tree", "--stdin"]).trim();
}

function commonCommit(git: Git, since: string): string {
  const commit = commitOf(git, since);
  const head = commitOf(git, "HEAD");
  const base = commit && head && git.ask(["merge-base", commit, head])?.trim();
  if (base !== undefined && base !== "") return base;
  if (git.ask(["rev-parse", "--is-shallow-repository"])?.trim() === "true")
    throw new InputError("shallowClone", { data: { revision: since } });
  throw new InputError(commit === undefined ? "unknownRevision" : "noCommonCommit", {
    data: { revision: since },
  });
}

// What begins with a dash would be an option.
function commitOf(git: Git, revision: string): string | undefined {
  const verify = ["rev-parse", "--verify", "--quiet", "--end-of-options"];
  return git.ask([...verify, `${revision}^{commit}`])?.trim();
}

/** The file under its own name and, where that is a link, under the one it leads to. */
function namesOf(absolute: string): readonly string[] {
  const own = join(realFolder(dirname(absolute)), basename(absolute));
  return [own, realFolder(absolute)].map(comparable);
}

/** The path where links lead; unchanged if there is nothing. */
function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function foldersDownTo(path: string, root: string): readonly string[] {
  const found = [path];
  for (let at = path; at.length > root.length && at.includes(sep); at = dirname(at)) found.push(at);
  return found;
}

// A disk may write an accent apart from its letter where git does not.
function comparable(path: string): string {
  return path.normalize("NFC");
}
