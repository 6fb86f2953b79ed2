// The subject fields, and the concepts of each.

import { escapeHtml } from "../../strings/visible.ts";
import { inDictionaryOrder } from "../content/alphabet.ts";
import { nameIn, nameOf, type PublishedSubject } from "../content/published.ts";
import type { PageContent } from "./page-frame.ts";
import { inParts, partLinks, partPath, partTitle } from "./parted-list.ts";
import type { SiteContext } from "./site-context.ts";
import { termMarkup } from "./term-markup.ts";

export function subjectTitle({ name }: PublishedSubject, { translate }: SiteContext): string {
  return name === "" ? translate("site.noSubject") : name;
}

/** Links to subject fields, with how many concepts each has. */
export function subjectList(subjects: readonly PublishedSubject[], context: SiteContext): string {
  const items = subjects.map(
    (subject) =>
      `<li><a href="subject-${subject.address}.html">${escapeHtml(subjectTitle(subject, context))}</a> <span class="count">${escapeHtml(context.translate("site.concepts", { count: subject.concepts.length }))}</span></li>\n`,
  );
  return `<ul class="list">\n${items.join("")}</ul>\n`;
}

/** The list of all, and each of them. */
export function* subjectPages(context: SiteContext): Generator<PageContent> {
  const { translate, content } = context;
  const lists = inParts(content.subjects, ({ name }) => name.length);
  for (const [part, subjects] of lists.entries())
    yield {
      path: partPath("subjects", part),
      title: partTitle(translate("site.subjects"), part, lists.length, context),
      body: subjectList(subjects, context) + partLinks("subjects", part, lists.length, context),
    };
  for (const subject of content.subjects) yield* pagesOfSubject(subject, context);
}

function* pagesOfSubject(subject: PublishedSubject, context: SiteContext): Generator<PageContent> {
  const { language } = context.translate;
  // Parts are made alike in every language, so that each page has its other; within a part the order is the reader's.
  const parts = inParts(subject.concepts, ({ languages, concept }) =>
    languages.reduce(
      (sum, tag) => sum + (concept.terms.find((term) => term.language === tag)?.text.length ?? 0),
      0,
    ),
  );
  const stem = `subject-${subject.address}`;
  for (const [part, concepts] of parts.entries()) {
    const items = inDictionaryOrder(concepts, (each) => nameOf(each, language).text).map((each) => {
      const name = nameOf(each, language);
      const others = each.languages
        .flatMap((tag) => nameIn(each, tag) ?? [])
        .filter((term, index, all) => term !== name && all.indexOf(term) === index);
      const said = others.map((term) => ` · ${termMarkup(term)}`).join("");
      return `<li><a href="${each.address}/">${termMarkup(name)}</a>${said}</li>\n`;
    });
    yield {
      path: partPath(stem, part),
      title: partTitle(subjectTitle(subject, context), part, parts.length, context),
      body: `<ul class="list">\n${items.join("")}</ul>\n${partLinks(stem, part, parts.length, context)}`,
    };
  }
}
