// What of a message in ICU MessageFormat is syntax: "{count, plural, one {" and "} other {". The branches are prose.

import type { Range } from "../model/location.ts";

const head =
  /\{\s*[\p{L}\p{N}_.-]{1,60}\s*,\s*(?:plural|select|selectordinal)\s*,\s*(?:offset:\s*\d{1,6}\s*)?/uy;
const branch = /\s*(?:=\d{1,6}|[\p{L}_][\p{L}\p{N}_-]{0,40})\s*\{/uy;
const end = /\s*\}/uy;
const deepest = 8;

/** In order, without overlaps. Nothing of an argument that is not closed: then it is no message of this format. */
export function icuSyntax(text: string): readonly Range[] {
  if (!text.includes("{") || !/,\s*(?:plural|select)/u.test(text)) return [];
  const found: Range[] = [];
  for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at)) {
    const argument = argumentAt(text, at, 0);
    if (argument === undefined) at++;
    else {
      found.push(...argument.ranges);
      at = argument.end;
    }
  }
  return found;
}

interface Argument {
  readonly ranges: readonly Range[];
  readonly end: number;
}

function stepFrom(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function argumentAt(text: string, start: number, depth: number): Argument | undefined {
  let at = depth > deepest ? undefined : stepFrom(head, text, start);
  if (at === undefined) return undefined;
  const ranges: Range[] = [];
  let from = start;
  for (let next = stepFrom(branch, text, at); next !== undefined;) {
    ranges.push({ start: from, end: next });
    const inner = branchAt(text, next, depth);
    if (inner === undefined) return undefined;
    ranges.push(...inner.ranges);
    from = inner.end;
    at = inner.end + 1;
    next = stepFrom(branch, text, at);
  }
  const last = stepFrom(end, text, at);
  if (last === undefined || ranges.length === 0) return undefined;
  return { ranges: [...ranges, { start: from, end: last }], end: last };
}

/** The arguments inside a branch; `end`: its closing brace. */
function branchAt(text: string, start: number, depth: number): Argument | undefined {
  const ranges: Range[] = [];
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const argument = text[at] === "{" ? argumentAt(text, at, depth + 1) : undefined;
    if (argument !== undefined) {
      ranges.push(...argument.ranges);
      at = argument.end - 1;
    } else if (text[at] === "{") open++;
    else if (text[at] === "}") {
      if (open === 0) return { ranges, end: at };
      open--;
    }
  }
  return undefined;
}
