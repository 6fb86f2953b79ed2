// `glosa export`: the memory and glossary as files for a CAT tool.

import { InputError } from "../../model/errors.ts";
import { loadConfig } from "../../project/config/project.ts";
import { exportProfiles } from "../../project/export/export-profiles.ts";
import { writeExport } from "../../project/export/write-export.ts";
import { loadProjectGlossary } from "../../project/glossary/load-glossary.ts";
import { memoryUnits } from "../../project/memory/load-memory.ts";
import type { GlossaryProjectOptions } from "../shared/project-command-options.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** Options as parsed by commander. */
export interface ExportCommandOptions extends GlossaryProjectOptions {
  readonly for: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Writes every file of the profile, or none if one exists and `--force` was not given. */
export async function runExport(options: ExportCommandOptions, io: CommandIo): Promise<ExitCode> {
  const project = loadConfig(io.workingFolder, { ...options, environment: io.environment });
  const profile = exportProfiles.find((each) => each.name === options.for);
  if (profile === undefined)
    throw new InputError("unknownProfile", { data: { name: options.for } });
  const { warn, finish } = warningPrinter(io);
  const { folder, source, target } = project;
  const glossary = await loadProjectGlossary(project, warn);
  const places = { folder, paths: project.memory, source, target };
  const quiet = (): void => undefined;
  const isEmpty = [...take(await memoryUnits({ ...places, warn: quiet }))].length === 0;
  if (isEmpty && glossary.concepts.length === 0) throw new InputError("nothingToExport");
  // Reader warnings are reported once, however many files are made from the memory.
  let opened = 0;
  const units = (): ReturnType<typeof memoryUnits> => {
    opened += 1;
    return memoryUnits({ ...places, warn: opened === 1 ? warn : quiet });
  };
  const output = options.output ?? `export/${profile.name}`;
  const exported = await writeExport(
    profile,
    { glossary, units },
    { warn, tool: io.tool, sourceLanguage: source, targetLanguage: target },
    {
      ...{ folder: io.workingFolder, output, force: options.force === true },
      // In a folder that the command line names, its own links count as outside.
      inside: project.allowOutside ? undefined : options.output === undefined ? "" : output,
    },
  );
  finish();
  const counts = { units: exported.units, concepts: glossary.concepts.length };
  const sentences = [...exported.paths, io.translate("commands.export.done", counts)];
  writeOutcome({ tool: profile.name, files: exported.paths, ...counts }, sentences, options, io);
  return 0;
}

/** The first, if there is one. */
function* take<Item>(items: Iterable<Item>): Generator<Item> {
  for (const item of items) {
    yield item;
    return;
  }
}
