// Whether a configured path ends outside its folder: a cloned repository must not reach further.

import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

/**
 * Whether the file or pattern leaves `folder`, by its name or through an existing link. A step up after a star
 * counts as outside, since the star is not yet resolved.
 */
export function leadsOutside(folder: string, path: string): boolean {
  const steps = path.split(/[/\\]/u);
  const star = steps.findIndex((step) => step.includes("*"));
  if (star !== -1 && steps.includes("..", star)) return true;
  const fixed = star === -1 ? path : steps.slice(0, star).join(sep);
  if (isOutside(resolve(folder), resolve(folder, fixed))) return true;
  return isOutside(realFolder(resolve(folder)), realFolder(resolve(folder, fixed)));
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
