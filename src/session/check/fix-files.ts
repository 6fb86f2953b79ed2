// Applies the certain fixes to the files of a check, or shows what that would change.

import { reportWithout } from "../../check/report-without.ts";
import type { Finding, Fix, Report } from "../../model/finding.ts";
import {
  fixFile,
  previewFixes,
  type TriedFixes,
  type Unfixable,
} from "../../project/bitext/fix-file.ts";
import { absolutePath, type Files } from "../../project/disk/files.ts";
import { pathWithin } from "../../project/disk/path-within.ts";
import { unifiedDiff } from "../../strings/unified-diff.ts";
import type { Checked } from "./checker.ts";

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
  /** Those whose words are not written in one piece: in runs of a DOCX that look different. */
  readonly split: readonly Fix[];
  /** The change as a unified diff, in a preview of a file that is text. */
  readonly patch?: string;
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
export async function fixFiles(checked: CheckedFiles): Promise<FixedFiles> {
  return eachFile(checked, async (file, fixes) => {
    const fixed = await fixFile(file, fixes);
    return typeof fixed === "string" ? leftAlone(fixed) : triedOf(fixed);
  });
}

/**
 * What `fixFiles` would do; nothing is written, and the report keeps all findings. Unsaved texts count as they are. Patches
 * can be applied in `from`, which names files below it; others have the names of the findings.
 */
export async function previewFixFiles(
  checked: CheckedFiles,
  { files, folder: from }: { readonly files: Files; readonly folder: string },
): Promise<FixedFiles> {
  const { files: previewed } = await eachFile(checked, async (file, fixes) => {
    const fixed = await previewFixes(file, fixes, files);
    if (typeof fixed === "string") return leftAlone(fixed);
    const { texts } = fixed;
    if (texts === undefined) return triedOf(fixed);
    const name = pathWithin(from, file.folder, file.path) ?? file.path.replace(/^[/\\]+/u, "");
    return { ...triedOf(fixed), patch: unifiedDiff(name, texts.before, texts.after) };
  });
  return { files: previewed, report: checked.report };
}

type CheckedFiles = Pick<Checked, "bitexts" | "report">;
type Tried = Omit<FixedFile, "path" | "absolute" | "fixes">;

function leftAlone(left: Unfixable): Tried {
  return { left, applied: [], refused: [], split: [] };
}

function triedOf({ applied, refused, split }: TriedFixes): Tried {
  return { left: undefined, applied, refused, split };
}

async function eachFile(
  { bitexts, report }: CheckedFiles,
  fix: (file: Parameters<typeof fixFile>[0], fixes: readonly Fix[]) => Promise<Tried>,
): Promise<FixedFiles> {
  const targets = new Map(bitexts.map((placed) => [placed.bitext.target.path, placed]));
  const mended = new Set<Finding>();
  const files: FixedFile[] = [];
  for (const [path, findings] of byFile(report.findings)) {
    const target = targets.get(path);
    if (target === undefined) continue;
    const { folder, bitext, words } = target;
    const fixes = findings.flatMap(({ fix: each }) => each ?? []);
    const tried =
      words !== undefined
        ? leftAlone("size")
        : await fix({ folder, path, checked: bitext.target.content }, fixes);
    const fixed = { path, absolute: absolutePath(folder, path), fixes, ...tried };
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
