// The rules over one document: at once on whatever is settled within it, later on units whose terms only the whole
// run can settle.

import type { Steps } from "../../model/steps.ts";
import {
  noProblems,
  type CheckedDocument,
  type Problem,
  type Rule,
  type UnitRule,
} from "../../rules/rule.ts";
import type { ActiveRule } from "./active-rule.ts";
import type { FoundProblem } from "./found-problem.ts";
import { keptProblems, problemsAgain, type ProblemShelf } from "./kept-problems.ts";

interface RankedRule extends ActiveRule {
  readonly rule: UnitRule;
  /** Place among the rules that run. */
  readonly rank: number;
}

interface UnitProblem extends FoundProblem {
  /** Index of the unit in its document. */
  readonly place: number;
  readonly rank: number;
}

export class DocumentCheck {
  readonly #active: readonly ActiveRule[];
  readonly #shelf: ProblemShelf | undefined;
  readonly #ofDocument: FoundProblem[] = [];
  readonly #ofUnits: UnitProblem[] = [];
  /** Of units, with what became of their terms. */
  #judging: readonly RankedRule[] = [];
  /** Indices of the remaining units. */
  readonly #open: number[] = [];
  /** Released when no unit remains: the assessments take more memory than the text. */
  #waiting: CheckedDocument | undefined;

  constructor(active: readonly ActiveRule[], shelf?: ProblemShelf) {
    this.#active = active;
    this.#shelf = shelf;
  }

  /** Everything that is settled. */
  *run(document: CheckedDocument): Steps<void> {
    const isAnew = ({ rule }: ActiveRule): boolean => looksAnew(rule, document);
    const lasting = this.#active.filter((active) => !isAnew(active));
    const known = this.#recall(lasting, document);
    for (const { rule, setting } of this.#active) {
      if (rule.on === "document")
        this.#keep(rule, known?.get(rule) ?? rule.check(document, setting));
      yield;
    }
    const ofUnits = this.#active.flatMap(({ rule, setting }, rank) =>
      rule.on === "unit" ? [{ rule, setting, rank }] : [],
    );
    this.#judging = ofUnits.filter(isAnew);
    const reading = ofUnits.filter((active) => !isAnew(active));
    for (const { rule, rank } of reading)
      for (const problem of known?.get(rule) ?? noProblems) {
        const place = document.units.indexOf(problem.unit);
        this.#ofUnits.push({ rule, problem, place, rank });
      }
    const atOnce = known === undefined ? ofUnits : this.#judging;
    for (const [place, unit] of document.units.entries()) {
      const isOpen = document.assessments.isOpen(unit);
      if (isOpen) this.#open.push(place);
      this.#checkUnit(place, document, isOpen ? (known === undefined ? reading : []) : atOnce);
      yield;
    }
    if (known === undefined) this.#putAway(lasting, document);
    if (document.assessments.isOpen()) this.#waiting = document;
    else this.#checkTerms(document);
    document.texts.forget();
  }

  /** What the rules found, in document order for each rule. Call once the run is settled. */
  problems(): readonly FoundProblem[] {
    if (this.#waiting !== undefined) this.#checkOpen(this.#waiting);
    this.#waiting = undefined;
    this.#ofUnits.sort((a, b) => a.place - b.place || a.rank - b.rank);
    return [...this.#ofDocument, ...this.#ofUnits];
  }

  #recall(
    lasting: readonly ActiveRule[],
    document: CheckedDocument,
  ): ReadonlyMap<Rule, readonly Problem[]> | undefined {
    const kept = this.#shelf?.recall(lasting);
    return kept && problemsAgain(kept, lasting, document);
  }

  /** Of these rules, everything has been found. */
  #putAway(lasting: readonly ActiveRule[], document: CheckedDocument): void {
    if (this.#shelf === undefined) return;
    const kept = keptProblems([...this.#ofDocument, ...this.#ofUnits], lasting, document);
    if (kept !== undefined) this.#shelf.keep(lasting, kept);
  }

  #checkOpen(document: CheckedDocument): void {
    this.#checkTerms(document);
    for (const place of this.#open) this.#checkUnit(place, document, this.#judging);
    document.texts.forget();
  }

  #checkTerms({ assessments }: CheckedDocument): void {
    for (const { rule, setting } of this.#active)
      if (rule.on === "terms") this.#keep(rule, rule.check(assessments.all(), setting));
  }

  #keep(rule: Rule, problems: Iterable<Problem>): void {
    for (const problem of problems) this.#ofDocument.push({ rule, problem });
  }

  /** Unit by unit, so that all rules use a text while it is in cache. */
  #checkUnit(place: number, document: CheckedDocument, rules: readonly RankedRule[]): void {
    const unit = document.units[place];
    if (unit === undefined) return;
    for (const { rule, setting, rank } of rules) {
      const problems = rule.check(unit, document, setting);
      // The usual case; an iterator would be the only allocation for the unit.
      if (problems === noProblems) continue;
      for (const problem of problems) this.#ofUnits.push({ rule, problem, place, rank });
    }
  }
}

/** Whether the rule has to look again in each run. */
function looksAnew(rule: Rule, languages: CheckedDocument): boolean {
  if (rule.on === "terms" || rule.on === "corpus") return true;
  return typeof rule.anew === "function" ? rule.anew(languages) : rule.anew === true;
}
