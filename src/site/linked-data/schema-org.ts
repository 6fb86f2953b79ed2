// What a page of a concept tells search engines: schema.org's DefinedTerm in its DefinedTermSet.

import { isAvoided, type Term } from "../../model/concept.ts";
import type { LanguageTag } from "../../model/language.ts";
import { visible } from "../../strings/visible.ts";
import type { PublishedConcept, SaidText } from "../content/published.ts";
import type { Iris } from "./iris.ts";

export interface DescribedPage {
  /** Of the page, full or relative to it. */
  readonly url: string;
  readonly home: string;
  readonly title: string;
  readonly language: LanguageTag;
  /** What the page is headed by. */
  readonly name: Term;
}

/** Terms to be avoided are no names of it. */
export function definedTerm(
  { concept, definitions }: PublishedConcept,
  { url, home, title, language, name }: DescribedPage,
  { scheme }: Iris,
): object {
  const others = concept.terms.filter((term) => term !== name && !isAvoided(term));
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTerm",
    "@id": url,
    url,
    inLanguage: language,
    name: inLanguage({ text: name.text, language: name.language }),
    ...(others.length > 0 && { alternateName: others.map(inLanguage) }),
    ...(definitions.length > 0 && { description: definitions.map(inLanguage) }),
    ...(concept.id !== "" && { termCode: concept.id }),
    inDefinedTermSet: { "@type": "DefinedTermSet", "@id": scheme, name: title, url: home },
  };
}

function inLanguage({ text, language }: SaidText): object | string {
  return language === undefined ? text : { "@value": text, "@language": language };
}

/** JSON for a script element, which ends at the first `</script` (and begins again at `<!--`). */
export function scriptJson(value: object): string {
  return visible(JSON.stringify(value)).replaceAll("<", String.raw`\u003C`);
}
