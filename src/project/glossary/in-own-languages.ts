// Concepts of another file in the languages that a glossary has already.

import type { Concept } from "../../model/concept.ts";
import type { Warning } from "../../model/errors.ts";
import { primaryLanguage, type LanguageTag } from "../../model/language.ts";

// Another script is another column: zh-Hant is not the zh of a glossary.
const withRegion = /^[a-z]{2,3}-(?:[A-Z]{2}|\d{3})$/u;

/**
 * CAT tools write en-US and es-ES for the English and the Spanish of a client. In a glossary that tells no regions apart they are
 * its own en and es, not further columns; each is said once.
 */
export function inOwnLanguages(
  further: readonly Concept[],
  own: readonly Concept[],
  { into, warn }: { readonly into: string; readonly warn: (warning: Warning) => void },
): readonly Concept[] {
  const known = new Set(own.flatMap(({ terms }) => terms.map(({ language }) => language)));
  const taken = new Map<LanguageTag, LanguageTag>();
  const ownOf = (language: LanguageTag): LanguageTag => {
    const primary = primaryLanguage(language);
    const isOne = [...known].every((each) => each === primary || primaryLanguage(each) !== primary);
    if (!withRegion.test(language) || !known.has(primary) || !isOne) return language;
    if (!taken.has(language))
      warn({
        code: "readAsOwnLanguage",
        data: { language, own: primary },
        ...{ path: into, line: undefined, column: undefined },
      });
    taken.set(language, primary);
    return primary;
  };
  const renamed = further.map((concept) => ({
    ...concept,
    terms: concept.terms.map((term) => ({ ...term, language: ownOf(term.language) })),
  }));
  return taken.size === 0 ? further : renamed;
}
