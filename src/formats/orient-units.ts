// Units of a file that has one direction, for a reader that wants another.

import type { BilingualDocument } from "../model/bilingual-document.ts";
import { languageServes, type LanguageTag } from "../model/language.ts";
import type { TranslationUnit, VariantInfo } from "../model/unit.ts";
import type { ReadContext } from "./format.ts";

/**
 * The document as it is where its languages are those that `context` asks for, or one does not say, which then
 * takes the other's word; turned round where they are the same two the other way; without units, and with the warning `otherLanguages`,
 * where they are others.
 */
export function orientUnits(document: BilingualDocument, context: ReadContext): BilingualDocument {
  const source = said(document.header.sourceLanguage);
  const target = said(document.header.targetLanguage);
  const serves = (have: string | undefined, want: string | undefined): boolean =>
    have === undefined || want === undefined || languageServes(have, want);
  const { sourceLanguage: wantedSource, targetLanguage: wantedTarget } = context;
  if (serves(source, wantedSource) && serves(target, wantedTarget)) return named(document, context);
  // In a file, source is source: swapped units cannot be written back.
  const { kind, header } = document;
  if (!serves(source, wantedTarget) || !serves(target, wantedSource)) {
    const data = { source: source ?? "?", target: target ?? "?" };
    context.warn({ code: "otherLanguages", data, path: context.path, line: 1, column: 1 });
    return { kind, header, units: [] };
  }
  const turnedHeader = { ...header, sourceLanguage: target, targetLanguage: source };
  return { kind, header: turnedHeader, units: turned(document.units) };
}

/** BCP 47 has a tag for "undetermined", which is as good as none. */
function said(tag: LanguageTag | undefined): LanguageTag | undefined {
  return tag === "und" ? undefined : tag;
}

/** With the languages of `context` if the file names none. */
function named(document: BilingualDocument, context: ReadContext): BilingualDocument {
  const { header } = document;
  const sourceLanguage =
    said(header.sourceLanguage) ?? context.sourceLanguage ?? header.sourceLanguage;
  const targetLanguage =
    said(header.targetLanguage) ?? context.targetLanguage ?? header.targetLanguage;
  if (said(targetLanguage) === undefined) tellUndetermined(document, context);
  if (sourceLanguage === header.sourceLanguage && targetLanguage === header.targetLanguage)
    return document;
  const units = Array.from(document.units, (unit): TranslationUnit => ({
    ...unit,
    sourceInfo: withLanguage(unit.sourceInfo, sourceLanguage),
    targetInfo: unit.targetInfo && withLanguage(unit.targetInfo, targetLanguage),
  }));
  return { ...document, header: { ...header, sourceLanguage, targetLanguage }, units };
}

/** Where nobody says in which language the translations are. */
function tellUndetermined({ units }: BilingualDocument, { warn, path }: ReadContext): void {
  for (const { target = [], targetInfo, location } of units) {
    if (targetInfo?.language !== "und" || target.length === 0) continue;
    const { line, column } = location ?? { line: undefined, column: undefined };
    warn({ code: "targetLanguageUnsaid", data: {}, path, line, column });
    return;
  }
}

function withLanguage(info: VariantInfo, language: LanguageTag | undefined): VariantInfo {
  return language === undefined || info.language !== "und" ? info : { ...info, language };
}

function* turned(units: Iterable<TranslationUnit>): Generator<TranslationUnit, void, undefined> {
  for (const unit of units) {
    const { source, target, sourceInfo, targetInfo } = unit;
    // Untranslated units have no text in the language that is now the source.
    if (target === undefined || targetInfo === undefined) continue;
    yield {
      ...unit,
      source: target,
      target: source,
      sourceInfo: targetInfo,
      targetInfo: sourceInfo,
    };
  }
}
