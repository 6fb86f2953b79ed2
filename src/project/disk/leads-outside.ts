// Whether a configured path ends outside its folder: a cloned repository must not reach further.

import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { isGlob } from "../../strings/glob/glob-expression.ts";

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
  const inside = relative(folder, path);
  return inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}

/** Where the path leads, as far as it exists. */
function realFolder(path: string): string {
  const rest: string[] = [];
  for (let place = path; ; place = dirname(place)) {
    try {
      return resolve(realpathSync(place), ...rest);
    } catch {
      if (dirname(place) === place) return path;
      rest.unshift(place.slice(dirname(place).length).replace(/^[/\\]/u, ""));
    }
  }
}
