// A TMX file cut into the texts of its units, so that a merge moves them as they are written.

import type { TranslationUnit } from "../../model/unit.ts";
import { readTmx } from "./read-tmx.ts";

export interface UnitText {
  readonly unit: TranslationUnit;
  /** From the start of its line to the next unit; it ends with a line break. */
  readonly text: string;
}

export interface TmxTexts {
  /** Everything before the first unit. */
  readonly head: string;
  readonly units: readonly UnitText[];
  readonly tail: string;
}

/** `text` is the whole file, decoded. Throws `ParseError` as reading does. */
export function unitTexts(text: string, path: string): TmxTexts {
  const units = [
    ...readTmx([new TextEncoder().encode(text)], { path, warn: () => undefined }).units,
  ];
  const end = text.lastIndexOf("</body>");
  const tailStart = end < 0 ? text.length : lineStart(text, end);
  if (units.length === 0)
    return { head: text.slice(0, tailStart), units: [], tail: text.slice(tailStart) };
  const starts = unitStarts(text, units).map((start) => lineStart(text, start));
  return {
    head: text.slice(0, starts[0]),
    units: units.map((unit, at) => ({
      unit,
      text: withBreak(text.slice(starts[at], starts[at + 1] ?? tailStart)),
    })),
    tail: text.slice(tailStart),
  };
}

function unitStarts(text: string, units: readonly TranslationUnit[]): readonly number[] {
  let line = 1;
  let offset = 0;
  const lineEnd = /\r\n|\n|\r/gu;
  return units.map(({ location }) => {
    const wanted = location?.line ?? 1;
    while (line < wanted) {
      lineEnd.lastIndex = offset;
      if (lineEnd.exec(text) === null) break;
      offset = lineEnd.lastIndex;
      line += 1;
    }
    return offset + (location?.column ?? 1) - 1;
  });
}

/** The start of the line if only space comes before; otherwise the place itself. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (text[start - 1] === " " || text[start - 1] === "\t") start -= 1;
  return start === 0 || text[start - 1] === "\n" || text[start - 1] === "\r" ? start : at;
}

function withBreak(text: string): string {
  return /[\n\r]$/u.test(text) ? text : `${text}\n`;
}
