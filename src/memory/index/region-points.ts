// What a unit of another region costs: es-PE wanted, es-MX found.

import type { LanguageTag } from "../../model/language.ts";

/** One point for another region of the language. A language without region fits all. */
export function regionPoints(
  { sourceLanguage, targetLanguage }: { sourceLanguage: LanguageTag; targetLanguage: LanguageTag },
  wanted: { readonly source: LanguageTag; readonly target: LanguageTag },
): number {
  const differs = (have: LanguageTag, want: LanguageTag): boolean =>
    have !== want && have.includes("-") && want.includes("-");
  return differs(sourceLanguage, wanted.source) || differs(targetLanguage, wanted.target) ? 1 : 0;
}
