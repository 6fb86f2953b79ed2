// The changes of a glossary as an Atom feed (RFC 4287): each concept by the day one of its rows last changed.

import { compareText } from "../../strings/compare-text.ts";
import { visible } from "../../strings/visible.ts";
import { escapeAttribute, escapeText } from "../../xml/escape.ts";
import { nameIn, nameOf, type PublishedConcept } from "../content/published.ts";
import { pagePath, titleOf, type SiteContext } from "../pages/site-context.ts";

const mostEntries = 50;

/** `base` is where the site is: an entry is named by the full address of its page. Latest first. */
export function* atomFeed(context: SiteContext, base: string): Generator<string> {
  const { translate, content } = context;
  const { language } = translate;
  const dated = content.concepts
    .flatMap((each) => (each.changed === undefined ? [] : [{ each, changed: each.changed }]))
    .toSorted(
      (left, right) =>
        compareText(right.changed, left.changed) ||
        compareText(left.each.address, right.each.address),
    );
  const home = attribute(base + pagePath(language, ""));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${home}</id>
  <title>${text(titleOf(context))}</title>
  <updated>${dated[0]?.changed ?? ""}</updated>
  <author><name>${text(titleOf(context))}</name></author>
  <link rel="alternate" type="text/html" href="${home}"/>
  <link rel="self" type="application/atom+xml" href="${attribute(base + pagePath(language, "feed.atom"))}"/>
`;
  for (const { each, changed } of dated.slice(0, mostEntries)) {
    const url = attribute(base + pagePath(language, `${each.address}/`));
    const [definition] = each.definitions;
    yield `  <entry>
    <id>${url}</id>
    <title>${text(headline(each, language))}</title>
    <updated>${changed}</updated>
    <link rel="alternate" type="text/html" href="${url}"/>
${definition === undefined ? "" : `    <summary>${text(definition.text)}</summary>\n`}  </entry>
`;
  }
  yield "</feed>\n";
}

/** "peasant patrol · ronda campesina". */
function headline(each: PublishedConcept, language: string): string {
  const names = [nameOf(each, language), ...each.languages.map((tag) => nameIn(each, tag))];
  return [...new Set(names.flatMap((term) => term?.text ?? []))].join(" · ");
}

function text(written: string): string {
  return escapeText(visible(written), () => undefined);
}

function attribute(written: string): string {
  return escapeAttribute(written, () => undefined);
}
