// `glosa clean`: reports what is superfluous in a memory, and on request writes the memory without it.

import {
  cleanUnits,
  type CleaningOptions,
  type CleaningReport,
} from "../../memory/edit/clean-units.ts";
import { cleaningChecks } from "../../memory/edit/cleaning.ts";
import { removedUnits } from "../../memory/edit/removed-units.ts";
import { InputError } from "../../model/errors.ts";
import { whileLocked } from "../../project/disk/file-lock.ts";
import { memoryFile, requireMemoryPath, saveMemory } from "../../project/memory/memory-file.ts";
import { loadStrayLanguage } from "../../text/language-detector.ts";
import { positiveNumber } from "../terminal/positive-number.ts";
import { progressLine } from "../terminal/progress-line.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { pairOptions } from "../wiring/pair-options.ts";
import { cleanJson, cleanText } from "./clean-report.ts";

/** Options as parsed by commander. */
export interface CleanCommandOptions {
  readonly write?: boolean;
  readonly output?: string;
  readonly removed?: string;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly strict?: boolean;
  readonly examples: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly source?: string;
  readonly target?: string;
  readonly dryRun?: boolean;
}

/** Exit code 1 if only a report was made and there is something to clean. */
export async function runClean(
  path: string,
  options: CleanCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { workingFolder: folder, tool, translate } = io;
  const output = options.write === true ? path : options.output;
  if (options.write === true && options.output !== undefined)
    throw new InputError("writeAndOutput");
  if (options.dryRun === true && output !== undefined) throw new InputError("dryRunWrites");
  if (options.removed !== undefined && output === undefined)
    throw new InputError("removedWithoutOutput");
  const { warn, finish } = warningPrinter(io);
  const open = await memoryFile(path, { folder, ...pairOptions(options), warn });
  if (output !== undefined) requireMemoryPath(output);
  const checks = chosenChecks(options);
  const cleaning: CleaningOptions = {
    checks,
    ...(checks.has("wrong-language") && { strayLanguage: await loadStrayLanguage() }),
    strict: options.strict === true,
    maximumExamples: positiveNumber(options.examples, "--examples"),
  };
  const progress = progressLine(io);
  progress.show(translate("progress.cleaning", { path }));
  const writing = { folder, tool, warn, force: options.force === true };
  const clean = async (): Promise<CleaningReport> => {
    if (options.removed !== undefined) {
      const document = open();
      const units = removedUnits(document.units, cleaning);
      await saveMemory({ ...document, units }, options.removed, writing);
    }
    const document = open();
    const { units, report } = cleanUnits(document.units, cleaning);
    if (output === undefined) for (const _unit of units) continue;
    else {
      const force = writing.force || options.write === true;
      await saveMemory({ ...document, units }, output, { ...writing, force });
    }
    return report;
  };
  const report = output === undefined ? await clean() : await whileLocked(folder, output, clean);
  progress.clear();
  finish();
  const result = { path, output, removed: options.removed, report };
  if (options.json === true) io.write(cleanJson(result, io));
  else for (const line of cleanText(result, io)) io.write(`${line}\n`);
  const dirty = report.removed > 0 || report.counts.some(isMending);
  return output === undefined && dirty ? 1 : 0;
}

function isMending({ action, count }: CleaningReport["counts"][number]): boolean {
  return action === "mend" && count > 0;
}

function chosenChecks({ only, except }: CleanCommandOptions): ReadonlySet<string> {
  const ids = cleaningChecks.map(({ id }) => id);
  return new Set(ids.filter((id) => (only?.includes(id) ?? true) && except?.includes(id) !== true));
}
