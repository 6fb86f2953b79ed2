// The rules run over one document: at once over whatever is settled in it, later over the units with terms
// that only the whole run can settle.

import { noProblems, type CheckedDocument, type Problem } from "../rules/rule.ts";
import type { RuleOptions } from "../rules/rule-options.ts";
import type { Rule, UnitRule } from "../rules/rule.ts";

export interface FoundProblem {
  readonly rule: Rule;
  readonly problem: Problem;
}

/** A rule that runs, with its options. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly setting: RuleOptions;
}

interface ActiveUnitRule extends ActiveRule {
  readonly rule: UnitRule;
}

function isOfUnits(active: ActiveRule): active is ActiveUnitRule {
  return active.rule.on === "unit";
}

interface UnitProblem extends FoundProblem {
  /** Index of the unit in its document. */
  readonly place: number;
}

export class DocumentCheck {
  readonly #active: readonly ActiveRule[];
  readonly #activeOfUnits: readonly ActiveUnitRule[];
  readonly #ofDocument: FoundProblem[] = [];
  readonly #ofUnits: UnitProblem[] = [];
  /** Indices of the units to come. */
  readonly #open: number[] = [];
  /** Given up once there is nothing to come: what became of all terms takes more room than the text. */
  #waiting: CheckedDocument | undefined;

  constructor(document: CheckedDocument, active: readonly ActiveRule[]) {
    this.#active = active;
    this.#activeOfUnits = active.filter(isOfUnits);
    for (const { rule, setting } of active)
      if (rule.on === "document") this.#keep(rule, rule.check(document, setting));
    for (const [place, unit] of document.units.entries())
      if (document.assessments.isOpen(unit)) this.#open.push(place);
      else this.#checkUnit(place, document);
    if (document.assessments.isOpen()) this.#waiting = document;
    else this.#checkTerms(document);
    document.texts.forget();
  }

  /** What the rules found, of each rule in document order. To be called once the run is settled. */
  problems(): readonly FoundProblem[] {
    if (this.#waiting !== undefined) this.#checkOpen(this.#waiting);
    this.#waiting = undefined;
    return [...this.#ofDocument, ...this.#ofUnits];
  }

  #checkOpen(document: CheckedDocument): void {
    this.#checkTerms(document);
    for (const place of this.#open) this.#checkUnit(place, document);
    this.#ofUnits.sort((a, b) => a.place - b.place);
    document.texts.forget();
  }

  #checkTerms({ assessments }: CheckedDocument): void {
    for (const { rule, setting } of this.#active)
      if (rule.on === "terms") this.#keep(rule, rule.check(assessments.all(), setting));
  }

  #keep(rule: Rule, problems: Iterable<Problem>): void {
    for (const problem of problems) this.#ofDocument.push({ rule, problem });
  }

  /** Unit by unit, so that a text is at hand for all rules while it is young. */
  #checkUnit(place: number, document: CheckedDocument): void {
    const unit = document.units[place];
    if (unit === undefined) return;
    for (const { rule, setting } of this.#activeOfUnits) {
      const problems = rule.check(unit, document, setting);
      // Nearly always: an iterator would be all that is made for the unit.
      if (problems === noProblems) continue;
      for (const problem of problems) this.#ofUnits.push({ rule, problem, place });
    }
  }
}
