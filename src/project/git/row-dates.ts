// When git says that rows of files last changed.

import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { ExpectedError, type Warning } from "../../model/errors.ts";
import { isAbove } from "../disk/path-within.ts";
import { readHead } from "../disk/read-file.ts";
import { gitIn, repositoryFolder, type Git } from "./git.ts";

/** A row of a file, and what it belongs to: lines between two rows of one thing are its own too. */
export interface DatedRow {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly owner: object;
}

/**
 * The date of each row as `2026-11-30T22:13:31Z`: when the author of the last commit that touched it wrote that. Rows that are not
 * committed have none, and there is none at all outside a repository, without git, and in a shallow clone, whose oldest commit
 * would date everything (`siteShallowClone`). Paths are relative to `folder`.
 */
export function rowDates(
  folder: string,
  rows: readonly DatedRow[],
  warn: (warning: Warning) => void,
): ReadonlyMap<DatedRow, string> {
  const dates = new Map<DatedRow, string>();
  const git = openRepository(folder);
  if (git === undefined) return dates;
  const { ask, root } = git;
  if (ask(["rev-parse", "--is-shallow-repository"])?.trim() === "true") {
    const nowhere = { path: undefined, line: undefined, column: undefined };
    warn({ code: "siteShallowClone", data: {}, ...nowhere });
    return dates;
  }
  for (const [path, own] of byPath(rows)) {
    const inside = relative(root, real(resolve(folder, path)));
    if (isAbove(inside)) continue;
    const name = inside.split(sep).join("/");
    const lines = isText(folder, path) ? lineTimes(ask, name) : undefined;
    const whole = lines === undefined ? fileTime(ask, name) : undefined;
    const sorted = own.toSorted((left, right) => left.line - right.line);
    for (const [index, row] of sorted.entries()) {
      const next = sorted[index + 1];
      const end = next?.owner === row.owner ? next.line : row.line + 1;
      const times = lines?.slice(row.line - 1, Math.max(end, row.line + 1) - 1) ?? [whole];
      const known = times.filter((time) => time !== undefined);
      if (known.length > 0) dates.set(row, isoTime(Math.max(...known)));
    }
  }
  return dates;
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/u, "Z");
}

function openRepository(
  folder: string,
): { readonly ask: Git["ask"]; readonly root: string } | undefined {
  try {
    const repository = repositoryFolder(folder);
    return { ask: gitIn(repository).ask, root: realpathSync(repository) };
  } catch (error) {
    if (error instanceof ExpectedError) return undefined;
    throw error;
  }
}

function byPath(rows: readonly DatedRow[]): ReadonlyMap<string, readonly DatedRow[]> {
  const paths = new Map<string, DatedRow[]>();
  for (const row of rows) {
    const others = paths.get(row.path);
    if (others === undefined) paths.set(row.path, [row]);
    else others.push(row);
  }
  return paths;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** A workbook has rows, but no lines; nor has text in UTF-16, as git sees it. */
function isText(folder: string, path: string): boolean {
  return !readHead(folder, path).includes(0);
}

const committed = /^([0-9a-f]{40,64}) \d+ \d+/u;
const authored = /^author-time (\d+)/u;

/** Of each line in seconds; `undefined` where git does not have the file. */
function lineTimes(ask: Git["ask"], name: string): readonly (number | undefined)[] | undefined {
  const blamed = ask(["blame", "--line-porcelain", "--no-progress", "--no-textconv", "--", name]);
  if (blamed === undefined) return undefined;
  const times: (number | undefined)[] = [];
  let commit = "";
  let time: number | undefined;
  for (const line of blamed.split("\n")) {
    // The text of the line ends what is said of it.
    if (line.startsWith("\t")) {
      // Not committed yet: git gives it the time of the clock.
      times.push(/^0+$/u.test(commit) ? undefined : time);
      continue;
    }
    commit = committed.exec(line)?.[1] ?? commit;
    const seconds = authored.exec(line)?.[1];
    if (seconds !== undefined) time = Number(seconds);
  }
  return times;
}

function fileTime(ask: Git["ask"], name: string): number | undefined {
  const time = ask(["log", "-1", "--format=%at", "--", name])?.trim() ?? "";
  return time === "" ? undefined : Number(time);
}
