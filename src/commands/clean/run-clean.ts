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
import { commitStaged, type StagedFile } from "../../project/disk/write-file.ts";
import { memoryFile, requireMemoryPath, stageMemory } from "../../project/memory/memory-file.ts";
import { inOneLine } from "../../strings/visible.ts";
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
  if (options.removed !== undefined && options.removed === output)
    throw new InputError("fileExists", { path: output });
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
  const { removed } = options;
  const staged: StagedFile[] = [];
  const clean = async (): Promise<CleaningReport> => {
    if (removed !== undefined) {
      const document = open();
      const units = removedUnits(document.units, cleaning);
      staged.push(await stageMemory({ ...document, units }, removed, writing));
    }
    const document = open();
    const { units, report } = cleanUnits(document.units, cleaning);
    if (output === undefined) for (const _unit of units) continue;
    else {
      const force = writing.force || options.write === true;
      staged.push(await stageMemory({ ...document, units }, output, { ...writing, force }));
    }
    // Both or neither: the removed units must be in one of them.
    commitStaged(staged);
    return report;
  };
  const discarding = (): Promise<CleaningReport> =>
    clean().catch((error: unknown) => {
      for (const { discard } of staged) discard();
      throw error;
    });
  const report = await lockedAll(folder, [output, removed], discarding);
  progress.clear();
  finish();
  const result = { path, output, removed, report };
  if (options.json === true) io.write(cleanJson(result, io));
  else for (const line of cleanText(result, io)) io.write(`${inOneLine(line)}\n`);
  const dirty = report.removed > 0 || report.counts.some(isMending);
  return output === undefined && dirty ? 1 : 0;
}

/** Runs the work while this process holds the locks of all files. */
function lockedAll<Result>(
  folder: string,
  paths: readonly (string | undefined)[],
  work: () => Promise<Result>,
): Promise<Result> {
  const [first, ...rest] = paths.filter((path) => path !== undefined);
  if (first === undefined) return work();
  return whileLocked(folder, first, () => lockedAll(folder, rest, work));
}

function isMending({ action, count }: CleaningReport["counts"][number]): boolean {
  return action === "mend" && count > 0;
}

function chosenChecks({ only, except }: CleanCommandOptions): ReadonlySet<string> {
  const ids = cleaningChecks.map(({ id }) => id);
  return new Set(ids.filter((id) => (only?.includes(id) ?? true) && except?.includes(id) !== true));
}
