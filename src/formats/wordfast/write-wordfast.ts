// Units -> a memory of Wordfast Classic, in UTF-16 with its mark: it reads that or ANSI, but not UTF-8.

import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { canonicalLanguage, primaryLanguage, type LanguageTag } from "../../model/language.ts";
import { plainText, type Segment } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { encodeChunks } from "../encode-chunks.ts";
import type { Chunk, WriteContext } from "../format.ts";
import { unitLosses } from "../unit-losses.ts";
import { escapeForWordfast } from "./escapes.ts";
import { attributeProperty } from "./read-wordfast.ts";

/** The longest segment that Wordfast takes, in characters. */
const longestSegment = 8000;
/** Of units that say none: the same file must come out the same. */
const noDate = "20000101~000000";

export function writeWordfast(document: BilingualDocument, context: WriteContext): Iterable<Chunk> {
  return encodeChunks(lines(document, context), "utf-16le");
}

function* lines(
  document: BilingualDocument,
  context: WriteContext,
): Generator<string, void, undefined> {
  const { header, units } = document;
  const source = context.sourceLanguage ?? header.sourceLanguage ?? "en";
  const target = context.targetLanguage ?? header.targetLanguage ?? "es";
  const { name } = context.tool;
  const whole = Array.isArray(units) ? units.filter(hasBothSides).length : 0;
  const count = String(whole).padStart(8, "0");
  yield (
    [
      `%${noDate}`,
      `%User ID,${name.slice(0, 8).toUpperCase()},${name}`,
      `%TU=${count}`,
      `%${code(source)}`,
      "%Wordfast TM v.5.51w9/00",
      `%${code(target)}`,
      "%---00000001",
    ].join("\t") + "\r\n"
  );
  const told = new Set<string>();
  const warnOnce = (key: string, data: Readonly<Record<string, string | number>>): void => {
    if (told.has(key)) return;
    told.add(key);
    context.warn({
      code: key,
      data,
      path: context.path ?? "",
      line: undefined,
      column: undefined,
    });
  };
  const tellLosses = unitLosses(context, {
    variants: false,
    variantNotes: false,
    // Told apart, with the notes.
    property: () => true,
  });
  for (const unit of units) {
    tellLosses(unit);
    const line = unitLine(unit, { target, name }, warnOnce);
    if (line !== undefined) yield `${line}\r\n`;
  }
}

interface Defaults {
  readonly target: LanguageTag;
  readonly name: string;
}

function unitLine(
  unit: TranslationUnit,
  defaults: Defaults,
  warnOnce: (code: string, data: Readonly<Record<string, string | number>>) => void,
): string | undefined {
  const { attributes, sourceInfo, targetInfo, target = [] } = unit;
  const source = plainText(unit.source);
  const translation = plainText(target);
  if (!hasBothSides(unit)) {
    warnOnce("unitWithoutSide", { id: unit.id });
    return undefined;
  }
  if (hasCodes(unit.source) || hasCodes(target)) warnOnce("codesNotCarried", { text: source });
  for (const text of [source, translation])
    if (text.length > longestSegment)
      warnOnce("segmentTooLong", { limit: longestSegment, text: text.slice(0, 60) });
  const further = unit.props.filter(({ type }) => type.startsWith(attributeProperty));
  if (unit.notes.length + unit.props.length > further.length)
    warnOnce("notesNotCarried", { text: source });
  return [
    dateOf(attributes["changedate"] ?? attributes["creationdate"]),
    escapeForWordfast(attributes["changeid"] ?? attributes["creationid"] ?? defaults.name),
    attributes["usagecount"] ?? "0",
    code(sourceInfo.language),
    escapeForWordfast(source),
    code(targetInfo?.language ?? defaults.target),
    escapeForWordfast(translation),
    ...further.map(({ value }) => escapeForWordfast(value)),
  ].join("\t");
}

function hasBothSides({ source, target = [] }: TranslationUnit): boolean {
  return plainText(source) !== "" && plainText(target) !== "";
}

function hasCodes(segment: Segment): boolean {
  return segment.some((part) => typeof part !== "string");
}

/** `20140820T193338Z` -> `20140820~193338` */
function dateOf(date: string | undefined): string {
  const [, day, time] = /^(\d{8})T(\d{6})Z$/u.exec(date ?? "") ?? [];
  return day === undefined ? noDate : `${day}~${time}`;
}

/** Upper case, at most five characters; `UND` for anything but a language tag. */
function code(language: LanguageTag): string {
  const known = canonicalLanguage(language);
  const short = known === undefined || known.length > 5 ? primaryLanguage(language) : known;
  return (canonicalLanguage(short) ?? "und").toUpperCase();
}
