// File patterns of glosa.json: `*` within a name, `**` for folders. Paired patterns share what their stars match.

import { readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { InputError } from "../../model/errors.ts";
import { globExpression, wildcard } from "../../strings/glob-expression.ts";
import { leadsOutside } from "./leads-outside.ts";
import { pathWithin } from "./path-within.ts";
import { systemErrorCode } from "./system-error.ts";

/** A file found by a pattern, and what each star matched. */
export interface GlobMatch {
  /** Relative to the given folder, with forward slashes. */
  readonly path: string;
  readonly stars: readonly string[];
}

/** Whether the text is a pattern rather than a path. */
function isPattern(text: string): boolean {
  return text.includes("*");
}

/** The fixed folder at the start of a pattern: nothing above it needs reading. */
function fixedFolder(pattern: string): string {
  const before = pattern.slice(0, pattern.indexOf("*"));
  return before.slice(0, before.lastIndexOf("/") + 1);
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
    for (const entry of entriesOf(join(folder, relative))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const path = relative + entry.name;
      if (entry.isDirectory()) {
        visit(`${path}/`);
        continue;
      }
      const stars = expression.match(path);
      if (stars === undefined) continue;
      if (entry.isSymbolicLink()) refuseToLeave(folder, path, fixedFolder(wanted));
      found.push({ path, stars });
    }
  };
  visit(fixedFolder(wanted));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The files named by paths and patterns, in that order, each once. Paths are taken as they are, existing or not.
 */
export function expandPaths(folder: string, paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) =>
    isPattern(path) ? findFiles(folder, path).map((match) => match.path) : [path],
  );
  return [...new Set(found)];
}

/** Whether one of the paths and patterns covers the file, which need not exist. */
export function arePathsOf(folder: string, paths: readonly string[], absolute: string): boolean {
  const path = pathWithin(folder, folder, absolute);
  return paths.some((each) =>
    isPattern(each)
      ? path !== undefined && globExpression(withForwardSlashes(each)).test(path)
      : resolve(folder, each) === absolute,
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

/** The pattern with its stars filled in, in order; a star without a filling stays empty. */
export function fillStars(pattern: string, stars: readonly string[]): string {
  let index = 0;
  return pattern.replaceAll(wildcard, () => stars[index++] ?? "");
}
