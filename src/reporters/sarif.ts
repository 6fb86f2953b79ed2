// SARIF 2.1.0 for code-scanning platforms.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import type { Finding, Fix, Report } from "../model/finding.ts";
import type { Place } from "../model/location.ts";
import type { Reporter } from "./reporter.ts";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

export const sarif: Reporter = {
  name: "sarif",
  *render(report) {
    const log = { $schema: schema, version: "2.1.0", runs: [runOf(report)] };
    yield `${JSON.stringify(log, undefined, 2)}\n`;
  },
};

function runOf(report: Report): object {
  const indexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
  return {
    tool: {
      driver: {
        name: report.tool.name,
        // A development version may not be a semantic version; `version` takes any text.
        version: report.tool.version,
        rules: report.rules.map((rule) => ({
          id: rule.id,
          shortDescription: { text: rule.description },
          properties: { issueType: rule.issueType },
        })),
      },
    },
    columnKind: "utf16CodeUnits",
    results: report.findings.map((finding) => resultOf(finding, indexes.get(finding.ruleId))),
  };
}

function resultOf(finding: Finding, ruleIndex: number | undefined): object {
  const place = finding.target ?? finding.source;
  const related = finding.target === undefined ? undefined : finding.source;
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: finding.level,
    message: { text: finding.message },
    locations: place === undefined ? [] : [locationOf(place)],
    relatedLocations: related && [locationOf(related)],
    rank: finding.confidence * 100,
    partialFingerprints: { "glosa/v1": finding.fingerprint },
    fixes: finding.fix && [fixOf(finding.fix)],
    properties: {
      concept: finding.concept,
      suggestions: finding.suggestions,
      evidence: finding.evidence,
    },
  };
}

function locationOf(place: Place): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.path) },
      region: { ...regionOf(place), snippet: { text: place.text } },
    },
  };
}

function fixOf({ place, replacement }: Fix): object {
  return {
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(place.path) },
        replacements: [{ deletedRegion: regionOf(place), insertedContent: { text: replacement } }],
      },
    ],
  };
}

function regionOf(place: Place): object {
  return {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
  };
}

function uriOf(path: string): string {
  return path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
