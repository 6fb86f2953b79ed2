// The rules of the whole run over a file that is never held as a whole: units are told apart by hashes first, and only those
// that may be problems are compared.

import type { Bitext, BitextUnit } from "../../model/bitext.ts";
import type { RuleOptions } from "../../rules/rule-options.ts";
import type { CorpusRule, Problem } from "../../rules/rule.ts";
import { copied } from "./copied.ts";
import { Sieve } from "./sieve.ts";

/** A file that is read window by window. */
export interface Windowed {
  /** Without units: its languages and settings count. */
  readonly shell: Bitext;
  /** The units of each window, the same whenever they are read. */
  readonly unplaced: () => Iterable<readonly BitextUnit[]>;
}

/** A rule of the whole run, with its options. */
interface CorpusCheck {
  readonly rule: CorpusRule;
  readonly setting: RuleOptions;
}

interface CorpusFound {
  readonly rule: CorpusRule;
  readonly problem: Problem;
}

interface PlacedProblem extends CorpusFound {
  /** Index of the unit in its window. */
  readonly index: number;
}

/** What they find, for the bitext of each window: its units take the place of those that were compared. */
export function corpusInWindows(
  { shell, unplaced }: Windowed,
  checks: readonly CorpusCheck[],
): (window: number, bitext: Bitext) => readonly CorpusFound[] {
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
