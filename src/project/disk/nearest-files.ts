// The files that a pattern without any was probably meant for.

import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { editDistance } from "../../strings/edit-distance.ts";
import { fold } from "../../strings/fold.ts";
import { fixedFolder } from "../../strings/glob/glob-expression.ts";

const mostShown = 3;
const mostLookedAt = 2000;

/** At most three, nearest first, relative to `folder`: those with the pattern's extension, then those named like it. */
export function nearestFiles(folder: string, pattern: string): readonly string[] {
  const wanted = fold(pattern.replaceAll(/[*?![\](){}@+]/gu, ""));
  const limit = Math.max(2, Math.floor(wanted.length / 2));
  return filesNear(folder, fixedFolder(pattern))
    .map((path) => ({
      path,
      isKind: extensionOf(path) !== "" && pattern.toLowerCase().endsWith(extensionOf(path)),
      distance: editDistance(wanted, fold(path), limit),
    }))
    .filter(({ isKind, distance }) => isKind || distance <= limit)
    .sort(
      (a, b) =>
        Number(b.isKind) - Number(a.isKind) ||
        a.distance - b.distance ||
        (a.path < b.path ? -1 : 1),
    )
    .slice(0, mostShown)
    .map(({ path }) => path);
}

/** In the folder of the pattern; where it is missing or empty, in the nearest above it. */
function filesNear(folder: string, start: string): readonly string[] {
  for (let place = start; ; place = place.replace(/[^/]*\/$/u, "")) {
    const found = filesIn(folder, place);
    if (found.length > 0 || place === "" || place === "/") return found;
  }
}

function filesIn(folder: string, start: string): readonly string[] {
  const found: string[] = [];
  const waiting = [start];
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    for (const entry of entriesOf(resolve(folder, place))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) waiting.push(`${place}${entry.name}/`);
      else found.push(place + entry.name);
      if (found.length + waiting.length >= mostLookedAt) return found;
    }
  }
  return found;
}

function entriesOf(folder: string): { name: string; isDirectory: () => boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Help is not worth an error of its own.
    return [];
  }
}

function extensionOf(path: string): string {
  return /\.[^./]+$/u.exec(path)?.[0].toLowerCase() ?? "";
}
