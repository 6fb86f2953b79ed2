// Code Quality for GitLab: an issue for each place, since a merge request shows what its own lines add.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

import type { Translate } from "../messages/translator.ts";
import type { Finding, Level, Question, Report } from "../model/finding.ts";
import { fingerprint } from "../strings/fingerprint.ts";
import { visibleInLine } from "../strings/visible.ts";
import { placeOf, questionReason } from "./question-text.ts";
import type { Reporter } from "./reporter.ts";
import { uncheckedSentence } from "./unchecked-sentence.ts";

/** Of five: `critical` and `blocker` are for what must not be deployed, which a translation never is. */
const names: Readonly<Record<Level, string>> = {
  error: "major",
  warning: "minor",
  note: "info",
};

export const gitlab: Reporter = {
  name: "gitlab",
  *render(report, { translate }) {
    const issues = [...uncheckedIssue(report, translate), ...issuesOf(report, translate)];
    yield `${JSON.stringify(issues, undefined, 2)}\n`;
  },
};

/** There is no other place for it: the report holds issues and nothing else, and each needs a file. */
function uncheckedIssue(report: Report, translate: Translate): object[] {
  const sentence = uncheckedSentence(report, translate);
  const path = pathOf(report.pairs[0]?.target ?? "glosa.json");
  if (sentence === undefined) return [];
  return [
    {
      description: sentence,
      check_name: "glosa",
      fingerprint: fingerprint(["glosa", report.uncheckedTerms?.reason ?? ""].join("\u0000"), 0),
      ["severity"]: names.note,
      location: { path, lines: { begin: 1 } },
    },
  ];
}

function issuesOf({ findings, questions }: Report, translate: Translate): object[] {
  const asking = new Map<string, Question>(questions.map((question) => [question.id, question]));
  return findings.flatMap((finding) => {
    const place = placeOf(finding);
    // An issue without a file is refused, and with it the whole report.
    if (place === undefined) return [];
    const path = pathOf(place.path);
    return [
      {
        description: descriptionOf(finding, asking.get(finding.asked.id), translate),
        check_name: finding.ruleId,
        // The same sentence in two files is two issues; those with one fingerprint are shown as one.
        fingerprint: fingerprint([path, finding.fingerprint].join("\u0000"), 0),
        ["severity"]: names[finding.level],
        location: { path, lines: { begin: place.line } },
      },
    ];
  });
}

/** One line: the widget shows no more. */
function descriptionOf(
  finding: Finding,
  question: Question | undefined,
  translate: Translate,
): string {
  const reason =
    question === undefined ? [] : questionReason({ ...question, findings: [finding] }, translate);
  return [finding.message, ...reason].map(visibleInLine).join(" · ");
}

/** Relative to the repository, with slashes; `./` in front of it is not allowed. */
function pathOf(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");
}
