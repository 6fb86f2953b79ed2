// `glosa align`: an article and its translation as units, to view, review or keep.

import { lexiconOfGlossary } from "../../align/lexicon-of-glossary.ts";
import { articleFormats } from "../../formats/article-formats.ts";
import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { extensionsOf, forPath } from "../../formats/for-path.ts";
import { readReviewTable } from "../../formats/review/read-review-table.ts";
import { reviewTable } from "../../formats/review/review-table.ts";
import { withoutDrafts } from "../../memory/edit/finished-units.ts";
import { unitsOfBitext } from "../../memory/edit/units-of-bitext.ts";
import { withProvenance, type Provenance } from "../../memory/edit/with-provenance.ts";
import type { Bitext, BitextUnit } from "../../model/bitext.ts";
import { InputError } from "../../model/errors.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { findBitexts } from "../../project/bitext/find-bitexts.ts";
import { loadArticlePair, type BitextRequest } from "../../project/bitext/load-bitext.ts";
import type { Config } from "../../project/config/config.ts";
import { loadConfig } from "../../project/config/project.ts";
import { whileLocked } from "../../project/disk/file-lock.ts";
import { diskFiles } from "../../project/disk/files.ts";
import { readFileChunksFrom } from "../../project/disk/read-file.ts";
import { saveNewTexts } from "../../project/disk/save-text.ts";
import { loadProjectGlossary } from "../../project/glossary/load-glossary.ts";
import { extendMemory } from "../../project/memory/extend-memory.ts";
import { openBilingualFile } from "../../project/memory/load-memory.ts";
import type { GlossaryProjectOptions } from "../shared/project-command-options.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { sideBySide } from "./side-by-side.ts";

/** Options as parsed by commander. */
export interface AlignCommandOptions extends GlossaryProjectOptions {
  readonly output?: string;
  readonly view?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/**
 * Articles are aligned with their translations, which are found as `check` finds them; a single TMX or TSV is an already
 * reviewed alignment. `-o x.tmx` adds the units to that memory, `-o x.tsv` writes a table for review.
 */
export async function runAlign(
  paths: readonly string[],
  options: AlignCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const project = loadConfig(io.workingFolder, { ...options, environment: io.environment });
  const { warn, finish } = warningPrinter(io);
  const languages = { source: project.source, target: project.target };
  const files = { folder: io.workingFolder, ...languages, warn };
  const { client, domain } = project;
  const provenance = { created: io.now(), creator: io.tool.name, client, domain };
  const { output } = options;
  if (output !== undefined && !isTable(output) && forPath(bilingualFormats, output) === undefined)
    throw new InputError("alignOutput", { path: output });
  const [reviewed, ...others] = paths;
  if (reviewed !== undefined && others.length === 0 && isReviewed(reviewed)) {
    if (output === undefined) throw new InputError("outputMissing", { path: reviewed });
    const kept = await keepUnits(
      withProvenance(await reviewedUnits(reviewed, files), provenance),
      output,
      files,
      io,
    );
    finish();
    writeOutcome(kept.outcome, kept.sentences, options, io);
    return 0;
  }
  const glossary = await loadProjectGlossary(project, warn);
  const lexicon = lexiconOfGlossary(glossary, languages);
  const bitexts: Bitext[] = [];
  for (const { folder, source, target } of articlePairs(paths, project, files))
    bitexts.push(await loadArticlePair(source, target, { ...files, folder, lexicon }));
  finish();
  const isShown = output === undefined || options.view === true;
  const written = await write(bitexts, options, { ...files, provenance }, io);
  const outcome = { ...(isShown && alignedPairs(bitexts)), ...written.outcome };
  const sentences = [
    ...(isShown ? bitexts.flatMap((bitext) => [...sideBySide(bitext, io)]) : []),
    ...written.sentences,
  ];
  writeOutcome(outcome, sentences, options, io);
  return 0;
}

/** Whether it is one file to be kept, and not an article to be aligned. */
function isReviewed(path: string): boolean {
  return isTable(path) || forPath(bilingualFormats, path) !== undefined;
}

interface PlacedPair {
  /** Base of the paths. */
  readonly folder: string;
  readonly source: string;
  readonly target: string;
}

/** Throws what `findBitexts` throws, and `InputError` `notArticle` for a bilingual file. */
function articlePairs(
  paths: readonly string[],
  project: Config,
  { folder, warn }: BitextRequest,
): readonly PlacedPair[] {
  const found = findBitexts(
    paths,
    { ...project, alone: false },
    { folder, files: diskFiles, warn },
  );
  return found.map(({ target, ...pair }) => {
    if (target === undefined) throw new InputError("notArticle", articleKinds(pair.source));
    return { ...pair, target };
  });
}

function articleKinds(path: string): {
  readonly path: string;
  readonly data: { readonly extensions: string };
} {
  return { path, data: { extensions: extensionsOf(articleFormats) } };
}

/** One pair is the outcome itself, as several are a list. */
function alignedPairs(bitexts: readonly Bitext[]): Readonly<Record<string, unknown>> {
  const [only] = bitexts;
  if (bitexts.length === 1 && only !== undefined) return { units: only.units.map(alignedUnit) };
  return {
    pairs: bitexts.map(({ source, target, units }) => ({
      source: source.path,
      target: target.path,
      units: units.map(alignedUnit),
    })),
  };
}

/** The outcome, for programs and for people. */
interface Written {
  readonly outcome: Readonly<Record<string, unknown>>;
  readonly sentences: readonly string[];
}

async function write(
  bitexts: readonly Bitext[],
  { output, force = false }: AlignCommandOptions,
  { provenance, ...files }: BitextRequest & { readonly provenance: Provenance },
  io: CommandIo,
): Promise<Written> {
  if (output === undefined) return { outcome: {}, sentences: [] };
  if (!isTable(output)) {
    const units = withProvenance(
      bitexts.flatMap((each) => [...unitsOfBitext(each)]),
      provenance,
    );
    return keepUnits(units, output, files, io);
  }
  await whileLocked(io.workingFolder, output, async () =>
    saveNewTexts(io.workingFolder, [{ path: output, chunks: reviewTable(bitexts) }], { force }),
  );
  const sentence = io.translate("commands.align.reviewWritten", { path: output });
  return { outcome: { path: output }, sentences: [sentence] };
}

/** `null` if a side has no counterpart. */
function alignedUnit({ source, target, shape, certainty }: BitextUnit): object {
  return { source: source?.text ?? null, target: target?.text ?? null, shape, certainty };
}

function isTable(path: string): boolean {
  return path.toLowerCase().endsWith(".tsv");
}

async function reviewedUnits(
  path: string,
  files: BitextRequest,
): Promise<Iterable<TranslationUnit>> {
  if (!isTable(path))
    return withoutDrafts((await openBilingualFile(path, files)).units, path, files.warn);
  return readReviewTable(readFileChunksFrom(files.folder, path), { ...files, path });
}

async function keepUnits(
  units: Iterable<TranslationUnit>,
  path: string,
  files: BitextRequest,
  io: CommandIo,
): Promise<Written> {
  const { added, known } = await extendMemory(units, { ...files, path, tool: io.tool });
  const sentences = [io.translate("commands.align.kept", { count: added, path })];
  if (known > 0) sentences.push(io.translate("commands.align.known", { count: known }));
  return { outcome: { path, added, known }, sentences };
}
