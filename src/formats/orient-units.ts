// Units of a file that has one direction, for a reader that wants another.

import type { BilingualDocument } from "../model/bilingual-document.ts";
import { languageServes } from "../model/language.ts";
import type { TranslationUnit } from "../model/unit.ts";
import type { ReadContext } from "./format.ts";

/**
 * The document as it is where its languages are those that `context` asks for, or nobody says;
 * turned round where they are the same two the other way; without units, and with the warning `otherLanguages`,
 * where they are others.
 */
export function orientUnits(document: BilingualDocument, context: ReadContext): BilingualDocument {
  const { sourceLanguage: source, targetLanguage: target } = document.header;
  const serves = (have: string | undefined, want: string | undefined): boolean =>
    have === undefined || want === undefined || languageServes(have, want);
  const { sourceLanguage: wantedSource, targetLanguage: wantedTarget } = context;
  if (serves(source, wantedSource) && serves(target, wantedTarget)) return document;
  // In a file, source is source: there is no writing back what was turned round.
  const { kind, header } = document;
  if (!serves(source, wantedTarget) || !serves(target, wantedSource)) {
    const data = { source: source ?? "?", target: target ?? "?" };
    context.report({ code: "otherLanguages", data, path: context.path, line: 1, column: 1 });
    return { kind, header, units: [] };
  }
  const turnedHeader = { ...header, sourceLanguage: target, targetLanguage: source };
  return { kind, header: turnedHeader, units: turned(document.units) };
}

function* turned(units: Iterable<TranslationUnit>): Generator<TranslationUnit, void, undefined> {
  for (const unit of units) {
    const { source, target, sourceInfo, targetInfo } = unit;
    // What is not translated has no text in the language that is now the source.
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
