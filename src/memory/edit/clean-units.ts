// A memory cleaned as a stream: kept units come out; what was done and why is counted, with examples.

import type { TranslationUnit } from "../../model/unit.ts";
import type { StrayLanguage } from "../../text/language-detector.ts";
import type { CleaningCheckId } from "./cleaning-check-ids.ts";
import { cleaningChecks, type CleaningAction } from "./cleaning.ts";
import { KeyRegister } from "./key-register.ts";

/** A unit that a check hit, as in the file. */
export interface CleaningExample {
  readonly unit: TranslationUnit;
  /** The fixed unit, if it was fixed. */
  readonly mended: TranslationUnit | undefined;
  /** Of the earlier unit that it repeats. */
  readonly sameAs: number | undefined;
}

export interface CleaningCount {
  readonly id: CleaningCheckId;
  readonly action: CleaningAction;
  count: number;
  readonly examples: CleaningExample[];
}

export interface CleaningReport {
  /** Units read, kept and removed. */
  read: number;
  kept: number;
  removed: number;
  readonly counts: readonly CleaningCount[];
}

export interface CleaningOptions {
  /** Ids of the checks to run; all by default. */
  readonly checks?: ReadonlySet<string>;
  /** Also remove what would only be reported. */
  readonly strict?: boolean;
  readonly maximumExamples?: number;
  /** Finds text in any other language; without it only the languages that glosa knows itself are told apart. */
  readonly strayLanguage?: StrayLanguage;
  /** Receives each removed unit with the check that hit it. */
  readonly onRemoved?: (unit: TranslationUnit, check: string) => void;
}

/** The report fills while `units` is read. Keeps two hashes per unit, about 120 bytes. */
export function cleanUnits(
  units: Iterable<TranslationUnit>,
  options: CleaningOptions = {},
): { readonly units: Iterable<TranslationUnit>; readonly report: CleaningReport } {
  const checks = cleaningChecks.filter(({ id }) => options.checks?.has(id) ?? true);
  const counts = checks.map(({ id, action }): CleaningCount => ({
    id,
    action: action === "tell" && options.strict === true ? "remove" : action,
    count: 0,
    examples: [],
  }));
  const report: CleaningReport = { read: 0, kept: 0, removed: 0, counts };
  return { units: clean(units, options, report), report };
}

function* clean(
  units: Iterable<TranslationUnit>,
  { checks, maximumExamples = 5, onRemoved, strayLanguage }: CleaningOptions,
  report: CleaningReport,
): Generator<TranslationUnit, void, undefined> {
  const memory = {
    exact: new KeyRegister(),
    loose: new KeyRegister(),
    regional: new KeyRegister(),
    ...(strayLanguage !== undefined && { strayLanguage }),
  };
  const active = cleaningChecks.filter(({ id }) => checks?.has(id) ?? true);
  for (const unit of units) {
    report.read += 1;
    let current = unit;
    let removedBy: string | undefined;
    for (const [index, check] of active.entries()) {
      const hit = check.look(current, memory);
      const count = report.counts[index];
      if (hit === undefined || count === undefined) continue;
      count.count += 1;
      if (count.examples.length < maximumExamples)
        count.examples.push({ unit: current, mended: hit.unit, sameAs: hit.line });
      if (hit.unit !== undefined) current = hit.unit;
      if (count.action !== "remove") continue;
      removedBy = check.id;
      break;
    }
    if (removedBy === undefined) {
      report.kept += 1;
      yield current;
    } else {
      report.removed += 1;
      onRemoved?.(unit, removedBy);
    }
  }
}
