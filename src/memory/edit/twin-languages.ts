// Which tags are one language where memories are put together: en-US/es-ES is en/es that went through a tool that asks
// for regions. Where two regions meet (es-PE, es-ES), each stays what it says.

import { primaryLanguage, type LanguageTag } from "../../model/language.ts";
import type { TranslationUnit } from "../../model/unit.ts";

/** Tags of one language as the same string, if only one of them has a region. */
export function twinLanguages(units: Iterable<TranslationUnit>): (tag: LanguageTag) => string {
  const regional = new Map<string, Set<LanguageTag>>();
  const see = (tag: LanguageTag | undefined): void => {
    if (tag === undefined || tag === primaryLanguage(tag)) return;
    const primary = primaryLanguage(tag);
    const tags = regional.get(primary) ?? new Set();
    tags.add(tag);
    regional.set(primary, tags);
  };
  for (const { sourceInfo, targetInfo } of units) {
    see(sourceInfo.language);
    see(targetInfo?.language);
  }
  return (tag) => {
    const primary = primaryLanguage(tag);
    return (regional.get(primary)?.size ?? 0) < 2 ? primary : tag;
  };
}
