// What the glossary says in support of a problem: the definition, and the notes of the terms involved.

import { isApproved, type Term } from "../../model/concept.ts";
import type { Reason } from "../../model/finding.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import type { Problem } from "../../rules/rule.ts";

/** `undefined` if the glossary gives no reason. The wrong term comes first, then the approved, then that of the source. */
export function reasonOf(
  { concept, data, assessment }: Pick<Problem, "concept" | "data" | "assessment">,
  target: LanguageTag,
): Reason | undefined {
  if (concept === undefined) return undefined;
  const { definition } = concept;
  const own = concept.terms.filter(({ language }) => languageServes(language, target));
  const wrong = own.filter(({ text, status }) => text === data["term"] && !isApproved({ status }));
  const told = [...wrong, ...own.filter(isApproved)].filter(saysWhy).map(reasonOfTerm);
  // A row of a table holds both terms and one note, which is told once.
  const inSource = concept.terms.filter(
    (term) =>
      term === assessment?.occurrence.term &&
      saysWhy(term) &&
      !told.some(({ note, source }) => note === term.note && source === term.source),
  );
  told.push(...inSource.map(reasonOfTerm));
  if (definition === "" && told.length === 0) return undefined;
  return { definition, terms: told };
}

function saysWhy({ note, source }: Term): boolean {
  return note !== "" || source !== "";
}

function reasonOfTerm({ text, note, source }: Term): Reason["terms"][number] {
  return { term: text, note, source };
}
