// The checks of a session: reads, aligns and checks, and keeps whatever the next check can reuse.

import { lexiconOfGlossary } from "../../align/lexicon-of-glossary.ts";
import { checkRun, type CheckOptions } from "../../check/check-bitexts.ts";
import type { Decision } from "../../check/decisions.ts";
import { findDriftIn } from "../../check/find-drift.ts";
import { languagesWithoutForms } from "../../check/unchecked.ts";
import type { PlacedDrift } from "../../model/drift.ts";
import type { Report } from "../../model/finding.ts";
import type { LanguageTag } from "../../model/language.ts";
import { atOnce, withPauses } from "../../model/steps.ts";
import {
  bitextsOfFiles,
  findBitexts,
  textsAlone,
  type FoundBitext,
} from "../../project/bitext/find-bitexts.ts";
import { pairCache } from "../../project/bitext/pair-cache.ts";
import type { Reading } from "../../project/bitext/pair-task.ts";
import { largeFiles, windowedFile, type WindowedFile } from "../../project/bitext/window-bitext.ts";
import type { Config } from "../../project/config/config.ts";
import { trustedCacheFolder } from "../../project/disk/cache-folder.ts";
import { requireMatches } from "../../project/disk/glob.ts";
import { problemCache, type ProblemCache } from "../../project/problems/problem-cache.ts";
import type { Holding } from "../held/holding.ts";
import type { Changes } from "./changed-bitexts.ts";
import type { CheckRequest, FileRequest } from "./check-request.ts";
import { decideReport } from "./decide-report.ts";
import { HeldBitexts, type ReadingWatch } from "./held-bitexts.ts";
import { HeldTexts } from "./held-texts.ts";
import type { PlacedBitext } from "./placed-bitext.ts";
import { requestedTexts } from "./requested-texts.ts";
import { projectRules, ruleSettings, settableRules, settingsByPath } from "./rule-settings.ts";
import { wordLists } from "./word-lists.ts";

export type { ChangedOnly, CheckedText, CheckRequest } from "./check-request.ts";

/** A report, and what was checked. */
export interface Checked {
  readonly config: Config;
  readonly report: Report;
  /** In the order of `report.pairs`. */
  readonly bitexts: readonly PlacedBitext[];
  /** Decisions of the project that no finding needs; only meaningful if everything was checked. */
  readonly unneeded: readonly Decision[];
  /** If only what has changed was asked for. */
  readonly changes?: Changes;
}

/** Bitexts read for a question other than what is wrong with them. */
export interface ReadBitexts {
  readonly config: Config;
  readonly bitexts: readonly PlacedBitext[];
  /** The glossary compiled for the languages of a bitext. */
  readonly glossaryFor: CheckOptions["glossaryFor"];
}

/** A file that is read while it is checked, window by window. */
interface LargeBitext {
  /** Base of its path. */
  readonly folder: string;
  readonly file: WindowedFile;
}

interface ReadFiles {
  readonly held: readonly PlacedBitext[];
  readonly large: readonly LargeBitext[];
}

/** What bitexts are read with and checked against, until the glossary changes. */
interface Ground {
  readonly reading: Reading;
  readonly glossaryFor: CheckOptions["glossaryFor"];
  readonly problems: ProblemCache | undefined;
}

export class Checker {
  readonly #holding: Holding;
  readonly #bitexts = new HeldBitexts();
  readonly #texts = new HeldTexts();
  #ground: Promise<Ground> | undefined;

  constructor(holding: Holding) {
    this.#holding = holding;
  }

  async check(
    request: CheckRequest,
    { wholeStory = false }: { readonly wholeStory?: boolean } = {},
  ): Promise<Checked> {
    const config = this.#holding.config(settableRules);
    const { reading, glossaryFor, problems } = await this.#currentGround(config);
    const { held, large, changes } = await this.#read(request, config, reading);
    const shells = large.map(({ folder, file }) => ({ folder, bitext: file.shell }));
    const { rule = [], translate, tool, progress, today } = this.#holding.options;
    progress?.({ kind: "checking" });
    const documents = held.map(({ bitext }) => bitext);
    const settings = ruleSettings(config, rule);
    const settingsOf = settingsByPath(config, rule, [...held, ...shells]);
    const wordListFor = await wordLists(
      [...held, ...shells].map(({ bitext }) => bitext),
      settingsOf ?? (() => settings),
      this.#holding.options.warn,
    );
    const run = checkRun({
      ...{ glossaryFor, translate, tool, wholeStory, wordListFor },
      ...{ rules: projectRules(config), ...settings, settingsOf, today: today?.() },
      textsOf: this.#texts.of(documents),
      shelfOf: problems && shelves(held, problems),
      // Of a run that looks at what has changed alone, the glossary has not.
      ...(isOfProject(request, config) &&
        (changes === undefined || changes.all !== undefined) && {
          concepts: (await this.#holding.glossary()).concepts,
        }),
    });
    const { pause } = this.#holding.options;
    if (pause === undefined) atOnce(run.add(documents));
    else await withPauses(run.add(documents), pause);
    const windowed = large.map(({ folder, file }) => {
      progress?.({ kind: "checking" });
      return { folder, bitext: file.shell, words: run.addWindows(file) };
    });
    const bitexts = [...held, ...windowed];
    const found = run.report();
    this.#warnOfForms(found.withoutForms ?? []);
    return {
      ...{ config, bitexts, ...decideReport(found, bitexts, config) },
      ...(changes && { changes }),
    };
  }

  async drift(request: CheckRequest): Promise<readonly PlacedDrift[]> {
    const config = this.#holding.config(settableRules);
    const { reading, glossaryFor } = await this.#currentGround(config);
    const { held, large } = await this.#read(request, config, reading);
    const documents = held.map(({ bitext }) => bitext);
    const nowhere = { data: {}, line: undefined, column: undefined };
    for (const { file } of large)
      this.#holding.options.warn({
        code: "driftInWindows",
        path: file.shell.source.path,
        ...nowhere,
      });
    this.#warnOfForms(languagesWithoutForms(documents, glossaryFor));
    const { pause } = this.#holding.options;
    const steps = findDriftIn(documents, glossaryFor);
    return pause === undefined ? atOnce(steps) : withPauses(steps, pause);
  }

  /** What a check of the request reads, and keeps for it. */
  async read(request: CheckRequest): Promise<ReadBitexts> {
    const config = this.#holding.config(settableRules);
    const { reading, glossaryFor } = await this.#currentGround(config);
    const { held: bitexts } = await this.#read(request, config, reading);
    return { config, bitexts, glossaryFor };
  }

  /** A file of a bitext changed. */
  dropText(absolute: string): void {
    this.#bitexts.drop(absolute);
  }

  /** What was read of other files is read again when it is asked for. */
  keepOnly(paths: ReadonlySet<string>): void {
    this.#bitexts.keepOnly((absolute) => paths.has(absolute));
  }

  /** The glossary changed, and with it everything used to align and check. */
  dropGround(): void {
    this.#ground = undefined;
    this.#bitexts.clear();
  }

  async #read(
    request: CheckRequest,
    config: Config,
    reading: Reading,
  ): Promise<ReadFiles & { readonly changes?: Changes }> {
    const { folder, files, options } = this.#holding;
    const watch = {
      files,
      warn: options.warn,
      show: (path: string) => options.progress?.({ kind: "aligning", path }),
      pause: options.pause,
    };
    if ("source" in request) {
      const { found, texts } = requestedTexts(request, folder);
      const held = await new HeldBitexts().read(found, reading, { ...watch, files: texts });
      return { held, large: [] };
    }
    const found = this.#find(request, config);
    if (request.changed === undefined) return this.#readFound(found, reading, watch);
    const { changedBitexts } = await import("./changed-bitexts.ts");
    const { found: changed, changes } = changedBitexts(found, config, request.changed.since);
    return { ...(await this.#readFound(changed, reading, watch)), changes };
  }

  async #readFound(
    found: readonly FoundBitext[],
    reading: Reading,
    watch: ReadingWatch,
  ): Promise<ReadFiles> {
    const apart = largeFiles(found, watch.files, this.#holding.options.mostAtOnce);
    const small = found.filter((each) => !apart.has(each));
    const held =
      small.length === 0 && apart.size > 0 ? [] : await this.#bitexts.read(small, reading, watch);
    const large: LargeBitext[] = [];
    for (const { folder, source } of apart) {
      watch.show(source);
      const request = { ...reading, folder, files: watch.files, warn: watch.warn };
      const file = await windowedFile(source, request);
      large.push({ folder, file });
    }
    return { held, large };
  }

  #warnOfForms(unknown: readonly LanguageTag[]): void {
    if (unknown.length === 0) return;
    const nowhere = { path: undefined, line: undefined, column: undefined };
    const data = { languages: unknown.join(", ") };
    this.#holding.options.warn({ code: "noForms", data, ...nowhere });
  }

  #find(request: FileRequest, config: Config): readonly FoundBitext[] {
    const { folder, files, options } = this.#holding;
    if ("paths" in request)
      return findBitexts(request.paths, config, { folder, files, warn: options.warn });
    if ("alone" in request) return textsAlone(request.alone, folder);
    if ("files" in request) return bitextsOfFiles(request.files, config, folder);
    return request.pairs.map((pair) => ({ folder, ...pair }));
  }

  async #currentGround(config: Config): Promise<Ground> {
    for (;;) {
      const made = (this.#ground ??= this.#makeGround(config));
      try {
        const ground = await made;
        // The glossary may have changed while it was being read.
        if (made === this.#ground) return ground;
      } catch (error) {
        if (made !== this.#ground) continue;
        // Anything that could not be read is retried by the next check.
        this.#ground = undefined;
        throw error;
      }
    }
  }

  async #makeGround(config: Config): Promise<Ground> {
    const { source, target, cacheFolder } = config;
    if (config.isGlossaryNamed) requireMatches(config.folder, config.glossary);
    const glossary = await this.#holding.glossary();
    const lexicon = lexiconOfGlossary(glossary, { source, target });
    const { warn } = this.#holding.options;
    const cache = pairCache(trustedCacheFolder(cacheFolder, warn), lexicon);
    const glossaryFor = await this.#holding.compiledGlossary();
    const problems = problemCache(cache?.folder, glossary);
    return { reading: { source, target, lexicon, cache }, glossaryFor, problems };
  }
}

function shelves(
  bitexts: readonly PlacedBitext[],
  problems: ProblemCache,
): NonNullable<CheckOptions["shelfOf"]> {
  const imprints = new Map(bitexts.map(({ bitext, imprint }) => [bitext, imprint]));
  return (bitext) => {
    const imprint = imprints.get(bitext);
    return imprint === undefined ? undefined : problems.shelfOf(bitext, imprint);
  };
}

/** Whether everything that glosa.json names is checked, and its glossary is to be looked at. */
function isOfProject(request: CheckRequest, { path }: Config): boolean {
  return (
    path !== undefined &&
    (("paths" in request &&
      request.glossary === true &&
      request.paths.every((each) => each === undefined)) ||
      ("pairs" in request && request.glossary === true))
  );
}
