// `glosa check`: articles against their sources, or a bilingual file, with a report.

import { InputError } from "../../model/errors.ts";
import type { Report, ReportSummary } from "../../model/finding.ts";
import { saveText } from "../../project/disk/save-text.ts";
import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";
import { reporters } from "../../reporters/index.ts";
import { checkAgainstBaseline, updateBaseline } from "./check-baseline.ts";
import { tellFixes } from "./tell-fixes.ts";
import { commandSession } from "../shared/command-session.ts";
import type { CheckCommandOptions } from "./check-options.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { wantsColour } from "../wiring/command-io.ts";
import { saidAgain } from "./said-again.ts";
import { silencingAdvice } from "./silencing-advice.ts";

/** Exit code 1 when there are findings of the level that `--fail-on` or glosa.json names (error by default). */
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
  const checked = await session.check({ paths });
  await finish();
  if (options.updateBaseline !== undefined) {
    updateBaseline(options.updateBaseline, checked, options, io);
    return 0;
  }
  let { report } = checked;
  if (options.baseline !== undefined) {
    // Of a part of the project nobody can say what is stale.
    const isWhole = paths[0] === undefined;
    report = checkAgainstBaseline(options.baseline, { ...checked, isWhole }, io);
  }
  if (options.fix === true)
    report = tellFixes(await session.apply({ fix: { ...checked, report } }), io);
  writeReport(report, paths, options, io);
  return failsAt(report.summary, options.failOn ?? checked.config.failOn) ? 1 : 0;
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
    advice: silencingAdvice(report, io.translate),
    again: saidAgain(paths, options),
  };
  if (options.output === undefined) {
    for (const chunk of reporter.render(report, context)) io.write(chunk);
    return;
  }
  saveText(io.workingFolder, options.output, reporter.render(report, context));
  io.writeError(`${io.translate("commands.check.written", { path: options.output })}\n`);
}

/** Whether there is a finding of that level or above; `never` fails at nothing. */
function failsAt(summary: ReportSummary, level: string): boolean {
  if (level === "never") return false;
  if (level === "error") return summary.errors > 0;
  if (level === "warning") return summary.errors + summary.warnings > 0;
  return summary.errors + summary.warnings + summary.notes > 0;
}
