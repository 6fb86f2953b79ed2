// `glosa diff`: what changed between two memories or two glossaries; with `--text`, one of them as readable lines.

import { fileStem } from "../../formats/file-stem.ts";
import { forPath } from "../../formats/for-path.ts";
import { glossaryFormats } from "../../formats/glossary-formats.ts";
import { diffMemories } from "../../memory/edit/diff-memories.ts";
import type { Glossary } from "../../model/concept.ts";
import { InputError, ParseError } from "../../model/errors.ts";
import { readFileBytesFrom, requireFile } from "../../project/disk/read-file.ts";
import { loadGlossaryFile } from "../../project/glossary/load-glossary.ts";
import { memoryFile } from "../../project/memory/memory-file.ts";
import { inOneLine } from "../../strings/visible.ts";
import { diffGlossaries } from "../../terms/glossary/diff-glossaries.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { pairOptions } from "../wiring/pair-options.ts";
import { glossaryDiffJson, memoryDiffJson } from "./diff-json.ts";
import { glossaryDiffText, memoryDiffText } from "./diff-text.ts";
import { readableGlossary, readableUnits } from "./readable-lines.ts";

/** Options as parsed by commander. */
export interface DiffCommandOptions {
  readonly text?: boolean;
  readonly json?: boolean;
  readonly source?: string;
  readonly target?: string;
}

/** Exit code 1 if the files differ. */
export async function runDiff(
  [before, after]: readonly [string, string | undefined],
  options: DiffCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if (options.text === true) return showReadable(before, options, io);
  if (after === undefined) throw new InputError("diffNeedsTwo");
  const { workingFolder: folder } = io;
  requireFile(folder, before);
  requireFile(folder, after);
  const isGlossary = forPath(glossaryFormats, before) !== undefined;
  if (isGlossary !== (forPath(glossaryFormats, after) !== undefined))
    throw new InputError("diffKinds", { path: after, data: { before } });
  return isGlossary
    ? diffGlossaryFiles([before, after], options, io)
    : diffMemoryFiles([before, after], options, io);
}

async function diffMemoryFiles(
  [before, after]: readonly [string, string],
  options: DiffCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { warn, finish } = warningPrinter(io);
  const source = { folder: io.workingFolder, ...pairOptions(options), warn };
  const openBefore = await memoryFile(before, source);
  // The language pair of the first file also applies to the second.
  const { header } = openBefore();
  const openAfter = await memoryFile(after, {
    ...source,
    source: source.source ?? header.sourceLanguage,
    target: source.target ?? header.targetLanguage,
  });
  const diff = diffMemories(
    () => openBefore().units,
    () => openAfter().units,
  );
  finish();
  if (options.json === true) io.write(memoryDiffJson({ before, after, diff }, io));
  else
    for (const line of memoryDiffText({ before, after, diff }, io))
      io.write(`${inOneLine(line)}\n`);
  return diff.added.length + diff.removed.length + diff.changed.length > 0 ? 1 : 0;
}

async function diffGlossaryFiles(
  [before, after]: readonly [string, string],
  options: DiffCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { warn, finish } = warningPrinter(io);
  const { source = "en", target = "es" } = pairOptions(options);
  const loading = { folder: io.workingFolder, source, target, warn };
  const old = await loadGlossaryFile(before, loading);
  const young = await loadGlossaryFile(after, loading);
  const changes = diffGlossaries(withoutFileName(old, before), withoutFileName(young, after));
  finish();
  if (options.json === true) io.write(glossaryDiffJson({ before, after, changes }, io));
  else
    for (const line of glossaryDiffText({ before, after, changes }, io))
      io.write(`${inOneLine(line)}\n`);
  return changes.length > 0 ? 1 : 0;
}

/** A subject field that is just the file name does not make two files different. */
function withoutFileName(glossary: Glossary, path: string): Glossary {
  const name = fileStem(path);
  const concepts = glossary.concepts.map((concept) =>
    concept.subjectField === name ? { ...concept, subjectField: "" } : concept,
  );
  return { ...glossary, concepts };
}

/** For git, which compares lines: anything unreadable is shown as it is. */
async function showReadable(
  path: string,
  options: DiffCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { workingFolder: folder } = io;
  const warn = (): void => undefined;
  try {
    const { source, target } = pairOptions(options);
    if (forPath(glossaryFormats, path) === undefined) {
      const open = await memoryFile(path, { folder, source, target, warn });
      for (const line of readableUnits(open().units)) io.write(`${inOneLine(line)}\n`);
    } else {
      const pair = { source: source ?? "en", target: target ?? "es" };
      const glossary = await loadGlossaryFile(path, { folder, ...pair, warn });
      for (const line of readableGlossary(glossary)) io.write(`${inOneLine(line)}\n`);
    }
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    io.write(new TextDecoder().decode(readFileBytesFrom(folder, path)));
  }
  return 0;
}
