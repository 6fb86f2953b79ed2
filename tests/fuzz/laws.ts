// What must hold of every reader for every file, good or bad. A law that is broken throws `BrokenLaw`;
// anything else that is thrown is a crash.

import type { FormatDoctor } from "../../src/doctor/format-doctor.ts";
import { doctorForPath } from "../../src/doctor/format-doctors.ts";
import type { ArticleRewriter, Format, ReadContext } from "../../src/formats/format.ts";
import type { Article } from "../../src/model/article.ts";
import type { BilingualDocument } from "../../src/model/bilingual-document.ts";
import type { Glossary } from "../../src/model/concept.ts";
import { ExpectedError, type Warning } from "../../src/model/errors.ts";
import { makeUnit } from "../../src/model/make-unit.ts";
import type { ResourceFile } from "../../src/model/resource-file.ts";
import type { TranslationUnit } from "../../src/model/unit.ts";
import { translatableSentences } from "../../src/session/memory/translatable-sentences.ts";
import { writeBack } from "../../src/session/memory/write-back.ts";
import { pieceProblems } from "../formats/piece-problems.ts";
import { doctorErrors, doctorFaults } from "./doctor-laws.ts";

export class BrokenLaw extends Error {}

type Chunk = string | Uint8Array;

/** A format with its reader and writer loaded. */
export interface LoadedFormat {
  readonly format: Format;
  readonly read: (bytes: Iterable<Uint8Array>, context: ReadContext) => Reading;
  readonly write: ((content: Content) => Written) | undefined;
  /** Of an article. */
  readonly rewriter?: ArticleRewriter;
  readonly doctor?: FormatDoctor | undefined;
}

interface Written {
  readonly bytes: Buffer;
  readonly warnings: number;
}

/** All that a reader gave: what it read, what it warned of and how it failed. */
interface Reading {
  readonly content: Content | undefined;
  readonly warnings: readonly Warning[];
  readonly failure: unknown;
}

type Content =
  | (Omit<BilingualDocument, "units"> & { readonly units: readonly TranslationUnit[] })
  | Glossary
  | Article
  | ResourceFile;

export async function loadFormat(format: Format): Promise<LoadedFormat> {
  const doctor = await doctorForPath(`a${format.extensions[0] ?? ""}`);
  return { ...(await loadParts(format)), doctor };
}

async function loadParts(format: Format): Promise<LoadedFormat> {
  switch (format.kind) {
    case "article": {
      const [read, rewriter] = [await format.loadReader(), await format.loadRewriter()];
      return {
        format,
        read: (bytes, context) => attempt(context, (own) => read(bytes, own)),
        write: undefined,
        rewriter,
      };
    }
    case "glossary": {
      const [read, write] = [await format.loadReader(), await format.loadWriter()];
      return {
        format,
        read: (bytes, context) => attempt(context, (own) => read(bytes, own)),
        write: (content) =>
          written((context) => (content.kind === "glossary" ? write(content, context) : [])),
      };
    }
    case "resource": {
      const [read, write] = [await format.loadReader(), await format.loadWriter()];
      return {
        format,
        read: (bytes, context) => attempt(context, (own) => read(bytes, own)),
        write: (content) =>
          written((context) => (content.kind === "resource" ? write(content, context) : [])),
      };
    }
    case "bilingual": {
      const [read, write] = [await format.loadReader(), await format.loadWriter()];
      return {
        format,
        read: (bytes, context) =>
          attempt(context, (own, keep) => {
            const { units, ...rest } = read(bytes, own);
            const kept: TranslationUnit[] = [];
            const content = { ...rest, units: kept };
            // What a reader gives before it fails counts too.
            keep(content);
            for (const unit of units) kept.push(unit);
            return content;
          }),
        write: (content) =>
          written((context) => (content.kind === "bilingual" ? write(content, context) : [])),
      };
    }
    default:
      throw new Error("a kind of format that is not fuzzed");
  }
}

function attempt(
  context: ReadContext,
  read: (context: ReadContext, keep: (content: Content) => void) => Content,
): Reading {
  const warnings: Warning[] = [];
  let content: Content | undefined;
  try {
    content = read({ ...context, warn: (warning) => warnings.push(warning) }, (partial) => {
      content = partial;
    });
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const { code, line, column, data } = error;
    return { content, warnings, failure: { code, line, column, data } };
  }
  return { content, warnings, failure: undefined };
}

function written(
  write: (context: {
    warn: (warning: Warning) => void;
    tool: { name: string; version: string };
    path: string;
  }) => Iterable<Chunk>,
): Written {
  let warnings = 0;
  const warn = (): void => {
    warnings += 1;
  };
  const chunks = [...write({ warn, tool: { name: "glosa", version: "1" }, path: "vacancia" })];
  return { bytes: Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))), warnings };
}

/** `cuts` are places, 0..1, at which the file is cut into chunks. Tells whether the file was read whole. */
export function checkLaws(
  loaded: LoadedFormat,
  bytes: Uint8Array,
  cuts: readonly number[],
): boolean {
  const context: ReadContext = {
    path: `a${loaded.format.extensions[0] ?? ".txt"}`,
    warn() {},
    sourceLanguage: "en",
    targetLanguage: "es",
  };
  const reading = loaded.read([bytes], context);
  const chunked = loaded.read(cutBytes(bytes, cuts), context);
  requireSame("chunks cut elsewhere", reading, chunked);
  const { content, failure } = reading;
  if (loaded.doctor !== undefined)
    for (const fault of doctorFaults(
      loaded.doctor,
      bytes,
      (mended) => loaded.read([mended], { path: context.path, warn() {} }).failure,
    ))
      throw new BrokenLaw(`doctor: ${fault}`);
  if (content?.kind === "article") {
    // A sentence may go on over the times of the next subtitle, which are then a space.
    const problem = pieceProblems(content).find((each) => !/^" " is not .*->/su.test(each));
    if (problem !== undefined) throw new BrokenLaw(`pieces: ${problem}`);
  }
  if (failure !== undefined || content === undefined) return false;
  if (loaded.write !== undefined) checkWriting(loaded, loaded.write, content, context, bytes);
  if (loaded.rewriter !== undefined) checkRewriting(loaded.rewriter, bytes, context);
  return true;
}

/** With its own sentences an article is what it was; with others it can be read again. */
function checkRewriting(rewriter: ArticleRewriter, bytes: Uint8Array, context: ReadContext): void {
  const { syntax } = rewriter;
  const opened = rewriter.open([bytes], context);
  const sentences = translatableSentences(opened, "en", syntax);
  const back = (change: (text: string) => string): readonly string[] => {
    const units = sentences.map(({ number, rewritable }) => {
      const source = rewritable.segment;
      const target = source.map((part) => (typeof part === "string" ? change(part) : part));
      const languages = { sourceLanguage: "en", targetLanguage: "es" };
      return makeUnit({ id: String(number), source, target, ...languages });
    });
    return writeBack(opened, sentences, units, syntax).files;
  };
  requireSame(
    "written back",
    back((text) => text),
    opened.files,
  );
  let chunks: readonly Chunk[];
  try {
    chunks = [...opened.save(back((text) => text.replaceAll("a", "é<&")))];
  } catch (error) {
    // A part that has no text is unpacked only now, and may be damaged; an encoding may lack the letter.
    if (error instanceof ExpectedError) return;
    throw error;
  }
  rewriter.open(
    chunks.map((chunk) => Buffer.from(chunk)),
    context,
  );
}

function checkWriting(
  { read, format, doctor }: LoadedFormat,
  write: (content: Content) => Written,
  content: Content,
  context: ReadContext,
  bytes: Uint8Array,
): void {
  const skeleton = "skeleton" in content ? content.skeleton : undefined;
  if (skeleton !== undefined) {
    const mark = skeleton.byteOrderMark ? "\uFEFF" : "";
    requireSame("in place", write(content).bytes.toString(), mark + skeleton.text);
  }
  const fresh = withoutSkeleton(content);
  const first = write(fresh);
  const again = read([first.bytes], context);
  if (again.failure !== undefined || again.content === undefined)
    throw new BrokenLaw(`what was written is refused: ${JSON.stringify(again.failure)}`);
  const errors = doctor === undefined ? [] : doctorErrors(doctor, first.bytes, bytes);
  if (errors.length > 0) throw new BrokenLaw(`doctor of what was written: ${errors.join(", ")}`);
  // XLIFF has no file without a unit: one that is empty stands for none.
  if (format.name === "xliff" && countOf(fresh) === 0) return;
  const second = withoutSkeleton(again.content);
  // A writer that said what it could not carry may lose that, and that only once.
  if (first.warnings === 0) {
    requireSame("units or terms", countOf(fresh), countOf(second));
    if (lossless.has(format.name))
      requireSame("written and read again", essence(fresh), essence(second));
  }
  const twice = write(second).bytes;
  if (!twice.equals(first.bytes))
    throw new BrokenLaw(
      `written twice: ${firstDifference(first.bytes.toString(), twice.toString())}`,
    );
}

/** As if it had been made in memory: written from its units alone. */
function withoutSkeleton(content: Content): Content {
  if (!("skeleton" in content)) return content;
  const { skeleton: _skeleton, ...rest } = content;
  return rest;
}

/** Formats that carry all that the model has; the others lose no unit or term. */
const lossless: ReadonlySet<string> = new Set(["tmx", "tbx", "csv"]);

function cutBytes(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const ends = cuts
    .map((cut) => Math.floor(cut * bytes.length))
    .sort((left, right) => left - right);
  return [...ends, bytes.length].map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
}

/** Of a unit without a source, the language that it would be in need be no part of the file. */
function essence(content: Content): unknown {
  if (content.kind !== "bilingual") return content;
  return content.units.map((unit) =>
    unit.source.length === 0 ? { ...unit, sourceInfo: { ...unit.sourceInfo, language: "" } } : unit,
  );
}

function countOf(content: Content): number {
  if (content.kind === "bilingual") return content.units.length;
  if (content.kind === "resource") return content.messages.length;
  return content.kind === "glossary" ? content.concepts.flatMap(({ terms }) => terms).length : 0;
}

const places: ReadonlySet<string> = new Set(["location", "contentLocation"]);

function requireSame(law: string, left: unknown, right: unknown): void {
  const text = (value: unknown): string =>
    JSON.stringify(value, (key, item: unknown) => {
      if (law === "written and read again" && places.has(key)) return undefined;
      const isPlain = typeof item === "object" && item !== null && !Array.isArray(item);
      return isPlain ? sorted(item as Readonly<Record<string, unknown>>) : item;
    }) ?? "";
  const [first, second] = [text(left), text(right)];
  if (first !== second) throw new BrokenLaw(`${law}: ${firstDifference(first, second)}`);
}

/** The order of attributes says nothing. */
function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

function firstDifference(left: string, right: string): string {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const from = Math.max(0, at - 60);
  const key = /.*"(\w+)":/su.exec(left.slice(0, at))?.[1] ?? "";
  return `${key}: ${JSON.stringify(left.slice(from, at + 80))} is not ${JSON.stringify(right.slice(from, at + 80))}`;
}
