// What follows a check: baseline, fixes and the report.

import { failsAt } from "../../check/fails-at.ts";
import { expectedErrors, type ExpectedErrors } from "../../check/weighing/expected-errors.ts";
import type { PlacedDrift } from "../../model/drift.ts";
import { InputError } from "../../model/errors.ts";
import type { Finding, Report } from "../../model/finding.ts";
import { decisionsFileName } from "../../project/bitext/decisions-file.ts";
import { saveText } from "../../project/disk/save-text.ts";
import { reporters } from "../../reporters/index.ts";
import type { Reporter } from "../../reporters/reporter.ts";
import { tenths } from "../../reporters/tenths.ts";
import type { Checked } from "../../session/check/checker.ts";
import type { Session } from "../../session/session.ts";
import { visible } from "../../strings/visible.ts";
import { wantsColour, type CommandIo, type ExitCode } from "../wiring/command-io.ts";
import { checkAgainstBaseline, updateBaseline } from "./check-baseline.ts";
import type { CheckCommandOptions } from "./check-options.ts";
import { failsBeyond, withoutBelow } from "./fails.ts";
import { saidAgain } from "./said-again.ts";
import { silencingAdvice } from "./silencing-advice.ts";
import type { WhatToCheck } from "./standard-input.ts";
import { tellFixes, writePatch } from "./tell-fixes.ts";

interface Reported {
  readonly report: Report;
  readonly drift: readonly PlacedDrift[];
  readonly reporter: Reporter;
  readonly expected: ExpectedErrors | undefined;
}

interface Asking {
  readonly session: Session;
  readonly options: CheckCommandOptions;
  readonly io: CommandIo;
}

/** Exit code 1 if there are findings of the level set by `--fail-on` or glosa.json (error by default). */
export async function reportCheck(
  checked: Checked,
  asked: WhatToCheck,
  { session, options, io }: Asking,
): Promise<ExitCode> {
  tellChanges(checked, io);
  if (options.updateBaseline !== undefined) {
    updateBaseline(options.updateBaseline, checked, options, io);
    return 0;
  }
  let { report } = checked;
  // A check of part of the project cannot tell what is stale.
  const isWhole = isProject(asked) && options.changed !== true;
  if (isWhole) tellUnneeded(checked, io);
  if (options.baseline !== undefined) {
    report = checkAgainstBaseline(options.baseline, { ...checked, isWhole }, io);
  }
  const failOn = options.failOn ?? checked.config.failOn;
  if (options.dryRun === true) {
    const preview = await session.apply({ fix: { ...checked, report }, preview: true });
    writePatch(preview, options, io);
    return failsAt(report, failOn) ? 1 : 0;
  }
  if (options.fix === true)
    report = tellFixes(await session.apply({ fix: { ...checked, report } }), io);
  const expected = expectedErrors(report, checked.bitexts);
  const { maxErrorsPer1000: limit } = options;
  const fails =
    limit === undefined ? failsAt(report, failOn) : failsBeyond(limit, report, expected, failOn);
  if (limit !== undefined && expected !== undefined) tellExpected(expected, io);
  const shown = options.quiet === true ? withoutBelow(report, failOn) : report;
  const reporter = chosenReporter(options);
  const drift = reporter.wantsDrift === true ? await session.drift(asked.request) : [];
  writeReport({ report: shown, drift, reporter, expected }, asked, { ...options, failOn }, io);
  return fails ? 1 : 0;
}

/** Whether every pair of glosa.json is asked for. */
function isProject({ request }: WhatToCheck): boolean {
  return "paths" in request && request.paths[0] === undefined;
}

function chosenReporter({ json, reporter: chosen }: CheckCommandOptions): Reporter {
  const name = json === true ? "json" : chosen;
  const reporter = reporters.find((each) => each.name === name);
  if (reporter === undefined) throw new InputError("unknownReporter", { data: { name } });
  return reporter;
}

function writeReport(
  { report, drift, reporter, expected }: Reported,
  { paths, isGone }: WhatToCheck,
  options: CheckCommandOptions,
  io: CommandIo,
): void {
  const toFile = options.output !== undefined;
  const notes = options.notes === true || options.failOn === "note";
  const isShown = ({ level }: Finding): boolean => notes || level !== "note";
  const context = {
    translate: io.translate,
    colour: !toFile && wantsColour(io),
    width: io.width,
    notes,
    quiet: options.quiet === true,
    advice: silencingAdvice(report.findings.filter(isShown), io.translate),
    isGone,
    again: saidAgain(paths, options),
    drift,
    expected,
  };
  if (options.output === undefined) {
    const write = reporter.commands === true ? (io.writeCommands ?? io.write) : io.write;
    for (const chunk of reporter.render(report, context)) write(chunk);
    return;
  }
  saveText(io.workingFolder, options.output, shown(reporter.render(report, context)));
  io.writeError(`${io.translate("commands.check.written", { path: options.output })}\n`);
}

/** A run that looks at part of the project says so, and one that looks at all of it says why. */
function tellChanges({ changes, bitexts }: Checked, io: CommandIo): void {
  if (changes === undefined) return;
  const { since, all: path } = changes;
  const sentence =
    path === undefined
      ? io.translate("commands.check.changedPairs", { since, count: bitexts.length })
      : io.translate("commands.check.changedAll", { since, path });
  io.writeError(`${sentence}\n`);
}

function tellExpected(
  { errors, rate }: ExpectedErrors,
  { translate, writeError }: CommandIo,
): void {
  writeError(`${translate("report.expected", { errors: tenths(errors), rate: tenths(rate) })}\n`);
}

/** Decisions that no longer apply, by concept and whatever else distinguishes them. */
function tellUnneeded({ unneeded }: Checked, io: CommandIo): void {
  if (unneeded.length === 0) return;
  const decisions = unneeded
    .map(({ concept, rule, rendering, scope }) =>
      [concept, rule, rendering, scope].filter((part) => part !== undefined).join(" · "),
    )
    .join("; ");
  const data = { path: decisionsFileName, count: unneeded.length, decisions };
  io.writeError(`${io.translate("commands.check.unneededDecisions", data)}\n`);
}

// People read a report wherever it is, so one written to a file is made as safe as terminal output.
function* shown(chunks: Iterable<string>): Generator<string> {
  for (const chunk of chunks) yield visible(chunk);
}
