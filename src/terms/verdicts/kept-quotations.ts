// Text in quotation marks that is the same on both sides: values of a program ("set the type to 'arrangement'"),
// which are not words of either language.

import type { Range } from "../../model/location.ts";
import { nothing } from "../../model/nothing.ts";

export interface KeptQuotations {
  readonly source: readonly Range[];
  readonly target: readonly Range[];
}

const none: KeptQuotations = { source: nothing, target: nothing };
const mark = /["'`“‘«]/u;
// Within one line; an apostrophe is preceded by a letter.
const quoted =
  /(?<![\p{L}\p{N}])(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|`([^`\n]{1,60})`|“([^”\n]{1,60})”|‘([^’\n]{1,60})’|«([^»\n]{1,60})»)/gu;
// With a capital it may be a title or label to translate: "the “Save” button".
const value =
  /^(?:\p{Ll}[\p{L}\p{N}_.:/-]*(?: \p{Ll}[\p{L}\p{N}_.:/-]*){0,3}|[\p{Ll}\p{N}_./-]+)$/u;

function quotations(text: string): Map<string, Range[]> {
  const found = new Map<string, Range[]>();
  for (const match of text.matchAll(quoted)) {
    const content = match.slice(1).find((each) => each !== undefined) ?? "";
    if (!value.test(content)) continue;
    const range = { start: match.index, end: match.index + match[0].length };
    const known = found.get(content);
    if (known === undefined) found.set(content, [range]);
    else known.push(range);
  }
  return found;
}

/** Quotations of one lower-case value that both texts have. */
export function keptQuotations(source: string, target: string): KeptQuotations {
  if (!mark.test(source) || !mark.test(target)) return none;
  const there = quotations(target);
  if (there.size === 0) return none;
  const kept: { source: Range[]; target: Range[] } = { source: [], target: [] };
  for (const [content, ranges] of quotations(source)) {
    const others = there.get(content);
    if (others === undefined) continue;
    kept.source.push(...ranges);
    kept.target.push(...others);
  }
  return kept;
}

/** Whether a character is inside one of the ranges. */
export function isInside(offset: number, ranges: readonly Range[]): boolean {
  return ranges.some(({ start, end }) => offset >= start && offset < end);
}
