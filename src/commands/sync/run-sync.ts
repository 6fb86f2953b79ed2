// `glosa sync`: keeps the files that glosa.json names equal to the memories and glossaries of a team store.

import { InputError } from "../../model/errors.ts";
import { loadConfig } from "../../project/config/project.ts";
import type { SyncOutcome } from "../../session/sync/sync-outcome.ts";
import { syncPair } from "../../session/sync/sync-pair.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { syncReport } from "./sync-report.ts";

/** Options as parsed by commander. */
export interface SyncCommandOptions {
  readonly dryRun?: boolean;
  readonly config?: string;
  readonly allowOutside?: boolean;
  readonly json?: boolean;
}

/** Exit code 1 if something remains that people must decide, or that was changed meanwhile. */
export async function runSync(options: SyncCommandOptions, io: CommandIo): Promise<ExitCode> {
  const { tool, environment } = io;
  const { dryRun = false } = options;
  const config = loadConfig(io.workingFolder, { ...options, environment });
  if (config.sync.length === 0) throw new InputError("syncNothing");
  const { warn, finish } = warningPrinter(io);
  const outcomes: SyncOutcome[] = [];
  for (const pair of config.sync) {
    const outcome = await syncPair(pair, config, { dryRun, tool, warn });
    outcomes.push(outcome);
    // What was done is said even if the next pair fails.
    if (options.json !== true) io.write(syncReport(outcome, dryRun, io));
  }
  finish();
  if (options.json === true)
    io.write(`${JSON.stringify({ version: 1, tool, dryRun, pairs: outcomes }, undefined, 2)}\n`);
  return outcomes.every(({ conflicts, late }) => conflicts.length + late === 0) ? 0 : 1;
}
