// Applies the decisions of the project to the report of a check.

import { applyDecisions, type DecidedReport, type FindingPlace } from "../../check/decisions.ts";
import type { Finding, Report } from "../../model/finding.ts";
import { readDecisionsFile, type DecisionsPlace } from "../../project/bitext/decisions-file.ts";
import { configuredPath } from "../../project/disk/path-within.ts";
import type { PlacedBitext } from "./placed-bitext.ts";

/** Paths of findings in the form that decisions use, and the language of the translation. */
export function findingPlaces(
  bitexts: readonly PlacedBitext[],
  projectFolder: string,
): (finding: Finding) => FindingPlace {
  const byPath = new Map<string, PlacedBitext>();
  for (const placed of bitexts) {
    byPath.set(placed.bitext.source.path, placed);
    byPath.set(placed.bitext.target.path, placed);
  }
  return ({ source, target }) => {
    const placed = byPath.get((target ?? source)?.path ?? "");
    const paths = [source?.path, target?.path].filter((path) => path !== undefined);
    return {
      paths: paths.map((path) => configuredPath(path, placed?.folder ?? "", projectFolder)),
      language: placed?.bitext.target.language ?? "",
    };
  };
}

/** Without glosa-decisions.jsonl in the project folder, the report is unchanged. */
export function decideReport(
  report: Report,
  bitexts: readonly PlacedBitext[],
  project: DecisionsPlace,
): DecidedReport {
  const decisions = readDecisionsFile(project);
  return applyDecisions(report, decisions, findingPlaces(bitexts, project.folder));
}
