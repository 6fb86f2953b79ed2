// `glosa check --fix`: reports what was fixed in the translations and what was not.

import type { Fix, Report } from "../../model/finding.ts";
import type { FixedFiles } from "../../session/check/fix-files.ts";
import { visibleInLine } from "../../strings/visible.ts";
import type { CommandIo } from "../wiring/command-io.ts";

/** The report without the findings that were fixed. */
export function tellFixes({ files, report }: FixedFiles, io: CommandIo): Report {
  const { translate } = io;
  const tell = (sentence: string): void => io.writeError(`${sentence}\n`);
  for (const { path, left, fixes, applied, refused } of files) {
    if (left !== undefined) {
      const sentence = left === "format" ? "notFixedFormat" : "notFixed";
      tell(translate(`commands.check.${sentence}`, { path, count: fixes.length }));
    }
    for (const fix of applied) tell(translate("commands.check.fixed", changeOf(fix)));
    for (const fix of refused) tell(translate("commands.check.notFixedMarkup", changeOf(fix)));
  }
  return report;
}

function changeOf({ place, replacement }: Fix): Record<"place" | "text" | "replacement", string> {
  return {
    place: `${visibleInLine(place.path)}:${place.line}:${place.column}`,
    text: place.text,
    replacement,
  };
}
