// File patterns: `*` within a name, `**` for folders. Matched without going back, in time that grows with the pattern
// times the path: as a regular expression, six stars in one name take hours.

// Every star of a pattern, one for folders with its slash.
export const wildcard: RegExp = /\*\*\/|\*\*|\*/gu;

/** Matches whole paths with forward slashes. */
export interface GlobExpression {
  readonly test: (path: string) => boolean;
  /** What each star stands for, the first as much as it can; `undefined` for a path that does not match. */
  readonly match: (path: string) => readonly string[] | undefined;
}

/** A pattern may be as long as a path. */
export function globExpression(pattern: string): GlobExpression {
  const parts = partsOf(pattern);
  const match = (path: string): string[] | undefined => starsIn(path, parts);
  return { match, test: (path) => match(path) !== undefined };
}

interface Part {
  /** The text, or the star. */
  readonly written: string;
  readonly isStar: boolean;
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  let last = 0;
  for (const { index, 0: written } of pattern.matchAll(wildcard)) {
    if (index > last) parts.push({ written: pattern.slice(last, index), isStar: false });
    parts.push({ written, isStar: true });
    last = index + written.length;
  }
  if (last < pattern.length) parts.push({ written: pattern.slice(last), isStar: false });
  return parts;
}

function starsIn(path: string, parts: readonly Part[]): string[] | undefined {
  const ends = reachableEnds(path, parts);
  const stars: string[] = [];
  let at = 0;
  for (const [index, { written, isStar }] of parts.entries()) {
    if (!isStar) {
      if (!path.startsWith(written, at)) return undefined;
      at += written.length;
      continue;
    }
    const rest = ends[index + 1];
    let to = -1;
    for (const end of starEnds(path, at, written)) if (rest?.[end] === 1) to = end;
    if (to < 0) return undefined;
    stars.push(path.slice(at, to));
    at = to;
  }
  return at === path.length ? stars : undefined;
}

/** For each part and each place of the path, whether what is left of the pattern matches what is left of the path. */
function reachableEnds(path: string, parts: readonly Part[]): readonly Uint8Array[] {
  const last = new Uint8Array(path.length + 1);
  last[path.length] = 1;
  const ends: Uint8Array[] = [last];
  let next: Uint8Array = last;
  for (const part of parts.toReversed()) {
    next = reachable(path, part, next);
    ends.push(next);
  }
  return ends.reverse();
}

function reachable(path: string, { written, isStar }: Part, next: Uint8Array): Uint8Array {
  const here = new Uint8Array(path.length + 1);
  // Of `**/`: whether a folder that ends further on leads to a match.
  let afterFolder = 0;
  for (let at = path.length; at >= 0; at--) {
    const isSlash = path[at] === "/";
    if (!isStar) {
      here[at] = path.startsWith(written, at) ? (next[at + written.length] ?? 0) : 0;
    } else if (written === "**/") {
      // A folder has a name: "//" is none.
      if (isSlash) afterFolder = here[at + 1] ?? 0;
      here[at] = next[at] === 1 || (!isSlash && afterFolder === 1) ? 1 : 0;
    } else {
      const goesOn = at < path.length && (written === "**" || !isSlash) ? (here[at + 1] ?? 0) : 0;
      here[at] = next[at] === 1 || goesOn === 1 ? 1 : 0;
    }
  }
  return here;
}

/** Where a star that begins at `from` may end, ascending. */
function* starEnds(path: string, from: number, star: string): Generator<number> {
  yield from;
  for (let at = from; at < path.length; at++) {
    const isSlash = path[at] === "/";
    if (star === "*" && isSlash) return;
    if (star !== "**/") yield at + 1;
    else if (isSlash) {
      if (at === from || path[at - 1] === "/") return;
      yield at + 1;
    }
  }
}
