// `glosa check --fix`: what is certain is mended in the translations, and said.

import { reportWithout } from "../../check/report-without.ts";
import type { Finding, Fix, Report } from "../../model/finding.ts";
import { fixFile } from "../../project/bitext/fix-file.ts";
import type { ProjectCheck } from "../shared/check-project.ts";
import type { CommandIo } from "../wiring/command-io.ts";

/** The report without the findings that were mended. */
export async function fixTargets(
  { bitexts, folder, report }: ProjectCheck,
  io: CommandIo,
): Promise<Report> {
  const { translate } = io;
  const contents = new Map(bitexts.map(({ target }) => [target.path, target.content]));
  const mended = new Set<Finding>();
  const tell = (sentence: string): void => io.writeError(`${sentence}\n`);
  for (const [path, findings] of byFile(report.findings)) {
    const content = contents.get(path);
    if (content === undefined) continue;
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    const fixed = await fixFile(folder, path, content, fixes);
    if (typeof fixed === "string") {
      const sentence = fixed === "format" ? "notFixedFormat" : "notFixed";
      tell(translate(`commands.check.${sentence}`, { path, count: fixes.length }));
      continue;
    }
    const places = new Set(fixed.applied.map((fix) => keyOf(fix)));
    for (const finding of findings)
      if (finding.fix !== undefined && places.has(keyOf(finding.fix))) mended.add(finding);
    for (const fix of fixed.applied) tell(translate("commands.check.fixed", changeOf(fix)));
    for (const fix of fixed.refused)
      tell(translate("commands.check.notFixedMarkup", changeOf(fix)));
  }
  return mended.size === 0 ? report : reportWithout(report, (finding) => mended.has(finding));
}

function changeOf({ place, replacement }: Fix): Record<"place" | "text" | "replacement", string> {
  return { place: `${place.path}:${place.line}:${place.column}`, text: place.text, replacement };
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
