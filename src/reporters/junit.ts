// JUnit XML for build servers: a suite per pair of files. Errors are failures; the rest is output.

import type { Finding, Report } from "../model/finding.ts";
import type { Translate } from "../messages/translator.ts";
import type { PairFindings } from "./group-by-pair.ts";
import { groupByPair } from "./group-by-pair.ts";
import type { Reporter } from "./reporter.ts";

export const junit: Reporter = {
  name: "junit",
  *render(report, { translate }) {
    const groups = groupByPair(report);
    const tests = groups.reduce((sum, group) => sum + Math.max(group.findings.length, 1), 0);
    yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
    yield `<testsuites name="${escape(report.tool.name)}" tests="${tests}" failures="${failuresOf(report)}">\n`;
    for (const group of groups) yield* renderSuite(group, translate);
    yield "</testsuites>\n";
  },
};

function failuresOf({ findings }: Pick<Report, "findings">): number {
  return findings.filter((finding) => finding.level === "error").length;
}

function* renderSuite({ pair, findings }: PairFindings, translate: Translate): Generator<string> {
  const tests = Math.max(findings.length, 1);
  const path = escape(pair.target);
  yield `  <testsuite name="${path}" tests="${tests}" failures="${failuresOf({ findings })}">\n`;
  if (findings.length === 0) {
    yield `    <testcase classname="${path}" name="${escape(translate("report.clean"))}"/>\n`;
  }
  for (const finding of findings) yield renderCase(finding, path);
  yield "  </testsuite>\n";
}

function renderCase(finding: Finding, path: string): string {
  const place = finding.target ?? finding.source;
  const at = place === undefined ? "" : ` ${place.line}:${place.column}`;
  const name = escape(finding.ruleId + at);
  const message = escape(finding.message);
  const sentences = escape(
    [finding.excerpts?.source?.text, finding.excerpts?.target?.text]
      .filter((sentence) => sentence !== undefined)
      .join("\n"),
  );
  const body =
    finding.level === "error"
      ? `<failure type="${escape(finding.ruleId)}" message="${message}">${sentences}</failure>`
      : `<system-out>${finding.level}: ${message}\n${sentences}</system-out>`;
  return `    <testcase classname="${path}" name="${name}">\n      ${body}\n    </testcase>\n`;
}

// XML 1.0 has no way to write these.
// eslint-disable-next-line no-control-regex
const unwritable = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/gu;

function escape(text: string): string {
  return text
    .replace(unwritable, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
