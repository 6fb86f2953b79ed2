// `glosa check --fix`: reports what was fixed in the translations and what was not, or would be.

import type { Fix, Report } from "../../model/finding.ts";
import { saveText } from "../../project/disk/save-text.ts";
import type { FixedFiles } from "../../session/check/fix-files.ts";
import { visibleInLine } from "../../strings/visible.ts";
import type { CommandIo } from "../wiring/command-io.ts";

const notFixed = { format: "notFixedFormat", content: "notFixed", size: "notFixedSize" } as const;

/** The report without the findings that were fixed. */
export function tellFixes({ files, report }: FixedFiles, io: CommandIo): Report {
  const { translate } = io;
  const tell = (sentence: string): void => io.writeError(`${sentence}\n`);
  for (const { path, left, fixes, applied, refused, split } of files) {
    if (left !== undefined) {
      const sentence = notFixed[left];
      tell(translate(`commands.check.${sentence}`, { path, count: fixes.length }));
    }
    for (const fix of applied) tell(translate("commands.check.fixed", changeOf(fix)));
    for (const fix of split) tell(translate("commands.check.notFixedSplit", changeOf(fix)));
    for (const fix of refused) tell(translate("commands.check.notFixedMarkup", changeOf(fix)));
  }
  return report;
}

/** What the fixes would change, as a patch; about what is no part of it, a sentence each. */
export function writePatch(
  preview: FixedFiles,
  { output }: { readonly output?: string },
  io: CommandIo,
): void {
  if (preview.files.length === 0) io.writeError(`${io.translate("commands.check.nothingToFix")}\n`);
  const told = preview.files.map((file) => ({ ...file, applied: [] }));
  tellFixes({ ...preview, files: told }, io);
  // What is no text has no lines for a patch.
  for (const { patch, applied } of preview.files)
    for (const fix of patch === undefined ? applied : [])
      io.writeError(`${io.translate("commands.check.wouldFix", changeOf(fix))}\n`);
  const patches = preview.files.flatMap(({ patch }) => patch ?? []);
  if (output === undefined) {
    for (const patch of patches) io.writeExact(patch);
    return;
  }
  saveText(io.workingFolder, output, patches);
  io.writeError(`${io.translate("commands.check.patchWritten", { path: output })}\n`);
}

function changeOf({ place, replacement }: Fix): Record<"place" | "text" | "replacement", string> {
  return {
    place: `${visibleInLine(place.path)}:${place.line}:${place.column}`,
    text: place.text,
    replacement,
  };
}
