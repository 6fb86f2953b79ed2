// `glosa check`: articles against their sources, or a bilingual file, with a report.

import { lexiconOfGlossary } from "../align/lexicon-of-glossary.ts";
import { checkBitexts } from "../check/check-bitexts.ts";
import type { Bitext } from "../model/bitext.ts";
import { InputError } from "../model/errors.ts";
import type { Report } from "../model/finding.ts";
import { loadProjectGlossary } from "../project/load-glossary.ts";
import { openProject } from "../project/project.ts";
import { saveText } from "../project/save-text.ts";
import { reporters } from "../reporters/index.ts";
import { rules } from "../rules/index.ts";
import { bitextLoaders } from "./bitext-loaders.ts";
import type { CheckCommandOptions } from "./check-options.ts";
import type { CommandIo, ExitCode } from "./command-io.ts";
import { wantsColour } from "./command-io.ts";
import { failsAt } from "./fails-at.ts";
import { progressLine } from "./progress-line.ts";
import { ruleSettings } from "./rule-settings.ts";
import { warningPrinter } from "./warnings.ts";

/** Exit code 1 when there are findings of the level that `--fail-on` or glosa.json names (error by default). */
export async function runCheck(
  paths: readonly [source: string | undefined, target: string | undefined],
  options: CheckCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const ruleIds = rules.map((rule) => rule.meta.id);
  const project = openProject(io.workingFolder, options, ruleIds);
  const { report, finish } = warningPrinter(io);
  const { source, target } = project;
  const glossary = await loadProjectGlossary(project, report);
  const lexicon = lexiconOfGlossary(glossary, { source, target });
  const progress = progressLine(io);

  const loaders = bitextLoaders(paths, project, {
    folder: io.workingFolder,
    lexicon,
    report,
  });
  const bitexts: Bitext[] = [];
  for (const loader of loaders) {
    progress.show(io.translate("progress.aligning", { path: loader.path }));
    bitexts.push(await loader.load());
  }
  progress.show(io.translate("progress.checking"));
  const result = checkBitexts(bitexts, {
    glossary,
    rules,
    ...ruleSettings(project, options.rule ?? []),
    translate: io.translate,
    tool: io.tool,
  });
  progress.clear();
  finish();
  writeReport(result, options, io);
  return failsAt(result.summary, options.failOn ?? project.failOn) ? 1 : 0;
}

function writeReport(report: Report, options: CheckCommandOptions, io: CommandIo): void {
  const name = options.json === true ? "json" : options.reporter;
  const reporter = reporters.find((each) => each.name === name);
  if (reporter === undefined) throw new InputError("unknownReporter", { data: { name } });
  const toFile = options.output !== undefined;
  const context = {
    translate: io.translate,
    colour: !toFile && wantsColour(io),
    width: io.width,
  };
  if (options.output === undefined) {
    for (const chunk of reporter.render(report, context)) io.write(chunk);
    return;
  }
  saveText(io.workingFolder, options.output, reporter.render(report, context));
  io.writeError(`${io.translate("commands.check.written", { path: options.output })}\n`);
}
