// Reads all glossary files of a project as one glossary.

import { csvFormat } from "../../formats/csv/index.ts";
import { extensionsOf, forPath } from "../../formats/for-path.ts";
import type { GlossaryFormat } from "../../formats/format.ts";
import { glossaryFormats } from "../../formats/glossary-formats.ts";
import type { CapitalUse, Concept, Glossary } from "../../model/concept.ts";
import { InputError, type Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { isAddress } from "../../model/store/store-address.ts";
import { isTooLong, longestTerm } from "../../terms/patterns/longest-term.ts";
import {
  matchFlagNames,
  parseMatchFlags,
  type FlagProblem,
} from "../../terms/patterns/match-flags.ts";
import type { Config } from "../config/config.ts";
import { trustedCacheFolder } from "../disk/cache-folder.ts";
import { diskFiles, type Files } from "../disk/files.ts";
import { expandPaths } from "../disk/glob.ts";
import { nearestFiles } from "../disk/nearest-files.ts";
import { joined } from "../disk/read-file.ts";
import { keepGlossary, recallGlossary } from "./glossary-cache.ts";

const headLength = 8192;

export interface GlossaryRequest {
  /** Base of the paths, both as given and as shown. */
  readonly folder: string;
  /** Paths or patterns. A missing path is an error; a pattern may match nothing. */
  readonly paths: readonly string[];
  /** `auto` by default. */
  readonly capitals?: CapitalUse;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly warn: (warning: Warning) => void;
  /** Absolute path of the folder for derived data; if not set, nothing is kept. */
  readonly cacheFolder?: string | undefined;
  /** The disk by default. */
  readonly files?: Files;
  /** What stores among the paths may see; none is asked by default. */
  readonly environment?: Config["environment"];
  readonly ownAddresses?: readonly string[];
}

/** Of the formats that no extension means: a table in a Markdown file. */
function byContent(bytes: Uint8Array): GlossaryFormat | undefined {
  const head = bytes.subarray(0, headLength);
  return glossaryFormats.find((format) => format.extensions.length === 0 && format.sniff(head));
}

/** Reads one glossary file. `path` is relative to `folder`, and is used in every location. */
export async function loadGlossaryFile(
  path: string,
  request: Omit<GlossaryRequest, "paths">,
): Promise<Glossary> {
  const { files = diskFiles } = request;
  const bytes = joined(files.chunks(request.folder, path));
  const format = forPath(glossaryFormats, path) ?? byContent(bytes);
  if (format === undefined)
    throw new InputError("notGlossary", {
      path,
      data: { extensions: extensionsOf(glossaryFormats) },
    });
  const isSaved = files.isSaved(request.folder, path);
  return readGlossary({ path, bytes, format, isSaved }, request);
}

async function readGlossary(
  table: {
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly format: GlossaryFormat;
    readonly isSaved: boolean;
  },
  request: Omit<GlossaryRequest, "paths">,
): Promise<Glossary> {
  const { path, bytes, format, isSaved } = table;
  const { cacheFolder, source: sourceLanguage, target: targetLanguage } = request;
  const read = async (warn: (warning: Warning) => void): Promise<Glossary> =>
    (await format.loadReader())([bytes], { path, warn, sourceLanguage, targetLanguage });
  if (cacheFolder === undefined || !isSaved) return read(request.warn);
  const settings = `${format.name} ${sourceLanguage} ${targetLanguage}`;
  const key = { folder: cacheFolder, path, bytes, settings };
  const kept = recallGlossary(key);
  if (kept !== undefined) {
    for (const warning of kept.warnings) request.warn(warning);
    return kept.glossary;
  }
  const warnings: Warning[] = [];
  const glossary = await read((warning) => {
    warnings.push(warning);
    request.warn(warning);
  });
  keepGlossary(key, { glossary, warnings });
  return glossary;
}

/** The glossary named by glosa.json or the command line. */
export function loadProjectGlossary(
  { glossary: paths, ...config }: Config,
  warn: (warning: Warning) => void,
  files: Files = diskFiles,
): Promise<Glossary> {
  const { folder, capitals, source, target, cacheFolder, environment, ownAddresses } = config;
  return loadGlossary({
    ...{ folder, paths, capitals, source, target, warn, cacheFolder, files },
    ...{ environment, ownAddresses },
  });
}

async function loadRemoteGlossary(
  written: string,
  request: Omit<GlossaryRequest, "paths">,
): Promise<Glossary> {
  const { remoteGlossary } = await import("../remote/remote-glossary.ts");
  const { environment = {}, ownAddresses = [], cacheFolder, warn } = request;
  const place = { environment, ownAddresses, cacheFolder, warn };
  const table = await remoteGlossary(written, place);
  return readGlossary({ ...table, format: csvFormat, isSaved: true }, request);
}

/**
 * All glossary files as one, then those of stores; concepts with the same id in several are kept separate, with a
 * warning.
 */
export async function loadGlossary(asked: GlossaryRequest): Promise<Glossary> {
  const request = { ...asked, cacheFolder: trustedCacheFolder(asked.cacheFolder, asked.warn) };
  const concepts: Concept[] = [];
  const seen = new Map<string, string>();
  const addresses = new Set(request.paths.filter(isAddress));
  for (const path of [...expandPaths(request.folder, request.paths), ...addresses]) {
    const { concepts: read } = addresses.has(path)
      ? await loadRemoteGlossary(path, request)
      : await loadGlossaryFile(path, request).catch((error: unknown) => {
          throw withNearest(error, path, request.folder);
        });
    for (const concept of read) {
      const first = seen.get(concept.id);
      if (first === undefined) seen.set(concept.id, path);
      else {
        const location = concept.terms[0]?.location;
        request.warn({
          code: "conceptInTwoFiles",
          data: { id: concept.id, first },
          path,
          line: location?.line,
          column: location?.column,
        });
      }
      warnOfIgnored(concept, request);
      concepts.push(concept);
    }
  }
  const { capitals } = asked;
  return { kind: "glossary", concepts, ...(capitals === undefined ? {} : { capitals }) };
}

/** A missing file as one that names those that may be meant. */
function withNearest(error: unknown, path: string, folder: string): unknown {
  if (!(error instanceof InputError) || error.code !== "fileMissing") return error;
  const nearest = nearestFiles(folder, path).join(", ");
  return nearest === "" ? error : new InputError("fileMissingNear", { path, data: { nearest } });
}

/** What is ignored in matching, flags without meaning and texts too long for a term: the user should know. */
function warnOfIgnored(concept: Concept, { warn }: Pick<GlossaryRequest, "warn">): void {
  for (const term of concept.terms) {
    if (isTooLong(term))
      warn({
        code: "termTooLong",
        data: { length: term.text.length, most: longestTerm },
        path: term.location?.path ?? "",
        line: term.location?.line,
        column: term.location?.column,
      });
    for (const problem of parseMatchFlags(term).problems) {
      const { code, ...data } = flagProblem(problem);
      warn({
        code,
        data: { flag: problem.flag, term: term.text, ...data },
        path: term.location?.path ?? "",
        line: term.location?.line,
        column: term.location?.column,
      });
    }
  }
}

function flagProblem(problem: FlagProblem): Readonly<Record<string, string>> & { code: string } {
  if (problem.kind === "pattern")
    return { code: `flagPattern-${problem.fault}`, value: problem.value };
  if (problem.kind === "stem") return { code: "flagStem", value: problem.value };
  if (problem.kind !== "unknown")
    return { code: "flagValue", choices: problem.allowed.join(", "), value: problem.value };
  const { nearest } = problem;
  return nearest === undefined
    ? { code: "unknownFlag", choices: matchFlagNames.join(", ") }
    : { code: "unknownFlagNear", nearest };
}
