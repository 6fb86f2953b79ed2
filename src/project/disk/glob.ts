// Files by patterns of glosa.json and the command line. Paired patterns share what their wildcards stand for.

import { existsSync, readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { InputError } from "../../model/errors.ts";
import { isAddress } from "../../model/store/store-address.ts";
import {
  fixedFolder,
  globExpression,
  isGlob,
  matchesAny,
  takenAway,
  type GlobFilling,
} from "../../strings/glob/glob-expression.ts";
import { leadsOutside } from "./leads-outside.ts";
import { nearestFiles } from "./nearest-files.ts";
import { pathWithin } from "./path-within.ts";
import { systemErrorCode } from "./system-error.ts";

/** A file found by a pattern, and what each wildcard stands for. */
export interface GlobMatch {
  /** Relative to the given folder, with forward slashes. */
  readonly path: string;
  readonly fillings: readonly GlobFilling[];
}

/** Whether the text is a pattern rather than a path: a file of that name is meant itself. */
function isPattern(folder: string, text: string): boolean {
  return isGlob(withForwardSlashes(text)) && !existsSync(resolve(folder, text));
}

function withForwardSlashes(pattern: string): string {
  return pattern.split(sep).join("/").replace(/^\.\//u, "");
}

/**
 * Files under `folder` that match the pattern, sorted by path. Skips hidden files and `node_modules`. A folder that
 * does not exist has no files.
 */
export function findFiles(folder: string, pattern: string): readonly GlobMatch[] {
  const wanted = withForwardSlashes(pattern);
  const expression = globExpression(wanted);
  const found: GlobMatch[] = [];
  const visit = (relative: string): void => {
    for (const entry of entriesOf(resolve(folder, relative))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const path = relative + entry.name;
      if (entry.isDirectory()) {
        visit(`${path}/`);
        continue;
      }
      const fillings = expression.match(path);
      if (fillings === undefined) continue;
      if (entry.isSymbolicLink()) refuseToLeave(folder, path, fixedFolder(wanted));
      found.push({ path, fillings });
    }
  };
  visit(fixedFolder(wanted));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The files named by paths and patterns, in that order, each once, without those that a pattern after `!` takes away.
 * Paths are taken as they are, existing or not. Addresses of stores among them are no files, and left out.
 */
export function expandPaths(folder: string, written: readonly string[]): readonly string[] {
  const paths = written.filter((each) => !isAddress(each));
  const found = paths.flatMap((path) => {
    if (!isPattern(folder, path)) return [path];
    return takenAway(path) === undefined ? findFiles(folder, path).map((match) => match.path) : [];
  });
  const away = paths.flatMap((path) => (isPattern(folder, path) ? (takenAway(path) ?? []) : []));
  return [...new Set(found)].filter(
    (path) => !away.some((each) => globExpression(withForwardSlashes(each)).test(path)),
  );
}

/** Throws `InputError` `patternFindsNothing` for the first pattern that finds no file, and for all if none is left. */
export function requireMatches(folder: string, written: readonly string[]): void {
  const patterns = written.filter((each) => !isAddress(each));
  for (const pattern of patterns) {
    if (!isPattern(folder, pattern) || takenAway(pattern) !== undefined) continue;
    if (findFiles(folder, pattern).length > 0) continue;
    const nearest = nearestFiles(folder, withForwardSlashes(pattern));
    throw nearest.length === 0
      ? new InputError("patternFindsNothing", { path: pattern })
      : new InputError("patternFindsNothingNear", {
          path: pattern,
          data: { nearest: nearest.join(", ") },
        });
  }
  if (patterns.length > 0 && expandPaths(folder, patterns).length === 0)
    throw new InputError("patternFindsNothing", { path: patterns.join(" ") });
}

/** Whether one of the paths and patterns covers the file, which need not exist. */
export function arePathsOf(folder: string, written: readonly string[], absolute: string): boolean {
  const paths = written.filter((each) => !isAddress(each));
  if (paths.some((each) => resolve(folder, each) === absolute)) return true;
  const path = pathWithin(folder, folder, absolute);
  const patterns = paths.filter((each) => isPattern(folder, each)).map(withForwardSlashes);
  return (
    path !== undefined &&
    patterns.some((each) => takenAway(each) === undefined) &&
    matchesAny(patterns, path)
  );
}

function entriesOf(folder: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

function readEntries(
  folder: string,
): { name: string; isDirectory: () => boolean; isSymbolicLink: () => boolean }[] {
  return readdirSync(folder, { withFileTypes: true });
}

// A repository may contain links: a pattern finds what is in its folder, and a file elsewhere only by its explicit
// name.
function refuseToLeave(folder: string, path: string, start: string): void {
  if (leadsOutside(folder, path) && leadsOutside(resolve(folder, start), relative(start, path)))
    throw new InputError("linkLeadsOutside", { path });
}
