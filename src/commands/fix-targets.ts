// `glosa check --fix`: what is certain is mended in the translations, and said.

import { reportWithout } from "../check/report-without.ts";
import type { Finding, Fix, Report } from "../model/finding.ts";
import { fixFile } from "../project/fix-file.ts";
import type { ProjectCheck } from "./check-project.ts";
import type { CommandIo } from "./command-io.ts";

/** The report without the findings that were mended. */
export function fixTargets({ bitexts, folder, report }: ProjectCheck, io: CommandIo): Report {
  const contents = new Map(bitexts.map(({ target }) => [target.path, target.content]));
  const mended = new Set<Finding>();
  for (const [path, findings] of byFile(report.findings)) {
    const content = contents.get(path);
    if (content === undefined) continue;
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    const applied = fixFile(folder, path, content, fixes);
    if (applied === undefined) {
      io.writeError(`${io.translate("commands.check.notFixed", { path, count: fixes.length })}\n`);
      continue;
    }
    const places = new Set(applied.map((fix) => keyOf(fix)));
    for (const finding of findings)
      if (finding.fix !== undefined && places.has(keyOf(finding.fix))) mended.add(finding);
    for (const { place, replacement } of applied) {
      const data = {
        place: `${path}:${place.line}:${place.column}`,
        text: place.text,
        replacement,
      };
      io.writeError(`${io.translate("commands.check.fixed", data)}\n`);
    }
  }
  return mended.size === 0 ? report : reportWithout(report, (finding) => mended.has(finding));
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.fix === undefined) continue;
    const { path } = finding.fix.place;
    files.set(path, [...(files.get(path) ?? []), finding]);
  }
  return files;
}

function keyOf({ place, replacement }: Fix): string {
  return `${place.line}:${place.column} ${replacement}`;
}
