// The two languages of a document that is to be written: XLIFF cannot do without.

import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { canonicalLanguage, primaryLanguage, type LanguageTag } from "../../model/language.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import type { WriteContext } from "../format.ts";

export interface WrittenLanguages {
  readonly source: LanguageTag;
  /** `undefined` where nothing says it and no unit is translated. */
  readonly target: LanguageTag | undefined;
}

/** What the caller says, else the document, else its first unit; `und` (undetermined) where nobody does. */
export function languagesOf(
  { header }: BilingualDocument,
  context: WriteContext,
  first: TranslationUnit | undefined,
): WrittenLanguages {
  const target = context.targetLanguage ?? header.targetLanguage ?? first?.targetInfo?.language;
  const source = context.sourceLanguage ?? header.sourceLanguage ?? first?.sourceInfo.language;
  return {
    source: wellFormed(source) ?? "und",
    target: wellFormed(target) ?? (first?.target === undefined ? undefined : "und"),
  };
}

/** The language alone where the rest of its tag is none. */
function wellFormed(tag: LanguageTag | undefined): LanguageTag | undefined {
  return tag === undefined
    ? undefined
    : (canonicalLanguage(tag) ?? canonicalLanguage(primaryLanguage(tag)));
}
