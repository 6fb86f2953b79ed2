// `glosa check`: checks articles against their sources, or a bilingual file, and reports.

import { InputError } from "../../model/errors.ts";
import type { Report, ReportSummary } from "../../model/finding.ts";
import { decisionsFileName } from "../../project/bitext/decisions-file.ts";
import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";
import { saveText } from "../../project/disk/save-text.ts";
import { reporters } from "../../reporters/index.ts";
import type { Checked } from "../../session/check/checker.ts";
import { visible } from "../../strings/visible.ts";
import { commandSession } from "../shared/command-session.ts";
import { requestOfPaths } from "../shared/request-of-paths.ts";
import { wantsColour, type CommandIo, type ExitCode } from "../wiring/command-io.ts";
import { checkAgainstBaseline, updateBaseline } from "./check-baseline.ts";
import type { CheckCommandOptions } from "./check-options.ts";
import { saidAgain } from "./said-again.ts";
import { silencingAdvice } from "./silencing-advice.ts";
import { tellFixes } from "./tell-fixes.ts";

/** Exit code 1 if there are findings of the level set by `--fail-on` or glosa.json (error by default). */
export async function runCheck(
  paths: CheckedPaths,
  options: CheckCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if (options.drift === true) {
    const { runDrift } = await import("./run-drift.ts");
    return runDrift(paths, options, io);
  }
  const { session, finish } = commandSession(options, io);
  const checked = await session.check(requestOfPaths(paths, options.alone));
  await finish();
  if (options.updateBaseline !== undefined) {
    updateBaseline(options.updateBaseline, checked, options, io);
    return 0;
  }
  let { report } = checked;
  // A check of part of the project cannot tell what is stale.
  const isWhole = paths[0] === undefined;
  if (isWhole) tellUnneeded(checked, io);
  if (options.baseline !== undefined) {
    report = checkAgainstBaseline(options.baseline, { ...checked, isWhole }, io);
  }
  if (options.fix === true)
    report = tellFixes(await session.apply({ fix: { ...checked, report } }), io);
  const failOn = options.failOn ?? checked.config.failOn;
  writeReport(report, paths, { ...options, failOn }, io);
  return failsAt(report.summary, failOn) ? 1 : 0;
}

function writeReport(
  report: Report,
  paths: CheckedPaths,
  options: CheckCommandOptions,
  io: CommandIo,
): void {
  const name = options.json === true ? "json" : options.reporter;
  const reporter = reporters.find((each) => each.name === name);
  if (reporter === undefined) throw new InputError("unknownReporter", { data: { name } });
  const toFile = options.output !== undefined;
  const context = {
    translate: io.translate,
    colour: !toFile && wantsColour(io),
    width: io.width,
    notes: options.notes === true || options.failOn === "note",
    advice: silencingAdvice(report, io.translate),
    again: saidAgain(paths, options),
  };
  if (options.output === undefined) {
    const write = reporter.commands === true ? (io.writeCommands ?? io.write) : io.write;
    for (const chunk of reporter.render(report, context)) write(chunk);
    return;
  }
  saveText(io.workingFolder, options.output, shown(reporter.render(report, context)));
  io.writeError(`${io.translate("commands.check.written", { path: options.output })}\n`);
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

/** Whether there is a finding of that level or above; with `never`, there is not. */
function failsAt(summary: ReportSummary, level: string): boolean {
  if (level === "never") return false;
  if (level === "error") return summary.errors > 0;
  if (level === "warning") return summary.errors + summary.warnings > 0;
  return summary.errors + summary.warnings + summary.notes > 0;
}

// People read a report wherever it is, so one written to a file is made as safe as terminal output.
function* shown(chunks: Iterable<string>): Generator<string> {
  for (const chunk of chunks) yield visible(chunk);
}
