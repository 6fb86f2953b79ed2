// A table of terms brought into the glossary: looked at first, then written.

import { fileStem } from "../../formats/file-stem.ts";
import { extensionsOf, forPath } from "../../formats/for-path.ts";
import type { GlossaryFormat, UnderstoodTable } from "../../formats/format.ts";
import { glossaryFormats } from "../../formats/glossary-formats.ts";
import type { Translate } from "../../messages/translator.ts";
import { InputError, type Warning } from "../../model/errors.ts";
import type { ImportPreview, ImportRequest } from "../../model/page/concept.ts";
import { expandPaths } from "../../project/disk/glob.ts";
import { requireInside } from "../../project/disk/leads-outside.ts";
import { importGlossary } from "../../project/glossary/import-glossary.ts";
import { fromBase64 } from "./base64.ts";
import type { PageState } from "./page-state.ts";
import { toldWarnings } from "./told-warnings.ts";

const headLength = 8192;

/** Throws `InputError` `notGlossary` and `notGlossaryOfProject`, and what reading the table throws. */
export async function importTable(
  wanted: ImportRequest,
  { dryRun, translate }: { readonly dryRun: boolean; readonly translate: Translate },
  page: PageState,
): Promise<ImportPreview> {
  const config = page.sessions.any().session.config();
  const { folder, source, target, glossary } = config;
  const bytes = fromBase64(wanted.bytes);
  const format = formatOf(wanted.name, bytes);
  const warnings: Warning[] = [];
  const warn = (warning: Warning): void => {
    warnings.push(warning);
  };
  let understood: UnderstoodTable | undefined;
  const table = {
    ...(wanted.sheet !== undefined && { sheet: wanted.sheet }),
    ...(wanted.columns !== undefined && { columns: new Map(Object.entries(wanted.columns)) }),
    onUnderstood: (told: UnderstoodTable) => {
      understood = told;
    },
  };
  const languages = { sourceLanguage: source, targetLanguage: target };
  const read = await format.loadReader();
  const { concepts } = read([bytes], { path: wanted.name, warn, ...languages, table });
  const destinations = destinationsOf(config, wanted.name, page);
  const into = wanted.into ?? destinations.fallback;
  if (!page.isGlossary(into))
    throw new InputError("notGlossaryOfProject", {
      path: into,
      data: { patterns: glossary.join(", ") },
    });
  requireInside(folder, into);
  const result = await importGlossary(concepts, {
    ...{ folder, source, target, warn, tool: page.tool, paths: glossary, into, dryRun },
    policy: wanted.onConflict ?? "keep",
  });
  if (!dryRun) for (const path of result.files) page.sessions.changedInProject(path);
  const { sheet, sheets, headerLine, columns = [], rows = [] } = understood ?? {};
  return {
    ...{ sheet, sheets, headerLine, rows },
    columns: columns.map(({ header, meaning, of }) => ({
      ...{ header, meaning, of },
      message: translate.dynamic(`commands.import.understood.${meaning}`, { of }),
    })),
    warnings: toldWarnings(warnings, translate).map(({ message }) => message),
    destinations: destinations.all,
    outcome: {
      ...{ into, files: result.files, read: concepts.length },
      ...{ added: result.added.length, changed: result.changed.length },
      unchanged:
        concepts.length - result.added.length - result.changed.length - result.skipped.length,
      skipped: result.skipped.map(({ reason, concept, known }) => {
        const tags = [...new Set(concept.terms.map(({ language }) => language))].join(", ");
        const details = reason.startsWith("without") ? tags : (known?.id ?? "");
        const said = translate.dynamic(`commands.import.skipped.${reason}`, { items: 1, details });
        return { id: concept.terms[0]?.text ?? concept.id, reason: said };
      }),
    },
  };
}

/** The format of the name that the content looks like. */
function formatOf(name: string, bytes: Uint8Array): GlossaryFormat {
  const written = name.toLowerCase();
  const named = glossaryFormats.filter(({ extensions }) =>
    extensions.some((extension) => written.endsWith(extension)),
  );
  const head = bytes.subarray(0, headLength);
  const format = named.find((each) => each.sniff(head)) ?? named[0];
  if (format !== undefined) return format;
  throw new InputError("notGlossary", {
    path: name,
    data: { extensions: extensionsOf(glossaryFormats) },
  });
}

/** By default the only glossary file, otherwise one named after the table. */
function destinationsOf(
  { folder, glossary }: { readonly folder: string; readonly glossary: readonly string[] },
  name: string,
  page: PageState,
): { readonly all: readonly string[]; readonly fallback: string } {
  const files = expandPaths(folder, glossary);
  const editable = files.filter((path) => forPath(glossaryFormats, path)?.editable !== false);
  const named = `glossary/${fileStem(name)}.csv`;
  const [only] = files;
  return {
    all: [...new Set([...editable, ...(page.isGlossary(named) ? [named] : [])])].sort(),
    fallback: files.length === 1 && only !== undefined ? only : named,
  };
}
