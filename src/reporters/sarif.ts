// SARIF 2.1.0 for code-scanning platforms: a result for each question, at every place that an answer changes (3.27.12).
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import type { Translate } from "../messages/translator.ts";
import type { Fix, Question, Report } from "../model/finding.ts";
import type { Place } from "../model/location.ts";
import { placeOf, questionReason, questionSentence } from "./question-text.ts";
import type { Reporter } from "./reporter.ts";
import { uncheckedSentence } from "./unchecked-sentence.ts";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

export const sarif: Reporter = {
  name: "sarif",
  *render(report, { translate }) {
    const log = { $schema: schema, version: "2.1.0", runs: [runOf(report, translate)] };
    yield `${JSON.stringify(log, undefined, 2)}\n`;
  },
};

function runOf(report: Report, translate: Translate): object {
  const unchecked = uncheckedSentence(report, translate);
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
    invocations:
      unchecked === undefined
        ? undefined
        : [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [{ level: "warning", message: { text: unchecked } }],
            },
          ],
    columnKind: "utf16CodeUnits",
    results: report.questions.map((question) =>
      resultOf(question, indexes.get(question.ruleId), translate),
    ),
  };
}

function resultOf(question: Question, ruleIndex: number | undefined, translate: Translate): object {
  const { findings, ruleId, level, confidence, concept, rendering, id } = question;
  const [first] = findings;
  const related = findings.flatMap(({ source, target }) =>
    source === undefined || target === undefined ? [] : [locationOf(source)],
  );
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  return {
    ruleId,
    ruleIndex,
    level,
    // Viewers show the message and not the properties. What comes first is a sentence by itself (3.11.3).
    message: {
      text: [questionSentence(question, translate), ...questionReason(question, translate)].join(
        "\n",
      ),
    },
    locations: findings.flatMap((finding) => {
      const place = placeOf(finding);
      return place === undefined ? [] : [locationOf(place)];
    }),
    relatedLocations: related.length === 0 ? undefined : related,
    rank: Math.round(confidence * 100),
    // Version 1 named one finding: what several places ask goes by its own name.
    partialFingerprints: { "glosa/v1": first.fingerprint, "glosa/v2": id },
    // Taken whole: one fix changes all places, where it is certain of all.
    fixes: fixes.length === 0 || fixes.length < findings.length ? undefined : [fixOf(fixes)],
    properties: {
      concept,
      rendering,
      suggestions: first.suggestions,
      reason: first.reason,
      evidence: first.evidence,
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

function fixOf(fixes: readonly Fix[]): object {
  const files = new Map<string, Fix[]>();
  for (const fix of fixes) files.set(fix.place.path, [...(files.get(fix.place.path) ?? []), fix]);
  return {
    artifactChanges: [...files].map(([path, own]) => ({
      artifactLocation: { uri: uriOf(path) },
      replacements: own.map(({ place, replacement }) => ({
        deletedRegion: regionOf(place),
        insertedContent: { text: replacement },
      })),
    })),
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
