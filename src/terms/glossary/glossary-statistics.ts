// What a glossary contains, in numbers.

import { statuses, type Glossary, type Status } from "../../model/concept.ts";
import type { LanguageTag } from "../../model/language.ts";
import { capitalHabits, type CapitalHabit } from "../patterns/capital-habits.ts";

export interface TermCount {
  readonly language: LanguageTag;
  readonly terms: number;
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
  /** Concepts without a term in the language. */
  readonly missing: number;
}

export interface GlossaryStatistics {
  readonly concepts: number;
  readonly terms: number;
  readonly languages: readonly TermCount[];
  readonly withoutDefinition: number;
  /** What the capitals of each file and language tell the check. */
  readonly capitals: readonly CapitalHabit[];
  readonly subjectFields: readonly { readonly name: string; readonly concepts: number }[];
}

export function glossaryStatistics(glossary: Glossary): GlossaryStatistics {
  const { concepts } = glossary;
  const terms = concepts.flatMap((concept) => concept.terms);
  const languages = [...new Set(terms.map(({ language }) => language))].sort();
  const fields = new Map<string, number>();
  for (const { subjectField } of concepts)
    fields.set(subjectField, (fields.get(subjectField) ?? 0) + 1);
  return {
    concepts: concepts.length,
    terms: terms.length,
    languages: languages.map((language) => {
      const own = terms.filter((term) => term.language === language);
      const counts = statuses.map((status): [Status, number] => [
        status,
        own.filter((term) => term.status === status).length,
      ]);
      return {
        language,
        terms: own.length,
        byStatus: Object.fromEntries(counts),
        missing: concepts.filter((concept) =>
          concept.terms.every((term) => term.language !== language),
        ).length,
      };
    }),
    capitals: capitalHabits(glossary).columns,
    withoutDefinition: concepts.filter(({ definition }) => definition === "").length,
    subjectFields: [...fields]
      .map(([name, count]) => ({ name, concepts: count }))
      .sort((left, right) => right.concepts - left.concepts || (left.name < right.name ? -1 : 1)),
  };
}
