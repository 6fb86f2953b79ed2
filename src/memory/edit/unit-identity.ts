// When two units are the same, nearly the same, or versions of one another: as strings to compare or to hash.

import { primaryLanguage, type LanguageTag } from "../../model/language.ts";
import { plainText, type InlineCode, type Segment } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";

/** A segment with its codes: `<b>paro</b>` and `paro` are different segments for a CAT tool. */
export function writtenSegment(segment: Segment): string {
  if (segment.length === 1 && typeof segment[0] === "string") return segment[0];
  if (segment.every((part) => typeof part === "string")) return plainText(segment);
  return JSON.stringify(segment);
}

/** Same languages, as `languageAs` tells them apart, source and target. */
export function unitIdentity(
  { source, target, sourceInfo, targetInfo }: TranslationUnit,
  languageAs: (tag: LanguageTag) => string = (tag) => tag,
): string {
  return [
    languageAs(sourceInfo.language),
    languageAs(targetInfo?.language ?? ""),
    writtenSegment(source),
    writtenSegment(target ?? []),
  ].join("\u0000");
}

// Line ends are one: Wordfast and others know only \n.
const lineEnd = /\r\n?|[\u2028\u2029]/gu;

/**
 * The texts of the unit without the regions of its languages: en-US/es-ES is en/es that went through a tool. A unit
 * with other renderings is several; one with codes is also what is left of it where a tool takes only text.
 */
export function* twinIdentities(unit: TranslationUnit): Generator<string, void, undefined> {
  const { source, target = [], sourceInfo, targetInfo, others } = unit;
  const renderings = [
    { language: targetInfo?.language ?? "", segment: target },
    ...others.map(({ language, segment }) => ({ language, segment })),
  ];
  for (const { language, segment } of renderings) {
    const languages = [primaryLanguage(sourceInfo.language), primaryLanguage(language)];
    const written = [source, segment].map(writtenSegment);
    yield [...languages, ...written].join("\u0000").replaceAll(lineEnd, "\n");
    const plain = [source, segment].map((each) => plainText(each));
    if (plain.some((text, index) => text !== written[index]))
      yield [...languages, ...plain].join("\u0000").replaceAll(lineEnd, "\n");
  }
}

/** Of the unit as it is. */
export function twinIdentity(unit: TranslationUnit): string {
  for (const identity of twinIdentities(unit)) return identity;
  return "";
}

/** Same languages, source and context: the units that compete when a translator asks. */
export function sourceIdentityOf(
  unit: TranslationUnit,
  languageAs: (tag: LanguageTag) => string = (tag) => tag,
): string {
  const { source, sourceInfo, targetInfo } = unit;
  return [
    languageAs(sourceInfo.language),
    languageAs(targetInfo?.language ?? ""),
    writtenSegment(source),
    ...contextOf(unit),
  ].join("\u0000");
}

// OmegaT's alternatives, memoQ's and Trados' contexts.
const contextProperties = new Set([
  "file",
  "id",
  "prev",
  "next",
  "x-context",
  "x-context-pre",
  "x-context-post",
]);

/** The context that a tool gives a unit: alternatives by context are not copies of each other. */
export function contextOf({ props }: TranslationUnit): readonly string[] {
  return props
    .filter(({ type }) => contextProperties.has(type.toLowerCase()))
    .map(({ type, value }) => `${type}=${value}`);
}

/** Everything that a person wrote: all texts, notes and props, but no dates, ids or counts of tools. */
export function contentOf(unit: TranslationUnit): string {
  const { others, notes, props, state, sourceInfo, targetInfo } = unit;
  return JSON.stringify([
    unitIdentity(unit),
    others.map(({ language, segment }) => [language, writtenSegment(segment)]),
    [notes, sourceInfo.notes, targetInfo?.notes ?? []].map((list) =>
      list.map(({ text, language }) => [text, language]),
    ),
    [props, sourceInfo.props, targetInfo?.props ?? []].map((list) =>
      list.map(({ type, value }) => [type, value]),
    ),
    state,
  ]);
}

// Marks that may differ between two versions of one sentence. Question and exclamation marks may not:
// «¿Hay quorum?» and «Hay quorum.» are two sentences. Nor may marks inside or before a number.
const idleMark = /[.,;:'"‘’“”«»()[\]…·–—-](?!\d)|(?<!\d)[;:'"‘’“”«»()[\]…·]/gu;

/** The text without case, space and idle punctuation; digits, accents and signs count. */
export function looseText(segment: Segment): string {
  let text = "";
  for (const part of segment)
    text += typeof part === "string" ? part : `\u0001${part.kind}${placeheld(part)}\u0001`;
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(idleMark, "")
    .replaceAll(/[\s\u00A0\u202F]+/gu, "");
}

// What a placeholder stands for is text: «Click {0}» is not «Click {1}». What a pair of codes does is not.
function placeheld({ kind, data, attributes }: InlineCode): string {
  if (kind !== "placeholder") return "";
  return (
    data || (attributes?.["equiv-text"] ?? attributes?.["equiv"] ?? attributes?.["disp"] ?? "")
  );
}

/** The same, context included, but for case, spaces and punctuation; `undefined` if nothing else is left. */
export function looseIdentityOf(unit: TranslationUnit): string | undefined {
  const source = looseText(unit.source);
  const target = looseText(unit.target ?? []);
  if (source === "" || target === "") return undefined;
  return [
    unit.sourceInfo.language,
    unit.targetInfo?.language ?? "",
    source,
    target,
    ...contextOf(unit),
  ].join("\u0000");
}
