// A run of the check as commands share it: what is checked is read, checked and handed over with its report.

import { lexiconOfGlossary } from "../../align/lexicon-of-glossary.ts";
import { checkBitexts } from "../../check/check-bitexts.ts";
import { languagesWithoutForms } from "../../check/languages-without-forms.ts";
import type { Bitext } from "../../model/bitext.ts";
import type { Glossary } from "../../model/concept.ts";
import type { Translate } from "../../messages/translator.ts";
import type { Report } from "../../model/finding.ts";
import type { Config } from "../../project/config/config.ts";
import { loadProjectGlossary } from "../../project/glossary/load-glossary.ts";
import { openProject } from "../../project/config/project.ts";
import type { ProjectOptions } from "../../project/config/project.ts";
import { rules } from "../../rules/index.ts";
import { bitextLoaders } from "./bitext-loaders.ts";
import type { CommandIo } from "../wiring/command-io.ts";
import { loadBitexts } from "./load-bitexts.ts";
import { progressLine } from "../terminal/progress-line.ts";
import { ruleSettings } from "./rule-settings.ts";
import { warningPrinter } from "../terminal/warnings.ts";

/** Two articles, one bilingual file, or neither: every pair of glosa.json. */
export type CheckedPaths = readonly [source: string | undefined, target: string | undefined];

/** What a check is about, read and aligned. */
export interface LoadedProject {
  readonly project: Config;
  /** What the paths of articles are relative to. */
  readonly folder: string;
  readonly glossary: Glossary;
  readonly bitexts: readonly Bitext[];
}

export interface ProjectCheck extends LoadedProject {
  readonly report: Report;
}

type LoadOptions = ProjectOptions & { readonly rule?: readonly string[] };

/** Throws `InputError` when paths and configuration together name nothing to check. */
export async function loadProject(
  paths: CheckedPaths,
  options: LoadOptions,
  io: CommandIo,
): Promise<LoadedProject> {
  const ruleIds = rules.map((rule) => rule.meta.id);
  const project = openProject(io.workingFolder, options, ruleIds);
  const { report, finish } = warningPrinter(io);
  const { source, target } = project;
  const glossary = await loadProjectGlossary(project, report);
  const lexicon = lexiconOfGlossary(glossary, { source, target });
  const progress = progressLine(io);
  const loaders = bitextLoaders(paths, project, { folder: io.workingFolder, lexicon, report });
  const bitexts = await loadBitexts(loaders, report, (path) =>
    progress.show(io.translate("progress.aligning", { path })),
  );
  progress.clear();
  const unknown = languagesWithoutForms(bitexts, glossary);
  if (unknown.length > 0) io.writeError(withoutForms(unknown, io.translate));
  finish();
  const folder = paths[0] === undefined ? project.folder : io.workingFolder;
  return { project, folder, glossary, bitexts };
}

/** Of the run and no file of it: hence no warning of a reader. */
function withoutForms(languages: readonly string[], translate: Translate): string {
  const warning = translate("warnings.noForms", { languages: languages.join(", ") });
  return `${translate("warnings.word")}: ${warning}\n`;
}

export async function checkProject(
  paths: CheckedPaths,
  options: LoadOptions,
  io: CommandIo,
  { wholeStory = false }: { readonly wholeStory?: boolean } = {},
): Promise<ProjectCheck> {
  const loaded = await loadProject(paths, options, io);
  const progress = progressLine(io);
  progress.show(io.translate("progress.checking"));
  const report = checkBitexts(loaded.bitexts, {
    glossary: loaded.glossary,
    rules,
    ...ruleSettings(loaded.project, options.rule ?? []),
    translate: io.translate,
    tool: io.tool,
    wholeStory,
  });
  progress.clear();
  return { ...loaded, report };
}
