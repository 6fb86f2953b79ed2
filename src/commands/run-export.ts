// `glosa export`: the memory and the glossary as files that a CAT tool takes.

import { formatNamed } from "../formats/index.ts";
import type { Chunk, WriteContext } from "../formats/format.ts";
import { canonicalOrder } from "../formats/tmx/canonical-order.ts";
import { unitsOfGlossary } from "../memory/units-of-glossary.ts";
import type { BilingualDocument } from "../model/bilingual-document.ts";
import type { Glossary } from "../model/concept.ts";
import { InputError } from "../model/errors.ts";
import type { TranslationUnit } from "../model/unit.ts";
import type { Config } from "../project/config.ts";
import { exportProfiles } from "../project/export-profiles.ts";
import type { ExportFile } from "../project/export-profiles.ts";
import { loadProjectGlossary } from "../project/load-glossary.ts";
import { memoryUnits } from "../project/load-memory.ts";
import { openProject } from "../project/project.ts";
import { saveNewTexts } from "../project/save-text.ts";
import type { NewText } from "../project/save-text.ts";
import type { CommandIo, ExitCode } from "./command-io.ts";
import type { ExportCommandOptions } from "./export-options.ts";
import { warningPrinter } from "./warnings.ts";

/** Writes every file of the profile or, when one is there already and `--force` was not given, none. */
export async function runExport(options: ExportCommandOptions, io: CommandIo): Promise<ExitCode> {
  const project = openProject(io.workingFolder, options, []);
  const profile = exportProfiles.find((each) => each.name === options.for);
  if (profile === undefined)
    throw new InputError("unknownProfile", { data: { name: options.for } });
  const { report, finish } = warningPrinter(io);
  const { folder, source, target } = project;
  const glossary = await loadProjectGlossary(project, report);
  const units = [...(await memoryUnits({ folder, paths: project.memory, source, target, report }))];
  if (units.length === 0 && glossary.concepts.length === 0) throw new InputError("nothingToExport");

  const output = options.output ?? `export/${profile.name}`;
  const context: WriteContext = {
    report,
    tool: io.tool,
    sourceLanguage: source,
    targetLanguage: target,
  };
  const files: NewText[] = [];
  for (const file of profile.files) {
    const chunks = await contentOf(file, { glossary, units, project, context });
    files.push({ path: `${output}/${file.path}`, chunks });
  }
  saveNewTexts(io.workingFolder, files, { force: options.force === true });
  finish();
  for (const { path } of files) io.write(`${path}\n`);
  const counts = { units: units.length, concepts: glossary.concepts.length };
  io.write(`${io.translate("commands.export.done", counts)}\n`);
  return 0;
}

interface Content {
  readonly glossary: Glossary;
  readonly units: readonly TranslationUnit[];
  readonly project: Config;
  readonly context: WriteContext;
}

async function contentOf(file: ExportFile, content: Content): Promise<Iterable<Chunk>> {
  const format = formatNamed(file.format);
  if (format?.kind === "glossary") {
    const write = await format.loadWriter();
    return write(content.glossary, content.context);
  }
  if (format?.kind !== "bilingual") throw new Error(`no writer for ${file.format}`);
  const units =
    file.content === "terms"
      ? [...unitsOfGlossary(content.glossary, content.project)]
      : content.units;
  const write = await format.loadWriter();
  return write(documentOf(canonicalOrder(units), file, content.project), content.context);
}

function documentOf(
  units: readonly TranslationUnit[],
  file: ExportFile,
  { source, target }: Config,
): BilingualDocument {
  return {
    kind: "bilingual",
    header: {
      sourceLanguage: source,
      targetLanguage: target,
      attributes: { segtype: file.content === "terms" ? "phrase" : "sentence" },
      notes: [],
      props: [],
    },
    units,
  };
}
