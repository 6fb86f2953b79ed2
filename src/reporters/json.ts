// The contract for programs: fixed keys in a fixed order, nothing else.

import type { Finding, FoundRendering } from "../model/finding.ts";
import type { Place } from "../model/location.ts";
import type { Reporter } from "./reporter.ts";

export const json: Reporter = {
  name: "json",
  *render(report) {
    const { units, errors, warnings, notes } = report.summary;
    const contract = {
      version: 1,
      tool: { name: report.tool.name, version: report.tool.version },
      summary: { units, errors, warnings, notes },
      findings: report.findings.map((finding) => findingOf(finding)),
      renderings: report.renderings.map((rendering) => renderingOf(rendering)),
      withoutForms: report.withoutForms,
    };
    yield `${JSON.stringify(contract, undefined, 2)}\n`;
  },
};

// JSON.stringify omits undefined values.
function findingOf(finding: Finding): object {
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    confidence: finding.confidence,
    message: finding.message,
    messageId: finding.messageId,
    data: finding.data,
    concept: finding.concept,
    source: finding.source && placeOf(finding.source),
    target: finding.target && placeOf(finding.target),
    suggestions: finding.suggestions,
    evidence: finding.evidence,
    fix: finding.fix && {
      place: placeOf(finding.fix.place),
      replacement: finding.fix.replacement,
    },
    rendering: finding.rendering,
    fingerprint: finding.fingerprint,
  };
}

function renderingOf(rendering: FoundRendering): FoundRendering {
  const { id, concept, surface, terms, text, units, of, findings } = rendering;
  return { id, concept, surface, terms, text, units, of, findings };
}

function placeOf({ path, line, column, endLine, endColumn, text }: Place): Place {
  return { path, line, column, endLine, endColumn, text };
}
