// `glosa convert --original`: a translated file put back into the article it was made from, in the article's own format.

import { articleFormats } from "../../formats/article-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import { InputError, type Warning } from "../../model/errors.ts";
import { openArticle } from "../../project/bitext/load-bitext.ts";
import { givenLanguage } from "../../project/config/project.ts";
import { formatToRead } from "../../project/disk/find-format.ts";
import { readFileChunksFrom } from "../../project/disk/read-file.ts";
import { requireAbsent, saveText } from "../../project/disk/save-text.ts";
import { differentReadings } from "../../session/memory/different-readings.ts";
import {
  translatableSentences,
  type TranslatableSentence,
} from "../../session/memory/translatable-sentences.ts";
import { writeBack, type WrittenBack } from "../../session/memory/write-back.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import type { ConvertOptions } from "./convert-options.ts";

const defaultLanguage = "en";
const longestQuotation = 60;

/**
 * Throws `InputError` `otherArticleFormat` if output and original are of two kinds, `notTranslatedFile` if the input has no
 * units, and `notItsOriginal` if no sentence of the article is in it.
 */
export async function runConvertBack(
  [input, output, original]: readonly [string, string, string],
  options: ConvertOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const folder = io.workingFolder;
  const from = formatToRead(folder, input, options.from);
  if (from.kind !== "bilingual") throw new InputError("notTranslatedFile", { path: input });
  if (forPath(articleFormats, output)?.name !== forPath(articleFormats, original)?.name)
    throw new InputError("otherArticleFormat", { path: output, data: { original } });
  requireAbsent(folder, output, options.force === true);
  const { warn, finish } = warningPrinter(io);
  const languages = {
    ...(options.source === undefined ? {} : { sourceLanguage: givenLanguage(options.source) }),
    ...(options.target === undefined ? {} : { targetLanguage: givenLanguage(options.target) }),
  };
  const read = await from.loadReader();
  const document = read(readFileChunksFrom(folder, input), { ...languages, path: input, warn });
  const units = [...document.units];
  const { opened, rewriter } = await openArticle(original, { folder, warn });
  const { syntax } = rewriter;
  const language = languages.sourceLanguage ?? document.header.sourceLanguage ?? defaultLanguage;
  const sentences = translatableSentences(opened, language, syntax);
  const result = writeBack(opened, sentences, units, syntax);
  if (sentences.length > 0 && result.unknown.length === sentences.length)
    throw new InputError("notItsOriginal", { path: original, data: { file: input } });
  const chunks = [...opened.save(result.files)];
  const again = rewriter.open(
    chunks.map((chunk) => (typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk)),
    { path: output, warn: () => undefined },
  );
  tellLosses(result, { path: original, warn });
  for (const { line, column, text } of differentReadings(opened, again, result))
    warn({ code: "readsDifferently", data: { text: quoted(text) }, path: output, line, column });
  saveText(folder, output, chunks);
  finish();
  const counts = {
    sentences: sentences.length,
    translated: result.translated.length,
    unfinished: result.unfinished.length,
    unknown: result.unknown.length,
  };
  const sentence = io.translate("commands.convert.doneArticle", { ...counts, path: output });
  writeOutcome({ input, output, original, ...counts }, [sentence], options, io);
  return 0;
}

interface Telling {
  readonly path: string;
  readonly warn: (warning: Warning) => void;
}

function tellLosses(
  { translated, unfinished, unknown }: WrittenBack,
  { path, warn }: Telling,
): void {
  const about = (
    code: string,
    { segment }: TranslatableSentence,
    data: Warning["data"] = {},
  ): void => {
    const { line, column, text } = segment;
    warn({ code, data: { ...data, text: quoted(text) }, path, line, column });
  };
  for (const { sentence, made } of translated) {
    const { missing, reordered, unknown: foreign } = made;
    if (missing.length > 0) about("codesMissing", sentence, { codes: missing.join(" ") });
    if (reordered) about("codesReordered", sentence);
    if (foreign > 0) about("codesUnknown", sentence, { codes: foreign });
  }
  const [first] = unfinished;
  if (first !== undefined) about("sentencesUnfinished", first, { sentences: unfinished.length });
  const [other] = unknown;
  if (other !== undefined) about("sentencesUnknown", other, { sentences: unknown.length });
}

function quoted(text: string): string {
  return text.length <= longestQuotation ? text : `${text.slice(0, longestQuotation - 1)}…`;
}
