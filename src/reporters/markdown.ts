// A comment on a pull request: counts, then a table for each pair of files.

import type { Finding } from "../model/finding.ts";
import type { Translate } from "../messages/translator.ts";
import { countLevels } from "./count-levels.ts";
import { groupByPair } from "./group-by-pair.ts";
import type { Reporter } from "./reporter.ts";

export const markdown: Reporter = {
  name: "markdown",
  *render(report, { translate }) {
    yield `**${report.tool.name}**: ${countLevels(report.summary, translate)}\n`;
    for (const { pair, findings } of groupByPair(report)) {
      if (findings.length === 0) continue;
      yield `\n### ${escape(pair.target)}\n\n`;
      yield `| ${translate("report.place")} | ${translate("report.level")} | ${translate("report.finding")} | ${translate("report.rule")} |\n`;
      yield "| --- | --- | --- | --- |\n";
      for (const finding of findings) yield renderRow(finding, translate);
    }
    if (report.suppressed > 0) {
      yield `\n${translate("report.suppressed", { count: report.suppressed })}\n`;
    }
  },
};

function renderRow(finding: Finding, translate: Translate): string {
  const place = finding.target ?? finding.source;
  const at = place === undefined ? "" : `${place.line}:${place.column}`;
  const level = translate(`levels.${finding.level}`);
  return `| ${at} | ${level} | ${escape(finding.message)} | \`${finding.ruleId}\` |\n`;
}

const special = /[\\`*_[\]<>|~&#]/gu;
const lineBreaks = /\s*[\r\n]+\s*/gu;

function escape(text: string): string {
  return text.replace(lineBreaks, " ").replace(special, "\\$&");
}
