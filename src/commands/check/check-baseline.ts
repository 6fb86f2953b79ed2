// The baseline of `glosa check`, findings that a team has reviewed and accepts: applied and updated.

import { applyBaseline, type BaselineEntry } from "../../check/baseline.ts";
import type { Finding, Report } from "../../model/finding.ts";
import {
  baselineFileName,
  readBaselineFile,
  renewBaselineFile,
} from "../../project/bitext/baseline-file.ts";
import { requireInside } from "../../project/disk/leads-outside.ts";
import type { Checked } from "../../session/check/checker.ts";
import { visibleInLine } from "../../strings/visible.ts";
import { isoDay } from "../terminal/iso-day.ts";
import type { CommandIo } from "../wiring/command-io.ts";

// A wrong name or a forbidden term is rarely acceptable.
const neverLightly: ReadonlySet<string> = new Set(["term-deprecated", "name-misspelt"]);

function pathOf(written: string | true): string {
  return written === true ? baselineFileName : written;
}

/** Throws `InputError` `linkNotFollowed` for the usual name. */
function folderOf(written: string | true, { config }: Checked, io: CommandIo): string {
  if (written !== true) return io.workingFolder;
  if (!config.allowOutside) requireInside(config.folder, baselineFileName);
  return config.folder;
}

/** The report without what the baseline covers. Entries that match nothing any more are reported. */
export function checkAgainstBaseline(
  written: string | true,
  check: Checked & { readonly isWhole: boolean },
  io: CommandIo,
): Report {
  const path = pathOf(written);
  const entries = readBaselineFile(folderOf(written, check, io), path);
  const today = isoDay(io.now());
  const { report, stale, expired } = applyBaseline(check.report, entries, today);
  if (check.isWhole && stale.length > 0) {
    const data = { path, count: stale.length };
    io.writeError(`${io.translate("commands.check.staleBaseline", data)}\n`);
  }
  if (expired.length > 0) {
    const data = { path, count: expired.length };
    io.writeError(`${io.translate("commands.check.expiredBaseline", data)}\n`);
  }
  return report;
}

/** Records every finding of the report. Entries that still apply keep their reason, author and date. */
export function updateBaseline(
  written: string | true,
  check: Checked,
  { reason = "" }: { readonly reason?: string },
  io: CommandIo,
): void {
  const path = pathOf(written);
  const folder = folderOf(written, check, io);
  const author = io.environment["GIT_AUTHOR_NAME"] ?? io.environment["USER"] ?? "";
  const date = isoDay(io.now());
  const { findings } = check.report;
  let known: ReadonlyMap<string, BaselineEntry> = new Map();
  renewBaselineFile(folder, path, (before) => {
    known = new Map(before.map((entry) => [keyOf(entry.rule, entry.fingerprint), entry]));
    return findings.map(
      ({ ruleId, fingerprint }): BaselineEntry =>
        known.get(keyOf(ruleId, fingerprint)) ?? {
          fingerprint,
          rule: ruleId,
          reason,
          author,
          date,
        },
    );
  });
  io.write(`${io.translate("commands.check.baselineWritten", { path, count: findings.length })}\n`);
  const grave = findings.filter(
    (finding) =>
      neverLightly.has(finding.ruleId) && !known.has(keyOf(finding.ruleId, finding.fingerprint)),
  );
  if (grave.length === 0) return;
  io.writeError(`${io.translate("commands.check.graveBaseline", { count: grave.length })}\n`);
  for (const finding of grave) io.writeError(`  ${placed(finding)}${finding.message}\n`);
}

function keyOf(rule: string, fingerprint: string): string {
  return `${rule} ${fingerprint}`;
}

function placed({ target, source }: Finding): string {
  const place = target ?? source;
  return place === undefined ? "" : `${visibleInLine(place.path)}:${place.line}:${place.column}  `;
}
