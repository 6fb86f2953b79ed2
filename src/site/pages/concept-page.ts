// The page of a concept: what it means, what it is called in each language, what it must not be called, why, and what to write
// instead.

import { nameOfLanguage } from "../../languages/language-names.ts";
import { isAvoided, type Term } from "../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import { escapeHtml } from "../../strings/visible.ts";
import {
  nameOf,
  replacementsOf,
  said,
  type PublishedConcept,
  type PublishedSubject,
} from "../content/published.ts";
import { conceptDocument, irisFrom } from "../linked-data/iris.ts";
import { definedTerm, scriptJson } from "../linked-data/schema-org.ts";
import type { PageContent } from "./page-frame.ts";
import { hasOwnNote, sharedNotes, sourcesOnce } from "./said-once.ts";
import { addressFrom, pagePath, rootFrom, titleOf, type SiteContext } from "./site-context.ts";
import { subjectTitle } from "./subject-pages.ts";
import { saidMarkup, termMarkup } from "./term-markup.ts";

export function conceptPage(
  published: PublishedConcept,
  subject: PublishedSubject | undefined,
  context: SiteContext,
): PageContent {
  const { translate, base } = context;
  const { language } = translate;
  const name = nameOf(published, language);
  const path = `${published.address}/`;
  const data = rootFrom(path) + conceptDocument(published);
  const page = {
    url: addressFrom(context, path, pagePath(language, path)),
    home: addressFrom(context, path, pagePath(language, "")),
    ...{ title: titleOf(context), language, name },
  };
  const described = definedTerm(published, page, irisFrom(base ?? rootFrom(path)));
  return {
    path,
    title: name.text,
    heading: isAvoided(name) ? `<s>${termMarkup(name)}</s>` : termMarkup(name),
    description: published.definitions[0]?.text,
    head: `<link rel="alternate" type="application/ld+json" href="${data}">\n<script type="application/ld+json">${scriptJson(described)}</script>`,
    body: [
      ...published.definitions.map((definition) => saidMarkup(definition, "p", "definition")),
      ...sharedNotes(published.concept.terms, escapeHtml(translate("site.note"))),
      ...inOrder(published.languages, language).map((each) =>
        languageSection(each, published, context),
      ),
      ...sourcesOnce(published.concept.terms, escapeHtml(translate("site.source"))),
      facts(published, subject, data, page.url, context),
    ]
      .map((each) => `${each}\n`)
      .join(""),
  };
}

/** The reader's language first. */
function inOrder(languages: readonly LanguageTag[], own: LanguageTag): readonly LanguageTag[] {
  return languages.toSorted(
    (left, right) => Number(languageServes(right, own)) - Number(languageServes(left, own)),
  );
}

function languageSection(
  language: LanguageTag,
  { concept }: PublishedConcept,
  { translate }: SiteContext,
): string {
  const name = nameOfLanguage(language, translate.language);
  const heading = name.slice(0, 1).toUpperCase() + name.slice(1);
  const items = concept.terms
    .filter((term) => term.language === language)
    .map((term) => termItem(term, concept, translate));
  return `<section><h2>${escapeHtml(heading)}</h2>\n<ul class="terms">\n${items.join("\n")}\n</ul></section>`;
}

function termItem(
  term: Term,
  concept: PublishedConcept["concept"],
  translate: SiteContext["translate"],
): string {
  const { status, partOfSpeech, grammaticalGender, note } = term;
  const text = (key: Parameters<typeof translate>[0]): string => escapeHtml(translate(key));
  const grammar = [
    ...(partOfSpeech === undefined
      ? []
      : [translate.dynamic(`partOfSpeech.${partOfSpeech.replace(" ", "-")}`)]),
    ...(grammaticalGender === undefined ? [] : [translate.dynamic(`gender.${grammaticalGender}`)]),
  ].join(", ");
  const avoided = isAvoided(term);
  const replacements = avoided ? replacementsOf(term, concept) : [];
  const lines = [
    `<p class="term">${avoided ? `<s>${termMarkup(term)}</s>` : `<b>${termMarkup(term)}</b>`} <span class="status">${escapeHtml(translate.dynamic(`status.${status}`))}</span>${grammar === "" ? "" : ` <span class="grammar">${escapeHtml(grammar)}</span>`}</p>`,
    ...(avoided
      ? [
          replacements.length === 0
            ? `<p>${text("site.nothingInstead")}</p>`
            : `<p class="instead">${text("site.useInstead")} ${replacements.map((each) => `<b>${termMarkup(each)}</b>`).join(" · ")}</p>`,
        ]
      : []),
    ...(!hasOwnNote(term, concept.terms)
      ? []
      : [`<p>${text(avoided ? "site.why" : "site.note")} ${saidMarkup(said(note))}</p>`]),
  ];
  return `<li class="${status}">${lines.join("")}</li>`;
}

function facts(
  { concept, changed }: PublishedConcept,
  subject: PublishedSubject | undefined,
  data: string,
  url: string,
  context: SiteContext,
): string {
  const { translate, base } = context;
  const fact = (key: Parameters<typeof translate>[0], value: string): string =>
    `<div><dt>${escapeHtml(translate(key))}</dt><dd>${value}</dd></div>`;
  const day = changed?.slice(0, 10) ?? "";
  return `<dl>${[
    ...(subject === undefined || subject.name === ""
      ? []
      : [
          fact(
            "site.subject",
            `<a href="../subject-${subject.address}.html">${escapeHtml(subjectTitle(subject, context))}</a>`,
          ),
        ]),
    ...(concept.id === "" ? [] : [fact("site.id", `<code>${escapeHtml(concept.id)}</code>`)]),
    ...(base === undefined
      ? []
      : [fact("site.address", `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`)]),
    ...(changed === undefined
      ? []
      : [fact("site.changed", `<time datetime="${escapeHtml(changed)}">${day}</time>`)]),
    fact("site.data", `<a href="${data}">JSON-LD</a>`),
  ].join("")}</dl>`;
}
