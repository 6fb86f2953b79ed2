// Questions under the files that they are about: of each pair its own, and first those that several files ask.

import type { CheckedPair, Finding, Question, Report } from "../model/finding.ts";

export interface PairQuestions {
  readonly pair: CheckedPair;
  readonly questions: readonly Question[];
}

export interface GroupedQuestions {
  /** With places in several pairs, most places first. */
  readonly several: readonly Question[];
  /** Every checked pair, even without questions, in the order of the report; then files of no pair: the glossary. */
  readonly pairs: readonly PairQuestions[];
}

export function groupQuestions(report: Report): GroupedQuestions {
  const { questions } = report;
  const several: Question[] = [];
  const pairs = reportedPairs(report);
  const groups = pairs.map((pair) => ({ pair, questions: new Array<Question>() }));
  const pairOf = pairFinder(pairs);
  for (const question of questions) {
    const asking = new Set(question.findings.map(pairOf));
    const [only] = asking;
    const group = groups.find(({ pair }) => pair === only);
    if (asking.size > 1) several.push(question);
    else group?.questions.push(question);
  }
  several.sort((a, b) => b.findings.length - a.findings.length);
  return { several, pairs: groups };
}

/** The pairs that were checked, then files of no pair with a finding: the glossary. */
export function reportedPairs(report: Report): readonly CheckedPair[] {
  return [...report.pairs, ...filesAlone(report)];
}

function filesAlone({ pairs, findings }: Report): readonly CheckedPair[] {
  const checked = new Set(pairs.flatMap(({ source, target }) => [source, target]));
  const paths = findings.flatMap(({ source, target }) => (target ?? source)?.path ?? []);
  return [...new Set(paths)]
    .filter((path) => !checked.has(path))
    .map((path) => ({
      source: path,
      target: path,
      languages: { source: "und", target: "und" },
      units: 0,
    }));
}

function pairFinder(pairs: readonly CheckedPair[]): (finding: Finding) => CheckedPair | undefined {
  const exact = new Map(pairs.map((pair) => [`${pair.source}\u0000${pair.target}`, pair]));
  return ({ source, target }) =>
    exact.get(`${source?.path ?? ""}\u0000${target?.path ?? ""}`) ??
    pairs.find((pair) => pair.target === target?.path || pair.source === source?.path);
}
