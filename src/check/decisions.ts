// A project's answers to questions: glosa-decisions.jsonl, one per line. "Not this sense here" is kept as data with
// its reason, so that it is not asked again.

import { ParseError } from "../model/errors.ts";
import type { Finding, Report } from "../model/finding.ts";
import type { LanguageTag } from "../model/language.ts";
import { fold } from "../strings/fold.ts";
import { globExpression } from "../strings/glob/glob-expression.ts";
import { rootKey } from "../text/root-key.ts";
import { parseJsonLines, printJsonLines } from "./json-lines.ts";
import { reportWithout } from "./report-without.ts";

/** The concept is not meant: the rule's findings about it are no longer reported. */
export interface Decision {
  readonly concept: string;
  readonly rule: string;
  /** Only if the translation has these words, in any form; otherwise wherever the concept occurs. */
  readonly rendering?: string;
  /** Only in files on either side that match this pattern, relative to the project folder. */
  readonly scope?: string;
  readonly reason: string;
  readonly author: string;
  /** ISO 8601, `2026-11-24`. */
  readonly date: string;
}

/** Throws `ParseError` with the line of an invalid decision. */
export function parseDecisions(content: string, path: string): Decision[] {
  return parseJsonLines(
    content,
    decisionOf,
    (line) => new ParseError("decisionEntry", { path, line, column: 1 }),
  );
}

/** Sorted by concept, rule, rendering and scope. */
export function printDecisions(decisions: readonly Decision[]): string {
  return printJsonLines(
    decisions,
    keyOf,
    ({ concept, rule, rendering, scope, reason, author, date }) => ({
      concept,
      rule,
      rendering,
      scope,
      reason,
      author,
      date,
    }),
  );
}

/** The place of a finding, in the terms that decisions use. */
export interface FindingPlace {
  /** Of both sides, relative to the project folder, with forward slashes. */
  readonly paths: readonly string[];
  /** Of the translation. */
  readonly language: LanguageTag;
}

export interface DecidedReport {
  readonly report: Report;
  /** Decisions that no finding needs; only meaningful if everything was checked. */
  readonly unneeded: readonly Decision[];
}

/** Removes from a report what has been decided. */
export function applyDecisions(
  report: Report,
  decisions: readonly Decision[],
  placeOf: (finding: Finding) => FindingPlace,
): DecidedReport {
  if (decisions.length === 0) return { report, unneeded: [] };
  const needed = new Set<Decision>();
  const tests = decisions.map((decision) => ({ decision, answers: answering(decision) }));
  const answered = new Set<Finding>();
  for (const finding of report.findings) {
    const own = tests.filter(({ answers }) => answers(finding, placeOf));
    for (const { decision } of own) needed.add(decision);
    if (own.length > 0) answered.add(finding);
  }
  const ran = new Set(report.rules.map(({ id }) => id));
  const left = reportWithout(report, (finding) => answered.has(finding));
  return {
    report: { ...left, answered: report.answered + answered.size },
    // A rule that did not run could not have needed its decision.
    unneeded: decisions.filter((decision) => !needed.has(decision) && ran.has(decision.rule)),
  };
}

type Answers = (finding: Finding, placeOf: (finding: Finding) => FindingPlace) => boolean;

function answering({ concept, rule, rendering, scope }: Decision): Answers {
  const pattern = scope === undefined ? undefined : globExpression(scope);
  return (finding, placeOf) => {
    if (finding.concept !== concept || finding.ruleId !== rule) return false;
    const { paths, language } = placeOf(finding);
    if (pattern !== undefined && !paths.some((path) => pattern.test(path))) return false;
    if (rendering === undefined) return true;
    const { key, words = "" } = finding.asked;
    return fold(words) === fold(rendering) || key === rootKey(rendering, language);
  };
}

function keyOf({ concept, rule, rendering = "", scope = "" }: Decision): string {
  return [concept, rule, rendering, scope].join("\u0000");
}

function decisionOf(field: (name: string) => unknown): Decision | undefined {
  const texts = ["reason", "author", "date"].map((name) => field(name) ?? "");
  const [reason, author, date] = texts;
  const [concept, rule, rendering, scope] = ["concept", "rule", "rendering", "scope"].map(field);
  if (typeof concept !== "string" || typeof rule !== "string" || concept === "") return undefined;
  if (typeof reason !== "string" || typeof author !== "string" || typeof date !== "string")
    return undefined;
  if (rendering !== undefined && typeof rendering !== "string") return undefined;
  if (scope !== undefined && typeof scope !== "string") return undefined;
  return {
    concept,
    rule,
    ...(rendering === undefined ? {} : { rendering }),
    ...(scope === undefined ? {} : { scope }),
    ...{ reason, author, date },
  };
}
