// Whether a configured path ends outside its folder: a cloned repository must not reach further.

import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { InputError } from "../../model/errors.ts";
import { isGlob } from "../../strings/glob/glob-expression.ts";
import { isAbove } from "./path-within.ts";

/**
 * Whether the file or pattern leaves `folder`, by its name or through an existing link. A step up after a star
 * counts as outside, since the star is not yet resolved.
 */
export function leadsOutside(folder: string, path: string): boolean {
  const steps = path.split(/[/\\]/u);
  const star = steps.findIndex((step) => step.includes("*"));
  if (star !== -1 && steps.includes("..", star)) return true;
  const wild = steps.findIndex((step) => isGlob(step));
  // The name of a file may look like a pattern, and then the file is meant.
  return [path, steps.slice(0, wild === -1 ? steps.length : wild).join(sep)].some(
    (fixed) =>
      isOutside(resolve(folder), resolve(folder, fixed)) ||
      isOutside(realFolder(resolve(folder)), realFolder(resolve(folder, fixed))),
  );
}

function isOutside(folder: string, path: string): boolean {
  return isAbove(relative(folder, path));
}

/**
 * For a file whose name nobody wrote on the command line (a usual name, one made from another): a link that comes
 * with a repository must not choose what is written. Throws `InputError` `linkNotFollowed`.
 */
export function requireInside(folder: string, path: string): void {
  if (!isInside(folder, path)) throw new InputError("linkNotFollowed", { path });
}

function isInside(folder: string, path: string): boolean {
  // Relative, so that a star in the name of a folder above is no pattern.
  return !leadsOutside(folder, relative(folder, resolve(folder, path)));
}

/** The same for a name made from that of a file: it may lie in `folder` or beside the file. */
export function requireBeside(folder: string, file: string, path: string): void {
  if (isInside(folder, path)) return;
  requireInside(dirname(resolve(folder, file)), resolve(folder, path));
}

// Linux follows at most forty links.
const mostLinks = 40;

/** Where the path leads, as far as it exists; a link to nothing leads to where a file would be made. */
function realFolder(path: string, links = 0): string {
  const rest: string[] = [];
  for (let place = path; ; place = dirname(place)) {
    try {
      return resolve(realpathSync(place), ...rest);
    } catch {
      const target = targetOfLink(place);
      // A circle leads nowhere; whoever opens it is told by the system.
      if (target !== undefined && links < mostLinks) {
        const from = realFolder(dirname(place), links + 1);
        return realFolder(resolve(from, target, ...rest), links + 1);
      }
      if (dirname(place) === place) return path;
      rest.unshift(place.slice(dirname(place).length).replace(/^[/\\]/u, ""));
    }
  }
}

/** What a link that leads to nothing names; `undefined` for everything else, which `realpath` resolves. */
function targetOfLink(path: string): string | undefined {
  try {
    if (!lstatSync(path).isSymbolicLink()) return undefined;
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
