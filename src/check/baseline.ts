// Findings that a team has reviewed and accepts: glosa-baseline.jsonl, one per line, identified by their text
// rather than their line number.

import { ParseError } from "../model/errors.ts";
import type { Finding, Report } from "../model/finding.ts";
import { parseJsonLines, printJsonLines } from "./json-lines.ts";
import { reportWithout } from "./report-without.ts";

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason: string;
  readonly author: string;
  /** ISO 8601, `2026-11-24`. */
  readonly date: string;
  /** The first day on which the finding is reported again. */
  readonly expires?: string;
}

const hexadecimal = /^[0-9a-f]{16}$/u;
const isoDate = /^\d{4}-\d{2}-\d{2}$/u;

/** Throws `ParseError` with the line of an invalid entry. */
export function parseBaseline(content: string, path: string): BaselineEntry[] {
  return parseJsonLines(
    content,
    entryOf,
    (line) => new ParseError("baselineEntry", { path, line, column: 1 }),
  );
}

/** Sorted by rule, then fingerprint. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  return printJsonLines(
    entries,
    (entry) => `${entry.rule} ${entry.fingerprint}`,
    ({ fingerprint, rule, reason, author, date, expires }) => ({
      fingerprint,
      rule,
      reason,
      author,
      date,
      expires,
    }),
  );
}

export interface BaselineResult {
  readonly report: Report;
  /** Entries that match nothing in the report; only meaningful if everything was checked. */
  readonly stale: readonly BaselineEntry[];
  readonly expired: readonly BaselineEntry[];
}

/** Removes from a report what the baseline covers; `today` is an ISO date. */
export function applyBaseline(
  report: Report,
  entries: readonly BaselineEntry[],
  today: string,
): BaselineResult {
  const isExpired = ({ expires }: BaselineEntry): boolean =>
    expires !== undefined && expires <= today;
  const found = new Set(report.findings.map((finding) => nameOf(finding)));
  const valid = new Set(
    entries
      .filter((entry) => !isExpired(entry))
      .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`),
  );
  const left = reportWithout(report, (finding) => valid.has(nameOf(finding)));
  return {
    report: {
      ...left,
      suppressed: report.suppressed + report.findings.length - left.findings.length,
    },
    stale: entries.filter(({ rule, fingerprint }) => !found.has(`${rule} ${fingerprint}`)),
    expired: entries.filter((entry) => isExpired(entry)),
  };
}

function nameOf({ ruleId, fingerprint }: Finding): string {
  return `${ruleId} ${fingerprint}`;
}

function entryOf(field: (name: string) => unknown): BaselineEntry | undefined {
  const [fingerprint, rule, reason, author, date, expires] = [
    field("fingerprint"),
    field("rule"),
    field("reason") ?? "",
    field("author") ?? "",
    field("date") ?? "",
    field("expires"),
  ];
  if (typeof fingerprint !== "string" || !hexadecimal.test(fingerprint)) return undefined;
  if (typeof rule !== "string" || typeof reason !== "string") return undefined;
  if (typeof author !== "string" || typeof date !== "string") return undefined;
  if (expires === undefined) return { fingerprint, rule, reason, author, date };
  if (typeof expires !== "string" || !isoDate.test(expires)) return undefined;
  return { fingerprint, rule, reason, author, date, expires };
}
