// Language tags (BCP 47). Only what every layer needs: canonical case and the primary subtag.

/** A BCP 47 language tag in canonical case: `es`, `es-PE`, `zh-Hant`. */
export type LanguageTag = string;

const rememberedTags = 10_000;
const canonicalTags = new Map<string, LanguageTag | undefined>();

/**
 * The canonical form of a tag as people and tools write it (`ES_pe`, `es-pe` -> `es-PE`),
 * or `undefined` if it is not a well-formed BCP 47 tag.
 */
export function canonicalLanguage(written: string): LanguageTag | undefined {
  if (canonicalTags.has(written)) return canonicalTags.get(written);
  let canonical: LanguageTag | undefined;
  try {
    canonical = Intl.getCanonicalLocales(written.trim().replaceAll("_", "-"))[0];
    // Well-formed, but no language: four letters are reserved and none of more is registered (RFC 5646, 2.2.1).
    if (canonical !== undefined && /^[A-Za-z]{4,8}(?:-|$)/u.test(canonical)) canonical = undefined;
  } catch {
    // Intl throws RangeError for anything that is not a tag, which is the answer.
  }
  // A file may hold a million invalid ones.
  if (canonicalTags.size >= rememberedTags) canonicalTags.clear();
  canonicalTags.set(written, canonical);
  return canonical;
}

const primaryLanguages = new Map<LanguageTag, string>();

/** The primary subtag, lower case: `es-PE` -> `es`. */
export function primaryLanguage(tag: LanguageTag): string {
  let primary = primaryLanguages.get(tag);
  if (primary === undefined) {
    primary = tag.split(/[-_]/u, 1)[0]?.toLowerCase() ?? "";
    primaryLanguages.set(tag, primary);
  }
  return primary;
}

/** Whether text in `have` will do for `want`: the same language, and no conflicting region. */
export function languageServes(have: LanguageTag, want: LanguageTag): boolean {
  return primaryLanguage(have) === primaryLanguage(want);
}
