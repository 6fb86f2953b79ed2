// `glosa align`: an article and its translation as units, to look at, to review, to keep.

import { lexiconOfGlossary } from "../align/lexicon-of-glossary.ts";
import { reviewTable } from "../formats/review/review-table.ts";
import { readReviewTable } from "../formats/review/read-review-table.ts";
import { unitsOfBitext } from "../memory/units-of-bitext.ts";
import { InputError } from "../model/errors.ts";
import type { TranslationUnit } from "../model/unit.ts";
import { extendMemory } from "../project/extend-memory.ts";
import { loadArticlePair } from "../project/load-bitext.ts";
import type { BitextSource } from "../project/load-bitext.ts";
import { loadProjectGlossary } from "../project/load-glossary.ts";
import { openBilingualFile } from "../project/load-memory.ts";
import { openProject } from "../project/project.ts";
import { readFileChunksFrom } from "../project/read-file.ts";
import { saveNewTexts } from "../project/save-text.ts";
import type { AlignCommandOptions } from "./align-options.ts";
import type { CommandIo, ExitCode } from "./command-io.ts";
import { sideBySide } from "./side-by-side.ts";
import { warningPrinter } from "./warnings.ts";

/**
 * Two articles are aligned; a single TMX or TSV is an alignment that somebody has reviewed.
 * `-o x.tmx` adds the units to that memory, `-o x.tsv` writes a table to review.
 */
export async function runAlign(
  [source, target]: readonly [string, string | undefined],
  options: AlignCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const project = openProject(io.workingFolder, options, []);
  const { report, finish } = warningPrinter(io);
  const languages = { source: project.source, target: project.target };
  const files: BitextSource = { folder: io.workingFolder, ...languages, report };
  if (target === undefined) {
    if (options.output === undefined) throw new InputError("outputMissing", { path: source });
    await keepUnits(await reviewedUnits(source, files), options.output, files, io);
    finish();
    return 0;
  }
  const glossary = await loadProjectGlossary(project, report);
  const lexicon = lexiconOfGlossary(glossary, languages);
  const bitext = await loadArticlePair(source, target, { ...files, lexicon });
  finish();
  if (options.output === undefined || options.view === true) {
    for (const line of sideBySide(bitext, io)) io.write(`${line}\n`);
  }
  if (options.output === undefined) return 0;
  if (isTable(options.output)) {
    const table = { path: options.output, chunks: reviewTable(bitext) };
    saveNewTexts(io.workingFolder, [table], { force: options.force === true });
    io.write(`${io.translate("commands.align.reviewWritten", { path: options.output })}\n`);
  } else {
    await keepUnits(unitsOfBitext(bitext), options.output, files, io);
  }
  return 0;
}

function isTable(path: string): boolean {
  return path.toLowerCase().endsWith(".tsv");
}

async function reviewedUnits(
  path: string,
  files: BitextSource,
): Promise<Iterable<TranslationUnit>> {
  if (!isTable(path)) return (await openBilingualFile(path, files)).units;
  return readReviewTable(readFileChunksFrom(files.folder, path), { ...files, path });
}

async function keepUnits(
  units: Iterable<TranslationUnit>,
  path: string,
  files: BitextSource,
  io: CommandIo,
): Promise<void> {
  const { added, known } = await extendMemory(units, { ...files, path, tool: io.tool });
  io.write(`${io.translate("commands.align.kept", { count: added, path })}\n`);
  if (known > 0) io.write(`${io.translate("commands.align.known", { count: known })}\n`);
}
