// Paths as seen from another folder.

import path, { type PlatformPath } from "node:path";

/**
 * Relative to `folder` with forward slashes; `undefined` if it is outside. Patterns count as paths here. `system` is
 * for tests: the paths of Windows on another system.
 */
export function pathWithin(
  folder: string,
  from: string,
  written: string,
  system: PlatformPath = path,
): string | undefined {
  const inside = system.relative(folder, system.resolve(from, written));
  if (inside === "" || isAbove(inside, system)) return undefined;
  return inside.split(system.sep).join("/");
}

/** Whether a relative path leaves its folder; on Windows also by another drive. A name may begin with two dots. */
export function isAbove(inside: string, system: PlatformPath = path): boolean {
  return inside === ".." || inside.startsWith(`..${system.sep}`) || system.isAbsolute(inside);
}

/** A path from the command line as glosa.json writes it: relative to that file, with forward slashes. */
export function configuredPath(
  written: string,
  workingFolder: string,
  folder: string,
  system: PlatformPath = path,
): string {
  return system
    .relative(folder, system.resolve(workingFolder, written))
    .split(system.sep)
    .join("/");
}
