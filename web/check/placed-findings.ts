// The findings of a pair in reading order, with the rows that they stand in; and which of them a filter leaves.

import type { Level } from "../../src/model/finding.ts";
import type { PageRow, PairAnswer } from "../../src/model/page/pair.ts";
import type { JsonFinding } from "../../src/model/page/report.ts";

export interface PlacedFinding {
  /** Its fingerprint. */
  readonly id: string;
  readonly finding: JsonFinding;
  /** Number of its row; `undefined` for what is about the text as a whole. */
  readonly row: number | undefined;
  /** From 1 within its row. */
  readonly number: number;
  readonly isNew: boolean;
}

export interface FindingFilter {
  readonly rule: string;
  readonly level: Level | "";
  readonly onlyNew: boolean;
}

export function placedFindings({ rows, report }: PairAnswer): PlacedFinding[] {
  const byId = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
  const fresh = new Set(report.fresh);
  const placed: PlacedFinding[] = [];
  const seen = new Set<string>();
  const add = (id: string, row: number | undefined, number: number): boolean => {
    const finding = byId.get(id);
    if (finding === undefined || seen.has(id)) return false;
    seen.add(id);
    placed.push({ id, finding, row, number, isNew: fresh.has(id) });
    return true;
  };
  const inRows: PlacedFinding[] = [];
  for (const row of rows) {
    let number = 1;
    for (const id of idsOf(row)) if (add(id, row.number, number)) number++;
  }
  inRows.push(...placed.splice(0));
  let number = 1;
  for (const { fingerprint } of report.findings) if (add(fingerprint, undefined, number)) number++;
  return [...placed, ...inRows];
}

/** By where they stand in the translation; those of the source alone last. */
function idsOf({ source, target }: PageRow): string[] {
  const starts = (target?.findings ?? []).map(({ id, ranges }) => ({
    id,
    start: ranges[0]?.start ?? -1,
  }));
  const inTarget = starts.sort((a, b) => a.start - b.start).map(({ id }) => id);
  return [...inTarget, ...(source?.findings ?? []).map(({ id }) => id)];
}

export function filterFindings(
  placed: readonly PlacedFinding[],
  { rule, level, onlyNew }: FindingFilter,
): PlacedFinding[] {
  return placed.filter(
    ({ finding, isNew }) =>
      (rule === "" || finding.ruleId === rule) &&
      (level === "" || finding.level === level) &&
      (!onlyNew || isNew),
  );
}

/** From the active one; from an end where none is active. At the ends it stays. */
export function stepFinding(
  placed: readonly PlacedFinding[],
  active: string | undefined,
  by: 1 | -1,
): PlacedFinding | undefined {
  const at = placed.findIndex(({ id }) => id === active);
  if (at === -1) return by > 0 ? placed[0] : placed.at(-1);
  return placed[at + by] ?? placed[at];
}

/** Where to go on when the active one is gone: what now stands at its place. */
export function nextAfterGone(
  before: readonly PlacedFinding[],
  after: readonly PlacedFinding[],
  active: string,
): PlacedFinding | undefined {
  const left = new Map(after.map((each) => [each.id, each]));
  const at = before.findIndex(({ id }) => id === active);
  if (at === -1) return undefined;
  const following = [...before.slice(at + 1), ...before.slice(0, at).reverse()];
  for (const { id } of following) {
    const still = left.get(id);
    if (still !== undefined) return still;
  }
  return undefined;
}

export interface RuleCount {
  readonly rule: string;
  readonly count: number;
}

/** Most findings first. */
export function countRules(placed: readonly PlacedFinding[]): RuleCount[] {
  const counts = new Map<string, number>();
  for (const { finding } of placed)
    counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1);
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
