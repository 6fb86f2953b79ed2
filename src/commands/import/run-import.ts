// `glosa import`: imports files of other tools into the project's glossary or memory. Nothing is skipped without a
// reason.

import { fileStem } from "../../formats/file-stem.ts";
import type {
  BilingualFormat,
  GlossaryFormat,
  TableReading,
  UnderstoodTable,
} from "../../formats/format.ts";
import { unitsOfGlossary } from "../../memory/edit/units-of-glossary.ts";
import { InputError } from "../../model/errors.ts";
import type { Location } from "../../model/location.ts";
import { plainText } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import type { Config } from "../../project/config/config.ts";
import { loadConfig } from "../../project/config/project.ts";
import { formatToRead } from "../../project/disk/find-format.ts";
import { expandPaths } from "../../project/disk/glob.ts";
import { requireInside } from "../../project/disk/leads-outside.ts";
import { pathWithin } from "../../project/disk/path-within.ts";
import { importGlossary, readImport } from "../../project/glossary/import-glossary.ts";
import { loadGlossary } from "../../project/glossary/load-glossary.ts";
import { importMemory, openImport } from "../../project/memory/import-memory.ts";
import { memoryUnits } from "../../project/memory/load-memory.ts";
import type { ConflictPolicy } from "../../terms/glossary/conflict-policies.ts";
import type { GlossaryProjectOptions } from "../shared/project-command-options.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { columnsOption } from "./columns-option.ts";
import { importReport, type ImportOutcome, type SkippedItem } from "./import-report.ts";

/** Options as parsed by commander. */
export interface ImportOptions extends GlossaryProjectOptions {
  readonly from?: string;
  readonly into?: string;
  /** Default: `keep` for glossaries, `both` for memories. */
  readonly onConflict?: ConflictPolicy;
  readonly sheet?: string;
  readonly columns?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export async function runImport(
  paths: readonly string[],
  options: ImportOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const project = loadConfig(io.workingFolder, { ...options, environment: io.environment });
  const { warn, finish } = warningPrinter(io);
  // All are resolved before the first is read, so a misspelt name changes nothing.
  const files = paths.map((path) => ({
    path,
    format: formatToRead(io.workingFolder, path, options.from),
  }));
  const outcomes: ImportOutcome[] = [];
  for (const { path, format } of files) {
    const job = { path, project, options, io, warn };
    outcomes.push(
      format.kind === "glossary" ? await intoGlossary(format, job) : await intoMemory(format, job),
    );
  }
  finish();
  const dryRun = options.dryRun === true;
  if (options.json === true)
    io.write(`${JSON.stringify({ version: 1, dryRun, files: outcomes }, null, 2)}\n`);
  else for (const outcome of outcomes) io.write(importReport(outcome, io.translate, dryRun));
  return 0;
}

interface Job {
  readonly path: string;
  readonly project: Config;
  readonly options: ImportOptions;
  readonly io: CommandIo;
  readonly warn: Parameters<typeof readImport>[2]["warn"];
}

async function intoGlossary(format: GlossaryFormat, job: Job): Promise<ImportOutcome> {
  const { path, project, options, io, warn } = job;
  const { folder, source, target } = project;
  const places = { source, target, warn, tool: io.tool };
  let understood: UnderstoodTable | undefined;
  const table: TableReading = {
    ...(options.sheet !== undefined && { sheet: options.sheet }),
    ...(options.columns !== undefined && { columns: columnsOption(options.columns) }),
    onUnderstood: (told) => {
      understood = told;
    },
  };
  const { concepts } = await readImport(path, format, {
    ...places,
    folder: io.workingFolder,
    table,
  });
  const into = destination(job, () => glossaryFile(project, path));
  const result = await importGlossary(concepts, {
    ...places,
    folder,
    paths: project.glossary,
    into,
    policy: options.onConflict ?? "keep",
    dryRun: options.dryRun === true,
  });
  return {
    kind: "glossary",
    path,
    into: result.files.length > 0 ? result.files : [into],
    read: concepts.length,
    added: result.added.length,
    changed: result.changed.length,
    skipped: result.skipped.map(({ reason, concept, known }): SkippedItem => {
      const [term] = concept.terms;
      const languages = new Set(concept.terms.map(({ language }) => language));
      return {
        reason,
        text: term?.text ?? concept.id,
        ...placeOf(term?.location),
        detail: reason.startsWith("without") ? [...languages].join(", ") : (known?.id ?? ""),
      };
    }),
    disagreements: result.disagreements,
    ...(understood !== undefined && { table: understood }),
    ...(options.into !== undefined && {
      elsewhere: result.files.filter((file) => file !== into),
    }),
  };
}

async function intoMemory(format: BilingualFormat, job: Job): Promise<ImportOutcome> {
  const { path, project, options, io, warn } = job;
  const { folder, source, target } = project;
  const places = { source, target, warn };
  const { header, units } = await openImport(path, format, { ...places, folder: io.workingFolder });
  const into = destination(job, () => `tmx/${fileStem(path)}.tmx`);
  const others = expandPaths(folder, project.memory).filter((each) => each !== into);
  const elsewhere = [
    await memoryUnits({ ...places, folder, paths: others }),
    // Terms that were exported as units come back as what the glossary has.
    header.attributes["segtype"] === "phrase" ? await termUnits(project, warn) : [],
  ];
  let read = 0;
  const counted = (function* () {
    for (const unit of units) {
      read += 1;
      yield unit;
    }
  })();
  const result = await importMemory(
    counted,
    { ...places, folder, path: into, tool: io.tool },
    {
      policy: options.onConflict ?? "both",
      elsewhere: concatenated(elsewhere),
      dryRun: options.dryRun === true,
    },
  );
  return {
    kind: "memory",
    path,
    into: [into],
    read,
    added: result.added,
    changed: result.replaced,
    skipped: result.skipped.map(({ reason, unit, languages }): SkippedItem => ({
      reason,
      text: plainText(unit.source) || plainText(unit.target ?? []) || unit.id,
      ...placeOf(unit.location),
      detail: reason === "otherLanguages" ? [...new Set(languages)].join(", ") : "",
    })),
  };
}

function* concatenated<Item>(lists: readonly Iterable<Item>[]): Generator<Item, void, undefined> {
  for (const list of lists) yield* list;
}

async function termUnits(
  { folder, glossary, source, target }: Config,
  warn: Job["warn"],
): Promise<readonly TranslationUnit[]> {
  const { concepts } = await loadGlossary({ folder, paths: glossary, source, target, warn });
  return [...unitsOfGlossary({ kind: "glossary", concepts }, { source, target })];
}

function placeOf(location: Location | undefined): {
  readonly path?: string;
  readonly line?: number;
} {
  return location === undefined ? {} : { path: location.path, line: location.line };
}

/** `--into` is relative to the user's folder, everything else to the project. */
function destination({ options, project, io }: Job, otherwise: () => string): string {
  if (options.into === undefined) {
    const path = otherwise();
    if (!project.allowOutside) requireInside(project.folder, path);
    return path;
  }
  const inside = pathWithin(project.folder, io.workingFolder, options.into);
  if (inside === undefined)
    throw new InputError("outsideProject", { data: { path: options.into } });
  return inside;
}

/** The only glossary file, otherwise one named after the imported file. */
function glossaryFile(project: Config, path: string): string {
  const files = expandPaths(project.folder, project.glossary);
  const [only] = files;
  return files.length === 1 && only !== undefined ? only : `glossary/${fileStem(path)}.csv`;
}
