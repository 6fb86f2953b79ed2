// `glosa pretranslate`: an article as XLIFF 2 for a CAT tool, with what memory and glossary offer for it.

import { xliffFormat } from "../../formats/xliff/index.ts";
import { matchAll } from "../../memory/match-all.ts";
import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { InputError } from "../../model/errors.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { openArticle } from "../../project/bitext/load-bitext.ts";
import { loadConfig } from "../../project/config/project.ts";
import { whileLocked } from "../../project/disk/file-lock.ts";
import { requireBeside } from "../../project/disk/leads-outside.ts";
import { saveNewTexts } from "../../project/disk/save-text.ts";
import { loadProjectGlossary } from "../../project/glossary/load-glossary.ts";
import { openProjectMemory } from "../../project/remote/open-project-memory.ts";
import { translatableSentences } from "../../session/memory/translatable-sentences.ts";
import { compileGlossary } from "../../terms/patterns/compile-glossary.ts";
import { recogniseTerms } from "../../terms/recognition/recognise-terms.ts";
import { readText } from "../../text/read-text.ts";
import type {
  GlossaryProjectOptions,
  MemoryProjectOptions,
} from "../shared/project-command-options.ts";
import { memoryProgress } from "../terminal/memory-progress.ts";
import { percentage } from "../terminal/percentage.ts";
import { positiveNumber } from "../terminal/positive-number.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { pretranslatedUnit, type SentenceToTranslate } from "./pretranslated-unit.ts";

/** Options as parsed by commander. */
export interface PretranslateOptions extends GlossaryProjectOptions, MemoryProjectOptions {
  readonly output?: string;
  readonly threshold: string;
  readonly limit: string;
  readonly xliffVersion?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

const leastThreshold = 10;

/** Throws `InputError` `fileExists` if the output exists, unless `--force`; `notXliff` for one of another kind. */
export async function runPretranslate(
  path: string,
  options: PretranslateOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const threshold = percentage(options.threshold, "--threshold", leastThreshold);
  const limit = positiveNumber(options.limit, "--limit");
  const project = loadConfig(io.workingFolder, { ...options, environment: io.environment });
  const languages = { source: project.source, target: project.target };
  const output = options.output ?? path.replace(/(?:\.[^./\\]+)?$/u, `.${languages.target}.xlf`);
  if (!/\.xli?f+$/iu.test(output)) throw new InputError("notXliff", { path: output });
  if (options.output === undefined && !project.allowOutside)
    requireBeside(io.workingFolder, path, output);
  const { warn, finish } = warningPrinter(io);
  const { opened, rewriter } = await openArticle(path, { folder: io.workingFolder, warn });
  const compiled = compileGlossary(await loadProjectGlossary(project, warn), languages);
  const { progress, clear } = memoryProgress(io);
  const memory = await openProjectMemory(project, { warn, progress });
  clear();
  const sentences = translatableSentences(opened, languages.source, rewriter.syntax);
  const questions = sentences.map(({ segment: { text } }, index) => {
    const previous = sentences[index - 1]?.segment.text;
    const next = sentences[index + 1]?.segment.text;
    return {
      text,
      options: {
        ...{ threshold, limit },
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
      },
    };
  });
  const found = await matchAll(memory, questions);
  const units: TranslationUnit[] = [];
  for (const [index, { number, segment, rewritable }] of sentences.entries()) {
    const { text } = segment;
    const matches = found[index] ?? [];
    const terms = termsIn(text, languages.source, compiled);
    const sentence = { text, rewritable, path, number, matches, terms };
    units.push(pretranslatedUnit(sentence, languages));
  }
  await memory.close();
  finish();
  const document: BilingualDocument = {
    kind: "bilingual",
    header: {
      ...{ sourceLanguage: languages.source, targetLanguage: languages.target },
      ...{ attributes: {}, notes: [], props: [] },
    },
    units,
  };
  const write = await xliffFormat.loadWriter();
  const chunks = write(document, {
    ...{ warn, tool: io.tool, path: output },
    ...{ sourceLanguage: languages.source, targetLanguage: languages.target },
    ...(options.xliffVersion !== undefined && { version: options.xliffVersion }),
  });
  const force = options.force === true;
  await whileLocked(io.workingFolder, output, async () =>
    saveNewTexts(io.workingFolder, [{ path: output, chunks }], { force }),
  );
  const counts = countsOf(units);
  const data = { ...counts, path: output, count: counts.units };
  const sentence = io.translate("commands.pretranslate.done", data);
  writeOutcome({ path: output, ...counts }, [sentence], options, io);
  return 0;
}

function termsIn(
  text: string,
  language: string,
  compiled: ReturnType<typeof compileGlossary>,
): SentenceToTranslate["terms"] {
  const found = new Map<string, SentenceToTranslate["terms"][number]>();
  for (const { occurrence } of recogniseTerms(readText(text, language), compiled.source)) {
    const { concept, range } = occurrence;
    const surface = text.slice(range.start, range.end);
    if (!found.has(concept.id)) found.set(concept.id, { concept, surface });
  }
  return [...found.values()];
}

function countsOf(
  units: readonly TranslationUnit[],
): Record<"units" | "filled" | "offered" | "terms", number> {
  const filled = units.filter(({ target }) => target !== undefined).length;
  const offered = units.filter(
    ({ target, matches = [] }) => target === undefined && matches.length > 0,
  ).length;
  const terms = units.reduce((sum, unit) => sum + (unit.terms?.length ?? 0), 0);
  return { units: units.length, filled, offered, terms };
}
