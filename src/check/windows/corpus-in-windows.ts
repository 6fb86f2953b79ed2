// The rules of the whole run over a file that is never held as a whole: units are told apart by hashes first, and only those
// that may be problems are compared.

import type { Bitext, BitextUnit } from "../../model/bitext.ts";
import type { Problem } from "../../rules/rule.ts";
import type { RuleSettings } from "../levels.ts";
import { activeRules, type ActiveRule, type FoundProblem, type RuleRun } from "../run-rules.ts";
import { copied } from "./copied.ts";
import { Sieve } from "./sieve.ts";

/** A file that is read window by window. */
export interface Windowed {
  /** Without units: its languages and settings count. */
  readonly shell: Bitext;
  /** The units of each window, the same whenever they are read. */
  readonly unplaced: () => Iterable<readonly BitextUnit[]>;
}

interface CorpusCheck extends ActiveRule {
  readonly rule: Extract<ActiveRule["rule"], { readonly on: "corpus" }>;
}

type PlacedProblem = Omit<FoundProblem, "problem"> & {
  /** Index of the unit in its window. */
  readonly index: number;
  readonly problem: Problem;
};

/** What they find, for the bitext of each window: its units take the place of those that were compared. */
export function corpusInWindows(
  { shell, unplaced }: Windowed,
  run: RuleSettings & Pick<RuleRun, "rules" | "settingsOf">,
): (window: number, bitext: Bitext) => readonly FoundProblem[] {
  const checks = activeRules(run)(shell).filter(isOfCorpus);
  const byWindow = new Map<number, PlacedProblem[]>();
  for (const { check, places } of checks.length === 0 ? [] : suspects(checks, unplaced))
    for (const { document: _, unit, ...problem } of check.rule.check(
      [
        {
          sourceLanguage: shell.source.language,
          targetLanguage: shell.target.language,
          units: [...places.keys()],
        },
      ],
      check.setting,
    )) {
      const place = places.get(unit);
      if (place === undefined) continue;
      const known = byWindow.get(place.window) ?? [];
      byWindow.set(place.window, known);
      known.push({ rule: check.rule, index: place.index, problem: { ...problem, unit } });
    }
  return (window, { units }) =>
    (byWindow.get(window) ?? []).flatMap(({ rule, index, problem }) => {
      const unit = units[index];
      return unit === undefined ? [] : [{ rule, problem: { ...problem, unit } }];
    });
}

function isOfCorpus(active: ActiveRule): active is CorpusCheck {
  return active.rule.on === "corpus";
}

interface UnitPlace {
  readonly window: number;
  readonly index: number;
}

/** For each rule the units that have a fellow from which they differ, and all fellows of these. */
function suspects(
  checks: readonly CorpusCheck[],
  unplaced: Windowed["unplaced"],
): readonly { readonly check: CorpusCheck; readonly places: Map<BitextUnit, UnitPlace> }[] {
  const sifts = checks.map((check) => ({
    check,
    places: new Map<BitextUnit, UnitPlace>(),
    seen: new Sieve(),
  }));
  for (const units of unplaced())
    for (const unit of units)
      for (const { check, seen } of sifts) {
        const keys = check.rule.compared(unit, check.setting);
        if (keys !== undefined) seen.add(keys[0], keys[1]);
      }
  let window = 0;
  for (const units of unplaced()) {
    for (const [index, unit] of units.entries())
      for (const { check, places, seen } of sifts) {
        const keys = check.rule.compared(unit, check.setting);
        // A copy, since the unit's text may be part of that of its window.
        if (keys !== undefined && seen.isMixed(keys[0]))
          places.set(copied(unit), { window, index });
      }
    window += 1;
  }
  return sifts;
}
