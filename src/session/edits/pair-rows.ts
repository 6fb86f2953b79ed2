// A checked pair row by row, each finding at the row that it is about.

import { wholeOrigin } from "../../check/places.ts";
import type {
  Bitext,
  BitextSide,
  BitextUnit,
  LocatedText,
  UncheckedUnit,
} from "../../model/bitext.ts";
import type { Finding } from "../../model/finding.ts";
import type { Place, Range } from "../../model/location.ts";
import type { PageFinding, PagePiece, PageRow } from "../../model/page/pair.ts";
import type { SideName } from "../check/unit-at.ts";

export type RowsOf = Pick<Bitext, "source" | "target" | "units" | "unchecked">;

/** What a row shows: a unit, and why it is not checked if it is not. */
export interface RowUnit {
  readonly unit: BitextUnit;
  readonly why?: UncheckedUnit["why"];
}

/** Checked units and the others, in the order of the file. */
export function rowUnits({
  units,
  unchecked = [],
}: Pick<Bitext, "units" | "unchecked">): RowUnit[] {
  const rows: RowUnit[] = [];
  let next = 0;
  for (const [index, unit] of units.entries()) {
    for (let each = unchecked[next]; each !== undefined; each = unchecked[next]) {
      if (each.unit.index > index) break;
      rows.push(each);
      next += 1;
    }
    rows.push({ unit });
  }
  return [...rows, ...unchecked.slice(next)];
}

/** In the order of the units. `reasonOf` tells why a row cannot be edited, with a sentence. */
export function pairRows(
  bitext: RowsOf,
  findings: readonly Finding[],
  reasonOf: (row: RowUnit) => string | undefined,
): readonly PageRow[] {
  const { source, target, units } = bitext;
  const found = findingsOfUnits({ source, target, units }, findings);
  return rowUnits(bitext).map((row, index): PageRow => {
    const { unit, why } = row;
    const own = found.get(unit);
    const reason = reasonOf(row);
    const piece = (side: SideName): PagePiece | undefined => {
      const text = unit[side];
      return text && pieceOf(text, side === "source" ? source : target, own?.[side] ?? []);
    };
    return {
      number: index + 1,
      kind: why ?? kindOf(unit),
      ...{ heading: unit.heading, shape: unit.shape },
      // Of the last digits nobody would know, and every edit changes them in all rows.
      certainty: Math.round(unit.certainty * 100) / 100,
      source: piece("source"),
      // Whether the file has an empty element for it or none.
      target: why === "untranslated" ? undefined : piece("target"),
      editable: reason === undefined,
      ...(reason !== undefined && reason !== "" && { reason }),
    };
  });
}

/** The unit that a finding is about: the one of its words, else of the words of the source. */
export function unitOfFinding(rows: RowsOf, { source, target }: Finding): BitextUnit | undefined {
  const { units } = rows;
  return (
    (target && unitFinder(rows.target, "target", units)(target)) ??
    (source && unitFinder(rows.source, "source", units)(source))
  );
}

function kindOf({ source, target }: BitextUnit): PageRow["kind"] {
  if (target === undefined) return "missing";
  return source === undefined ? "extra" : "aligned";
}

type SideFindings = Record<SideName, PageFinding[]>;

function pieceOf(
  located: LocatedText,
  { language }: BitextSide,
  findings: readonly PageFinding[],
): PagePiece {
  return { text: located.text, range: wholeOrigin(located), lang: language, findings };
}

function findingsOfUnits(
  { source, target, units }: RowsOf,
  findings: readonly Finding[],
): ReadonlyMap<BitextUnit, SideFindings> {
  const found = new Map<BitextUnit, SideFindings>();
  const finders = {
    source: unitFinder(source, "source", units),
    target: unitFinder(target, "target", units),
  };
  for (const finding of findings) {
    const { source: from, target: to } = finding;
    const unit = (to && finders.target(to)) ?? (from && finders.source(from));
    if (unit === undefined) continue;
    const own = found.get(unit) ?? { source: [], target: [] };
    found.set(unit, own);
    for (const side of ["source", "target"] as const) {
      const text = unit[side];
      const excerpt = finding.excerpts?.[side];
      if (text === undefined || finding[side] === undefined || excerpt?.text !== text.text)
        continue;
      own[side].push({ id: finding.fingerprint, ranges: rangesOf(excerpt.range) });
    }
    // What is about words that are missing still has to be seen somewhere.
    if (own.source.length + own.target.length === 0 || isNowhere(finding, own))
      own[unit.target === undefined ? "source" : "target"].push({
        id: finding.fingerprint,
        ranges: [],
      });
  }
  return found;
}

function isNowhere({ fingerprint }: Finding, own: SideFindings): boolean {
  return ![...own.source, ...own.target].some(({ id }) => id === fingerprint);
}

function rangesOf(range: Range | undefined): readonly Range[] {
  return range === undefined ? [] : [{ start: range.start, end: range.end }];
}

/** Finds the unit at a place of a side's file: the one there, or the last before it. */
function unitFinder(
  { content, path }: BitextSide,
  side: SideName,
  units: readonly BitextUnit[],
): (place: Place) => BitextUnit | undefined {
  const starts = [0];
  for (const { index, 0: end } of content.matchAll(/\r\n|\n|\r/gu)) starts.push(index + end.length);
  const placed = units
    .flatMap((unit) => {
      const whole = unit[side] && wholeOrigin(unit[side]);
      return whole === undefined ? [] : [{ unit, start: whole.start }];
    })
    .sort((left, right) => left.start - right.start);
  return (place) => {
    if (place.path !== path) return undefined;
    const offset = (starts[place.line - 1] ?? 0) + place.column - 1;
    let [low, high] = [0, placed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return placed[Math.max(0, low - 1)]?.unit;
  };
}
