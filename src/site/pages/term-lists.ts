// The lists from A to Z: all terms of a language by their first letter, those to be avoided with what to use instead.

import { isAvoided, type Term } from "../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import { escapeHtml } from "../../strings/visible.ts";
import { inDictionaryOrder, letterName, letterOf } from "../content/alphabet.ts";
import {
  nameIn,
  replacementsOf,
  type PublishedConcept,
  type SiteContent,
} from "../content/published.ts";
import { listName, type PageContent } from "./page-frame.ts";
import { inParts, partLinks, partPath, partTitle } from "./parted-list.ts";
import type { SiteContext } from "./site-context.ts";
import { termMarkup } from "./term-markup.ts";

interface ListedTerm {
  readonly term: Term;
  readonly of: PublishedConcept;
}

/** The terms under a letter, in the parts of its list. */
export interface LetterList {
  readonly letter: string;
  readonly stem: string;
  readonly parts: readonly (readonly ListedTerm[])[];
}

export interface TermLists {
  readonly language: LanguageTag;
  readonly letters: readonly LetterList[];
}

// A glossary of Chinese begins with thousands of signs: they make one long list instead.
const mostLetters = 64;

/** In the order of the letters: A to Z, others, digits, what begins with neither. */
export function termLists(content: SiteContent, language: LanguageTag): TermLists {
  const all = content.concepts.flatMap((of) =>
    of.concept.terms
      .filter((term) => languageServes(term.language, language))
      .map((term): ListedTerm => ({ term, of })),
  );
  const sorted = inDictionaryOrder(all, ({ term }) => term.text);
  const byLetter = new Map<string, ListedTerm[]>();
  const own = new Set(sorted.map(({ term }) => letterOf(term.text)));
  for (const listed of sorted) {
    const found = letterOf(listed.term.text);
    const letter = own.size <= mostLetters || /^[A-Z0]$/u.test(found) ? found : "";
    const others = byLetter.get(letter);
    if (others === undefined) byLetter.set(letter, [listed]);
    else others.push(listed);
  }
  const rank = (letter: string): number => (letter === "" ? 2 : letter === "0" ? 1 : 0);
  const letters = [...byLetter].toSorted(([left], [right]) => rank(left) - rank(right));
  return {
    language,
    letters: letters.map(([letter, terms]) => ({
      letter,
      stem: `terms-${language}-${letterName(letter)}`,
      parts: inParts(terms, ({ term, of }) =>
        [term, ...othersOf(of, term)].reduce((sum, { text }) => sum + text.length, 0),
      ),
    })),
  };
}

/** Names of the concept in other languages. */
function othersOf(of: PublishedConcept, { language }: Term): readonly Term[] {
  return of.languages.flatMap((other) =>
    languageServes(other, language) ? [] : (nameIn(of, other) ?? []),
  );
}

/** Links to the letters of a language. */
export function letterLinks(lists: TermLists, context: SiteContext, current?: string): string {
  const { translate } = context;
  const links = lists.letters.map(({ letter, stem }) => {
    const name =
      letter === ""
        ? translate("site.otherSigns")
        : letter === "0"
          ? translate("site.digits")
          : letter;
    const isHere = letter === current ? ` aria-current="true"` : "";
    return `<li><a href="${stem}.html"${isHere}>${escapeHtml(name)}</a></li>`;
  });
  return `<nav class="letters" aria-label="${escapeHtml(listName(lists.language, context))}"><ul>${links.join("")}</ul></nav>\n`;
}

/** A page that leads to the letters, and each part of each letter. */
export function* termListPages(lists: TermLists, context: SiteContext): Generator<PageContent> {
  const title = listName(lists.language, context);
  yield {
    path: `terms-${lists.language}.html`,
    title,
    body: letterLinks(lists, context),
  };
  for (const { letter, stem, parts } of lists.letters)
    for (const [part, terms] of parts.entries()) {
      const name = letter === "" || letter === "0" ? title : `${title}: ${letter}`;
      yield {
        path: partPath(stem, part),
        title: partTitle(name, part, parts.length, context),
        body: `${letterLinks(lists, context, letter)}${partLinks(stem, part, parts.length, context)}<ul class="list">\n${terms
          .map((each) => listItem(each, context))
          .join("")}</ul>\n${partLinks(stem, part, parts.length, context)}`,
      };
    }
}

function listItem({ term, of }: ListedTerm, { translate }: SiteContext): string {
  const avoided = isAvoided(term);
  const others = avoided ? replacementsOf(term, of.concept) : othersOf(of, term);
  const link = `<a href="${of.address}/">${avoided ? `<s>${termMarkup(term)}</s>` : termMarkup(term)}</a>`;
  const said = [
    ...(avoided ? [` (${escapeHtml(translate("site.avoid"))})`] : []),
    ...(term.status === "proposed" ? [` (${escapeHtml(translate("site.undecided"))})`] : []),
    ...(others.length === 0
      ? []
      : [
          `${avoided ? ` · ${escapeHtml(translate("site.see"))} ` : " · "}${others.map(termMarkup).join(" · ")}`,
        ]),
  ].join("");
  return `<li>${link}${said}</li>\n`;
}
