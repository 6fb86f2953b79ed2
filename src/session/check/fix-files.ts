// Applies the certain fixes to the files of a check.

import { reportWithout } from "../../check/report-without.ts";
import type { Finding, Fix, Report } from "../../model/finding.ts";
import { fixFile, type Unfixable } from "../../project/bitext/fix-file.ts";
import { absolutePath } from "../../project/disk/files.ts";
import type { Checked } from "./checker.ts";
import type { PlacedBitext } from "./placed-bitext.ts";

/** What became of the fixes of one file. */
export interface FixedFile {
  readonly path: string;
  readonly absolute: string;
  /** Why the file was left alone; `undefined` if its fixes were tried. */
  readonly left: Unfixable | undefined;
  /** All fixes for the file. */
  readonly fixes: readonly Fix[];
  readonly applied: readonly Fix[];
  /** Those whose replacement the file's format would read as markup. */
  readonly refused: readonly Fix[];
}

export interface FixedFiles {
  readonly files: readonly FixedFile[];
  /** The report of the check without the findings that were fixed. */
  readonly report: Report;
}

/**
 * Applies the fixes of all findings of the report; each file all or nothing, and only if it still contains what was
 * checked.
 */
export async function fixFiles({
  bitexts,
  report,
}: Pick<Checked, "bitexts" | "report">): Promise<FixedFiles> {
  const targets = new Map(bitexts.map((placed) => [placed.bitext.target.path, placed]));
  const mended = new Set<Finding>();
  const files: FixedFile[] = [];
  for (const [path, findings] of byFile(report.findings)) {
    const target = targets.get(path);
    if (target === undefined) continue;
    const fixed = await fixOne(
      target,
      findings.flatMap(({ fix }) => fix ?? []),
    );
    files.push(fixed);
    const places = new Set(fixed.applied.map(keyOf));
    for (const finding of findings)
      if (finding.fix !== undefined && places.has(keyOf(finding.fix))) mended.add(finding);
  }
  return {
    files,
    report: mended.size === 0 ? report : reportWithout(report, (finding) => mended.has(finding)),
  };
}

async function fixOne({ folder, bitext }: PlacedBitext, fixes: readonly Fix[]): Promise<FixedFile> {
  const { path, content } = bitext.target;
  const fixed = await fixFile(folder, path, content, fixes);
  const file = { path, absolute: absolutePath(folder, path), fixes };
  return typeof fixed === "string"
    ? { ...file, left: fixed, applied: [], refused: [] }
    : { ...file, left: undefined, ...fixed };
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
