// Findings as diagnostics of one of their files.

import {
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from "vscode-languageserver";
import type { Translate } from "../../../messages/translator.ts";
import type { Finding } from "../../../model/finding.ts";
import type { Place } from "../../../model/location.ts";
import { packageFileUri } from "../../../project/config/package-facts.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import type { Checked } from "../../../session/check/checker.ts";
import { rangeOfPlace } from "../texts/ranges.ts";
import { leveledDiagnostic } from "./leveled-diagnostic.ts";

export interface FindingsView {
  readonly uriOf: (path: string) => string;
  readonly translate: Translate;
  readonly readsRelated: boolean;
}

/** What travels with a diagnostic to the editor and back. */
export interface FindingData {
  readonly fingerprint: string;
}

/** A finding and its diagnostic. */
export interface FindingDiagnostic {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/**
 * In the order of the report. In the translation a finding has its level; who writes the source is only informed of it.
 * `path` is absolute.
 */
export function findingDiagnostics(
  checked: Checked,
  path: string,
  view: FindingsView,
): readonly FindingDiagnostic[] {
  const sides = checked.bitexts.map(({ folder, bitext }) => ({
    folder,
    names: new Set([bitext.source.path, bitext.target.path]),
  }));
  const folderOf = (place: Place): string =>
    sides.find(({ names }) => names.has(place.path))?.folder ?? checked.config.folder;
  const absoluteOf = (place: Place): string => absolutePath(folderOf(place), place.path);
  return checked.report.findings.flatMap((finding): readonly FindingDiagnostic[] => {
    const { source, target } = finding;
    if (target !== undefined && absoluteOf(target) === path)
      return [{ finding, diagnostic: diagnosticOf(finding, target, source, absoluteOf, view) }];
    if (source === undefined || absoluteOf(source) !== path) return [];
    const told = target === undefined ? finding : { ...finding, level: "note" as const };
    return [{ finding, diagnostic: diagnosticOf(told, source, target, absoluteOf, view) }];
  });
}

function diagnosticOf(
  finding: Finding,
  place: Place,
  other: Place | undefined,
  absoluteOf: (place: Place) => string,
  { uriOf, readsRelated, translate }: FindingsView,
): Diagnostic {
  const { ruleId, level, message, fingerprint } = finding;
  const data: FindingData = { fingerprint };
  const related: DiagnosticRelatedInformation[] =
    other === undefined
      ? []
      : [
          {
            location: { uri: uriOf(absoluteOf(other)), range: rangeOfPlace(other) },
            message: translate(other === finding.source ? "lsp.inSource" : "lsp.inTranslation", {
              text: other.text,
            }),
          },
        ];
  return leveledDiagnostic({
    range: rangeOfPlace(place),
    level,
    code: ruleId,
    codeDescription: { href: `${packageFileUri("docs/rules.md")}#${ruleId}` },
    message,
    ...(ruleId === "term-deprecated" &&
      place === finding.target && {
        tags: [DiagnosticTag.Deprecated],
      }),
    ...(readsRelated && related.length > 0 && { relatedInformation: related }),
    data,
  });
}
