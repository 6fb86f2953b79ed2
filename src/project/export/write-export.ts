// Writes the files of an export profile while their content streams.

import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { BilingualFormat, Chunk, WriteContext } from "../../formats/format.ts";
import { formatNamed } from "../../formats/index.ts";
import { unitsForTool } from "../../memory/edit/units-for-tool.ts";
import { unitsOfGlossary } from "../../memory/edit/units-of-glossary.ts";
import type { BilingualDocument } from "../../model/bilingual-document.ts";
import type { Glossary } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import { canonicalLanguage, primaryLanguage, type LanguageTag } from "../../model/language.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { whileLocked } from "../disk/file-lock.ts";
import { requireInside } from "../disk/leads-outside.ts";
import { commitStaged, stageFile, type StagedFile } from "../disk/write-file.ts";
import { deeplRequest } from "./deepl-request.ts";
import type { ExportFile, ExportProfile } from "./export-profiles.ts";
import { omegatProject } from "./omegat-project.ts";
import { splitUnits } from "./split-units.ts";

export interface ExportContent {
  readonly glossary: Glossary;
  /** Opens the memory anew. */
  readonly units: () => Promise<Iterable<TranslationUnit>>;
}

export interface ExportPlace {
  /** Absolute. */
  readonly folder: string;
  /** Relative to `folder`. */
  readonly output: string;
  readonly force: boolean;
  /** Relative to `folder`: where every file must lie, links followed; anywhere if undefined. */
  readonly inside: string | undefined;
}

export interface Exported {
  /** Relative to `folder`, in the order written. */
  readonly paths: readonly string[];
  /** Units in the memory files. */
  readonly units: number;
}

/**
 * Writes every file, or none if one cannot be written; `InputError` `fileExists` if one exists and `force` is not
 * set. All files are moved into place together once they are complete.
 */
export async function writeExport(
  profile: ExportProfile,
  content: ExportContent,
  context: WriteContext & {
    readonly sourceLanguage: LanguageTag;
    readonly targetLanguage: LanguageTag;
  },
  { folder, output, force, inside }: ExportPlace,
): Promise<Exported> {
  const files = profile.files.map((file) => ({ ...file, path: `${output}/${file.path}` }));
  const folders = (profile.folders ?? []).map((name) => `${output}/${name}`);
  for (const path of folders)
    if (inside !== undefined) requireInside(resolve(folder, inside), resolve(folder, path));
  for (const { path, content: kind } of files) {
    if (inside !== undefined) requireInside(resolve(folder, inside), resolve(folder, path));
    if (kind !== "omegat-project") refuseToReplace(folder, path, force);
  }
  const written: WriteContext & typeof context = {
    ...context,
    sourceLanguage: writtenLanguage(profile, context.sourceLanguage),
    targetLanguage: writtenLanguage(profile, context.targetLanguage),
  };
  const staged: StagedFile[] = [];
  const job: Job = { profile, content, context, written, folder, folders, force, staged };
  // Exports to one place wait for each other, so that their files are not mixed.
  return whileLocked(folder, files[0]?.path ?? output, async () => {
    const exported = await stageFiles(files, job).catch((error: unknown) => {
      for (const { discard } of staged) discard();
      throw error;
    });
    commitStaged(staged);
    return exported;
  });
}

async function stageFiles(files: readonly ExportFile[], job: Job): Promise<Exported> {
  const { folder, written, staged } = job;
  const paths: string[] = [];
  let units = 0;
  for (const path of job.folders) mkdirSync(resolve(folder, path), { recursive: true });
  for (const file of files) {
    if (file.content === "omegat-project") {
      if (existsSync(resolve(folder, file.path))) continue;
      const { sourceLanguage, targetLanguage } = written;
      const project = omegatProject(sourceLanguage, targetLanguage);
      staged.push(stageFile(resolve(folder, file.path), [project]));
      paths.push(file.path);
      continue;
    }
    if (file.content === "deepl-request") {
      const glossary = inLanguages(job.content.glossary, job);
      const request = await deeplRequest(glossary, { ...written, path: file.path });
      staged.push(stageFile(resolve(folder, file.path), [request]));
      paths.push(file.path);
      continue;
    }
    const result =
      file.content === "glossary" ? await writeGlossary(file, job) : await writeUnits(file, job);
    paths.push(...result.paths);
    if (file.content === "memory") units = result.units;
  }
  return { paths, units };
}

interface Job {
  readonly profile: ExportProfile;
  readonly content: ExportContent;
  /** With the project's own languages. */
  readonly context: WriteContext & {
    readonly sourceLanguage: LanguageTag;
    readonly targetLanguage: LanguageTag;
  };
  /** With the languages of the tool. */
  readonly written: Job["context"];
  readonly folder: string;
  /** That the tool expects beside the files, relative to `folder`. */
  readonly folders: readonly string[];
  readonly force: boolean;
  /** Written next to their places, in order. */
  readonly staged: StagedFile[];
}

/** In canonical case, or as the tool spells it. */
function writtenLanguage({ languages, regions }: ExportProfile, tag: LanguageTag): LanguageTag {
  const canonical = canonicalLanguage(tag) ?? tag;
  const known = regions === undefined || regions.includes(canonical);
  return languages[canonical] ?? (known ? canonical : primaryLanguage(canonical));
}

function refuseToReplace(folder: string, path: string, force: boolean): void {
  if (!force && existsSync(resolve(folder, path))) throw new InputError("fileExists", { path });
}

async function writeGlossary(file: ExportFile, job: Job): Promise<Exported> {
  const format = formatNamed(file.format);
  if (format?.kind !== "glossary") throw new Error(`no glossary format ${file.format}`);
  const write = await format.loadWriter();
  const glossary = inLanguages(job.content.glossary, job);
  const chunks = write(glossary, { ...job.written, path: file.path });
  job.staged.push(stageFile(resolve(job.folder, file.path), chunks));
  return { paths: [file.path], units: 0 };
}

/** With the tags that the tool knows; unchanged if it knows them all. */
function inLanguages(glossary: Glossary, { profile }: Job): Glossary {
  if (Object.keys(profile.languages).length === 0 && profile.regions === undefined) return glossary;
  return {
    kind: "glossary",
    concepts: glossary.concepts.map((concept) => ({
      ...concept,
      terms: concept.terms.map((term) => ({
        ...term,
        language: writtenLanguage(profile, term.language),
      })),
    })),
  };
}

async function writeUnits(file: ExportFile, job: Job): Promise<Exported> {
  const format = formatNamed(file.format);
  if (format?.kind !== "bilingual") throw new Error(`no bilingual format ${file.format}`);
  const { profile, context, written } = job;
  const told = new Set<string>();
  const { sourceLanguage: source, targetLanguage: target } = context;
  const units = unitsForTool(
    file.content === "terms"
      ? unitsOfGlossary(job.content.glossary, { source, target })
      : await job.content.units(),
    {
      source,
      target,
      writtenSource: written.sourceLanguage,
      writtenTarget: written.targetLanguage,
      ...(profile.longestSegment === undefined ? {} : { longestSegment: profile.longestSegment }),
      ...(profile.textOnly === undefined ? {} : { textOnly: profile.textOnly }),
      warn: (code, data) => {
        const key = `${code} ${JSON.stringify(data)}`;
        if (told.has(key)) return;
        told.add(key);
        context.warn({ code, data, path: file.path, line: undefined, column: undefined });
      },
    },
  );
  return writeParts(format, units, file, job);
}

async function writeParts(
  format: BilingualFormat,
  units: Iterable<TranslationUnit>,
  file: ExportFile,
  { profile, written, folder, force, staged }: Job,
): Promise<Exported> {
  const write = await format.loadWriter();
  const paths: string[] = [];
  let count = 0;
  for (const part of splitUnits(units, profile.largestFile ?? Number.POSITIVE_INFINITY)) {
    const path = partPath(file.path, paths.length + 1);
    if (paths.length > 0) refuseToReplace(folder, path, force);
    const counted = (function* () {
      for (const unit of part) {
        count += 1;
        yield unit;
      }
    })();
    const document = documentOf(counted, file, written);
    const chunks: Iterable<Chunk> = write(document, { ...written, path });
    staged.push(stageFile(resolve(folder, path), chunks));
    paths.push(path);
  }
  return { paths, units: count };
}

/** `memory.tmx`, `memory-2.tmx`, … */
function partPath(path: string, ordinal: number): string {
  return ordinal === 1 ? path : path.replace(/(\.[^./]+)$/u, `-${ordinal}$1`);
}

function documentOf(
  units: Iterable<TranslationUnit>,
  { content }: ExportFile,
  { sourceLanguage, targetLanguage }: Job["written"],
): BilingualDocument {
  return {
    kind: "bilingual",
    header: {
      sourceLanguage,
      targetLanguage,
      attributes: { segtype: content === "terms" ? "phrase" : "sentence" },
      notes: [],
      props: [],
    },
    units,
  };
}
