// `glosa convert`: converts a glossary or memory to another format, and reports what that cannot represent.

import { articleFormats } from "../../formats/article-formats.ts";
import { withoutPatterns } from "../../formats/concepts/without-patterns.ts";
import { forPath } from "../../formats/for-path.ts";
import type { Chunk, ReadContext, WriteContext } from "../../formats/format.ts";
import { withoutDrafts } from "../../memory/edit/finished-units.ts";
import { unitsOfGlossary } from "../../memory/edit/units-of-glossary.ts";
import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { isApproved, isAvoided, type Glossary } from "../../model/concept.ts";
import { InputError, type Warning } from "../../model/errors.ts";
import { plainText } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { givenLanguage } from "../../project/config/project.ts";
import { whileLocked } from "../../project/disk/file-lock.ts";
import {
  formatToRead,
  formatToWrite,
  type ExchangeFormat,
} from "../../project/disk/find-format.ts";
import { readFileChunksFrom } from "../../project/disk/read-file.ts";
import { requireAbsent, saveText } from "../../project/disk/save-text.ts";
import { glossaryOfUnits } from "../../project/glossary/glossary-of-units.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import type { ConvertOptions } from "./convert-options.ts";
import { runConvertBack } from "./run-convert-back.ts";

/**
 * Glossary to glossary and units to units without changes, units streaming. Glossary to units: each approved source
 * term with each approved target term. Units to glossary: anything that looks like a term (`glossaryOfUnits`).
 */
export async function runConvert(
  [input, output]: readonly [string, string | undefined],
  options: ConvertOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if (output === undefined) throw new InputError("noOutput", { path: input });
  // Held from the first reading on: the output may be the input.
  return whileLocked(io.workingFolder, output, () => convert([input, output], options, io));
}

async function convert(
  [input, output]: readonly [input: string, output: string],
  options: ConvertOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if (options.original !== undefined)
    return runConvertBack([input, output, options.original], options, io);
  if (options.to === undefined && forPath(articleFormats, output) !== undefined)
    throw new InputError("needsOriginal", { path: output });
  const from = formatToRead(io.workingFolder, input, options.from);
  const to = formatToWrite(output, options.to);
  requireAbsent(io.workingFolder, output, options.force === true);
  const { warn, finish } = warningPrinter(io);
  const languages = {
    ...(options.source === undefined ? {} : { sourceLanguage: givenLanguage(options.source) }),
    ...(options.target === undefined ? {} : { targetLanguage: givenLanguage(options.target) }),
  };
  const content = await readFrom(
    input,
    from,
    { ...languages, path: input, warn },
    io.workingFolder,
  );
  const context: WriteContext = {
    ...languages,
    ...(options.xliffVersion !== undefined && { version: options.xliffVersion }),
    ...{ warn, tool: io.tool, path: output },
  };
  const counted: Counted = { units: 0, concepts: 0, terms: 0 };
  const chunks = await written(content, to, { path: input, context, counted });
  saveText(io.workingFolder, output, chunks);
  finish();
  const sentence =
    to.kind === "glossary"
      ? io.translate("commands.convert.doneGlossary", { ...counted, path: output })
      : io.translate("commands.convert.doneUnits", { units: counted.units, path: output });
  const read = to.kind === "glossary" ? glossaryCount(counted) : { units: counted.units };
  writeOutcome({ input, output, format: to.name, read }, [sentence], options, io);
  return 0;
}

function glossaryCount({ concepts, terms }: Counted): Pick<Counted, "concepts" | "terms"> {
  return { concepts, terms };
}

interface Counted {
  units: number;
  concepts: number;
  terms: number;
}

async function readFrom(
  path: string,
  format: ExchangeFormat,
  context: ReadContext,
  folder: string,
): Promise<Glossary | BilingualDocument> {
  const reader = await format.loadReader();
  return reader(readFileChunksFrom(folder, path), context);
}

interface Writing {
  /** Of the input file. */
  readonly path: string;
  readonly context: WriteContext;
  readonly counted: Counted;
}

/** If a format cannot mark a translation as a draft, drafts are dropped with a warning. */
async function written(
  content: Glossary | BilingualDocument,
  format: ExchangeFormat,
  { path, context, counted }: Writing,
): Promise<Iterable<Chunk>> {
  if (format.kind === "glossary") {
    const glossary =
      content.kind === "glossary"
        ? content
        : termsOf(withoutDrafts(content.units, path, context.warn), context.warn, context.path);
    counted.concepts = glossary.concepts.length;
    counted.terms = glossary.concepts.reduce((sum, { terms }) => sum + terms.length, 0);
    return (await format.loadWriter())(glossary, context);
  }
  const document = content.kind === "bilingual" ? anew(content) : unitsFor(content, context);
  const kept =
    format.keepsState === true ? document.units : withoutDrafts(document.units, path, context.warn);
  const units = counting(kept, counted);
  return (await format.loadWriter())({ ...document, units }, context);
}

/** Without the original file: the new one is written in the format's best style. */
function anew({ kind, header, units }: BilingualDocument): BilingualDocument {
  return { kind, header, units };
}

function* counting(units: Iterable<TranslationUnit>, counted: Counted): Generator<TranslationUnit> {
  for (const unit of units) {
    counted.units += 1;
    yield unit;
  }
}

function termsOf(
  units: Iterable<TranslationUnit>,
  warn: (warning: Warning) => void,
  path = "",
): Glossary {
  const { glossary, left } = glossaryOfUnits(units);
  const [first] = left;
  if (first !== undefined) {
    const data = { units: left.length, text: plainText(first.source).slice(0, 60) };
    warn({ code: "unitsNoTerms", data, path, line: undefined, column: undefined });
  }
  return glossary;
}

function unitsFor(glossary: Glossary, context: WriteContext): BilingualDocument {
  const { sourceLanguage: source = "en", targetLanguage: target = "es", path = "" } = context;
  const avoided = glossary.concepts.flatMap(({ terms }) => terms.filter((term) => isAvoided(term)));
  const proposed = glossary.concepts.flatMap(({ terms }) =>
    terms.filter(({ status }) => status === "proposed"),
  );
  const warn = (code: string, data: Warning["data"]): void =>
    context.warn({ code, data, path, line: undefined, column: undefined });
  const [first] = avoided;
  if (first !== undefined) warn("avoidedTermsLeft", { terms: avoided.length, term: first.text });
  for (const { text } of proposed.slice(0, 1))
    warn("proposedTermsLeft", { terms: proposed.length, term: text });
  // `unitsOfGlossary` drops them too, without a warning.
  for (const { id, terms } of glossary.concepts)
    withoutPatterns(
      terms.filter((term) => isApproved(term)),
      id,
      context,
    );
  const units = [...unitsOfGlossary(glossary, { source, target })];
  if (units.length === 0 && glossary.concepts.length > 0) warn("noTermPairs", { source, target });
  return {
    kind: "bilingual",
    header: {
      sourceLanguage: source,
      targetLanguage: target,
      attributes: { segtype: "phrase" },
      notes: [],
      props: [],
    },
    units,
  };
}
