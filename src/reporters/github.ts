// Annotations of a GitHub Actions run: one workflow command per line.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions

import type { Finding, Level } from "../model/finding.ts";
import type { Reporter } from "./reporter.ts";

const commands: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

export const github: Reporter = {
  name: "github",
  *render(report) {
    for (const finding of report.findings) yield `${annotation(finding)}\n`;
  },
};

function annotation(finding: Finding): string {
  const place = finding.target ?? finding.source;
  const properties = [
    ...(place === undefined
      ? []
      : [
          `file=${escapeProperty(place.path)}`,
          `line=${place.line}`,
          `endLine=${place.endLine}`,
          // If the lines differ, columns are ignored, and refused by some runners.
          ...(place.line === place.endLine
            ? [`col=${place.column}`, `endColumn=${place.endColumn}`]
            : []),
        ]),
    `title=${escapeProperty(finding.ruleId)}`,
  ];
  return `::${commands[finding.level]} ${properties.join(",")}::${escapeData(finding.message)}`;
}

function escapeData(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
