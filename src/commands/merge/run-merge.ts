// `glosa merge`: several memories or glossaries as one; with `--base`, two versions of one file.

import { forPath } from "../../formats/for-path.ts";
import { glossaryFormats } from "../../formats/glossary-formats.ts";
import { canonicalOrder } from "../../formats/tmx/canonical-order.ts";
import { mergeMemories } from "../../memory/edit/merge-memories.ts";
import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { InputError } from "../../model/errors.ts";
import { whileLocked } from "../../project/disk/file-lock.ts";
import { loadGlossaryFile } from "../../project/glossary/load-glossary.ts";
import { saveGlossary } from "../../project/glossary/save-glossary.ts";
import { memoryFile, requireMemoryPath, saveMemory } from "../../project/memory/memory-file.ts";
import { mergeGlossaries } from "../../terms/glossary/merge-glossaries.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { pairOptions } from "../wiring/pair-options.ts";
import type { MergeCommandOptions } from "./merge-options.ts";
import { glossaryMergeReport, memoryMergeReport } from "./merge-report.ts";
import { runMergeVersions } from "./run-merge-versions.ts";

/** Exit code 1 only with `--base`, if conflicts remain in the output. */
export async function runMerge(
  paths: readonly string[],
  options: MergeCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if (options.base !== undefined) return runMergeVersions(options.base, paths, options, io);
  if (paths.length < 2) throw new InputError("mergeNeedsTwo");
  const { warn, finish } = warningPrinter(io);
  const merge =
    forPath(glossaryFormats, options.output) === undefined ? mergeMemoryFiles : mergeGlossaryFiles;
  // Held from the first reading on: the output may be one of the inputs.
  const text = await whileLocked(io.workingFolder, options.output, () =>
    merge(paths, options, { io, warn }),
  );
  finish();
  io.write(text);
  return 0;
}

interface Surroundings {
  readonly io: CommandIo;
  readonly warn: ReturnType<typeof warningPrinter>["warn"];
}

async function mergeMemoryFiles(
  paths: readonly string[],
  options: MergeCommandOptions,
  { io, warn }: Surroundings,
): Promise<string> {
  const { workingFolder: folder, tool } = io;
  requireMemoryPath(options.output);
  const source = { folder, ...pairOptions(options), warn };
  const documents: BilingualDocument[] = [];
  for (const path of paths) {
    // The language pair of the first file applies to the others, whatever is most frequent in them.
    const first = documents[0]?.header;
    const open = await memoryFile(path, {
      ...source,
      source: source.source ?? first?.sourceLanguage,
      target: source.target ?? first?.targetLanguage,
    });
    documents.push(open());
  }
  const merged = mergeMemories(
    documents.map(({ units }) => units),
    options.prefer,
  );
  const [first] = documents;
  if (first === undefined) throw new InputError("mergeNeedsTwo");
  const units = canonicalOrder(merged.units);
  const writing = { folder, tool, warn, force: options.force === true };
  await saveMemory({ ...first, units }, options.output, writing);
  return memoryMergeReport({ paths, output: options.output, merged }, options.json === true, io);
}

async function mergeGlossaryFiles(
  paths: readonly string[],
  options: MergeCommandOptions,
  { io, warn }: Surroundings,
): Promise<string> {
  const { workingFolder: folder, tool } = io;
  const { source = "en", target = "es" } = pairOptions(options);
  const glossaries = [];
  for (const path of paths)
    glossaries.push(await loadGlossaryFile(path, { folder, source, target, warn }));
  const merged = mergeGlossaries(glossaries, options.prefer);
  const force = options.force === true;
  await saveGlossary(merged.glossary, options.output, {
    folder,
    tool,
    warn,
    source,
    target,
    force,
  });
  return glossaryMergeReport({ paths, output: options.output, merged }, options.json === true, io);
}
