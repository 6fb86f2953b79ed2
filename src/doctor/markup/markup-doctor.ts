// The doctor for an XML format whose files are fixed rather than rewritten: TBX, XLIFF.

import { languageAsWritten, namedLanguage } from "../../formats/written-language.ts";
import { ParseError } from "../../model/errors.ts";
import type { MessageData } from "../../model/finding.ts";
import { xmlEncoding } from "../../xml/declared-encoding.ts";
import { DefectLog, type DefectKind, type Loss, type Point, type ReportDefect } from "../defect.ts";
import { encodingKinds, openTolerantly } from "../encoding-defects.ts";
import {
  maximumLosses,
  type Diagnosis,
  type DoctorFile,
  type FormatDoctor,
} from "../format-doctor.ts";
import { excerptOf, type LooseElement } from "./loose-element.ts";
import { markupKinds } from "./markup-kinds.ts";
import { isCutWithin, mendMarkup } from "./mend-markup.ts";
import { repairMarkup, type RepairedPart } from "./repair-markup.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What an examination may know about the rest of the file. */
export interface MarkupFacts {
  readonly root: LooseElement | undefined;
  /** Ids seen so far, kept by the examinations of ids. */
  readonly ids: Set<string>;
}

export interface MarkupExamination {
  readonly kind: DefectKind;
  /** `open`: an element around units, by its start tag; `unit`: a unit or head, whole. */
  readonly of: "open" | "unit";
  examine(
    element: LooseElement,
    facts: MarkupFacts,
  ): Iterable<{ readonly point: Point; readonly data?: MessageData }>;
}

export interface MarkupFault {
  readonly kind: DefectKind;
  readonly point: Point;
  readonly data: MessageData;
  /** Kinds of examinations that report the same thing on the same line. */
  readonly told: readonly string[];
}

export interface MarkupFormat {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly examinations: readonly MarkupExamination[];
  /** The name and version to show, from the root element. */
  readonly title: (root: LooseElement | undefined) => string;
  /** Kinds of what `faults` finds. */
  readonly faultKinds?: readonly DefectKind[];
  /** What in the file breaks the standard, beyond the examinations. */
  readonly faults?: (bytes: Iterable<Uint8Array>, path: string) => readonly MarkupFault[];
  /** glosa's own reader, run on the fixed text; throws `ParseError`. */
  readonly read?: (text: Iterable<Uint8Array>, path: string) => void;
}

export function markupDoctor(format: MarkupFormat): FormatDoctor {
  const { name, extensions, examinations } = format;
  const kinds = [
    ...encodingKinds,
    ...markupKinds,
    ...examinations.map(({ kind }) => kind),
    ...(format.faultKinds ?? []),
  ];
  return {
    name,
    extensions,
    kinds,
    diagnose: (file) => diagnose(file, format, kinds),
  };
}

function diagnose(file: DoctorFile, format: MarkupFormat, kinds: readonly DefectKind[]): Diagnosis {
  const { vocabulary } = format;
  const { path } = file;
  const log = new DefectLog(kinds);
  const opened = openTolerantly(file, xmlEncoding, log.report);
  const parts = (report: ReportDefect): Iterable<RepairedPart> =>
    repairMarkup(opened.text(), { path, vocabulary, report });
  let root: LooseElement | undefined;
  let units = 0;
  const losses: Loss[] = [];
  const ids = new Set<string>();
  const run = (of: MarkupExamination["of"], element: LooseElement): void => {
    for (const examination of format.examinations)
      if (examination.of === of)
        for (const { point, data } of examination.examine(element, { root, ids }))
          log.report(examination.kind.id, point, data);
  };
  let lost = 0;
  for (const part of parts(log.report)) {
    if (part.kind === "open") {
      root ??= part.element;
      run("open", part.element);
    } else if (part.kind === "whole") {
      const { element } = part;
      run("unit", element);
      if (!vocabulary.units.includes(element.name)) continue;
      units += 1;
      if (!isCutWithin(element)) continue;
      lost += 1;
      const data = { line: element.point.line, text: excerptOf(element) };
      if (losses.length < maximumLosses)
        losses.push({ id: "cut-unit", data, point: element.point });
    }
  }
  for (const fault of untold(format.faults?.(file.bytes(), path) ?? [], log))
    log.report(fault.kind.id, fault.point, fault.data);
  const mend = (): Iterable<string> =>
    mendMarkup(
      parts(() => undefined),
      hyphenated,
    );
  return {
    format: format.title(root),
    encoding: opened.findings.encoding,
    units,
    saved: units - lost,
    defects: log.defects(),
    losses,
    failure: root === undefined ? undefined : readingFailure(format, mend, path),
    mend: root === undefined ? undefined : mend,
  };
}

/** Faults that no examination has reported on the same line. */
function untold(faults: readonly MarkupFault[], log: DefectLog): readonly MarkupFault[] {
  if (faults.length === 0) return faults;
  const told = new Set(
    log.defects().flatMap(({ kind, places }) => places.map(({ line }) => `${kind.id} ${line}`)),
  );
  return faults.filter((fault) => !fault.told.some((id) => told.has(`${id} ${fault.point.line}`)));
}

function readingFailure(
  { read }: MarkupFormat,
  mend: () => Iterable<string>,
  path: string,
): ParseError | undefined {
  if (read === undefined) return undefined;
  try {
    read(encoded(mend()), path);
    return undefined;
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
}

function* encoded(chunks: Iterable<string>): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for (const chunk of chunks) yield encoder.encode(chunk);
}

const languageAttributes = new Set([
  "xml:lang",
  "lang",
  "source-language",
  "target-language",
  "srcLang",
  "trgLang",
]);

/** Language codes as BCP 47 has them: with a hyphen, and no names. */
function hyphenated(element: LooseElement): LooseElement {
  let changed = false;
  const attributes = Object.entries(element.attributes).map(([name, value]) => {
    const mended =
      languageAttributes.has(name) && (value.includes("_") || namedLanguage(value) !== undefined)
        ? (languageAsWritten(value) ?? value)
        : value;
    changed ||= mended !== value;
    return [name, mended] as const;
  });
  return changed ? { ...element, attributes: Object.fromEntries(attributes) } : element;
}

/** Attributes of the element that name a language, as written. */
export function markupLanguages({
  attributes,
}: LooseElement): readonly (readonly [attribute: string, written: string])[] {
  return Object.entries(attributes).filter(([name]) => languageAttributes.has(name));
}
