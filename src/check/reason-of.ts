// What the glossary says in support of a problem: the definition, and the notes of the terms involved.

import { isApproved } from "../model/concept.ts";
import type { Reason } from "../model/finding.ts";
import { languageServes, type LanguageTag } from "../model/language.ts";
import type { Problem } from "../rules/rule.ts";

/** `undefined` if the glossary gives no reason. The wrong term comes first. */
export function reasonOf(
  { concept, data }: Pick<Problem, "concept" | "data">,
  target: LanguageTag,
): Reason | undefined {
  if (concept === undefined) return undefined;
  const { definition } = concept;
  const own = concept.terms.filter(({ language }) => languageServes(language, target));
  const wrong = own.filter(({ text, status }) => text === data["term"] && !isApproved({ status }));
  const told = [...wrong, ...own.filter(isApproved)]
    .filter(({ note, source }) => note !== "" || source !== "")
    .map(({ text, note, source }) => ({ term: text, note, source }));
  if (definition === "" && told.length === 0) return undefined;
  return { definition, terms: told };
}
