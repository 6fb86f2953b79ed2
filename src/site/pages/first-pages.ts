// The first page of a language, the search, and the page before both where a language is chosen.

import { escapeHtml } from "../../strings/visible.ts";
import { listName, type PageContent } from "./page-frame.ts";
import { fileOf, pagePath, titleOf, type SiteContext } from "./site-context.ts";
import { subjectList } from "./subject-pages.ts";
import { letterLinks, type TermLists } from "./term-lists.ts";

// More of them have a page of their own.
const mostSubjects = 40;

export function firstPage(lists: readonly TermLists[], context: SiteContext): PageContent {
  const { translate, content } = context;
  const counts = [
    translate("site.concepts", { count: content.concepts.length }),
    translate("site.terms", { count: content.terms }),
  ].join(" · ");
  const subjects =
    content.subjects.length <= mostSubjects
      ? subjectList(content.subjects, context)
      : `<p><a href="subjects.html">${escapeHtml(translate("site.subjects"))}</a></p>\n`;
  return {
    path: "",
    title: undefined,
    body: `<p class="count">${escapeHtml(counts)}</p>\n${lists
      .map(
        (each) =>
          `<section><h2>${escapeHtml(listName(each.language, context))}</h2>\n${letterLinks(each, context)}</section>\n`,
      )
      .join(
        "",
      )}<section><h2>${escapeHtml(translate("site.subjects"))}</h2>\n${subjects}</section>\n`,
  };
}

/** All that its script says stands in the page, in the reader's language. */
export function searchPage(lists: readonly TermLists[], context: SiteContext): PageContent {
  const { translate, assets } = context;
  const text = (key: Parameters<typeof translate>[0]): string => escapeHtml(translate(key));
  const said = {
    index: `../${assets.index}`,
    loading: translate("site.loading"),
    none: translate("site.foundNone"),
    failed: translate("site.failed"),
    one: translate("site.foundOne"),
    many: translate("site.foundMany"),
    avoid: translate("site.avoid"),
    proposed: translate("site.undecided"),
  };
  return {
    path: "search.html",
    title: translate("site.search"),
    isSearch: true,
    attributes: Object.entries(said)
      .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
      .join(""),
    body: `<form class="search" id="ask" role="search"><label for="q">${text("site.searchTerm")}</label><input id="q" type="search" name="q" autocomplete="off" spellcheck="false"><button>${text("site.find")}</button></form>
<p id="said" role="status"></p>
<ul class="list" id="results" hidden></ul>
<noscript><p>${text("site.needsScript")}</p></noscript>
<section><h2>${text("site.letters")}</h2>
${lists.map((each) => `<h3>${escapeHtml(listName(each.language, context))}</h3>\n${letterLinks(each, context)}`).join("")}</section>
`,
  };
}

/** At the root, in every language at once. */
export function choicePage(contexts: readonly SiteContext[]): string {
  const [first] = contexts;
  if (first === undefined) return "";
  const titles = [...new Set(contexts.map(titleOf))].join(" · ");
  const links = contexts.map(
    ({ translate: { language }, translate }) =>
      `<li><a href="${fileOf(pagePath(language, "")).replace("index.html", "")}" hreflang="${language}" lang="${language}">${escapeHtml(translate("site.ownName"))}</a></li>`,
  );
  const alternates = contexts.map(
    ({ translate: { language }, base }) =>
      `<link rel="alternate" hreflang="${language}" href="${escapeHtml((base ?? "") + pagePath(language, ""))}">\n`,
  );
  const choose = contexts.map(
    ({ translate }) =>
      `<span lang="${translate.language}">${escapeHtml(translate("site.choose"))}</span>`,
  );
  return `<!doctype html>
<html lang="${first.translate.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(titles)}</title>
<link rel="stylesheet" href="${first.assets.style}">
${alternates.join("")}</head>
<body>
<main id="main">
<h1>${escapeHtml(titles)}</h1>
<p>${choose.join(" · ")}</p>
<ul class="choice">${links.join("")}</ul>
</main>
</body>
</html>
`;
}
