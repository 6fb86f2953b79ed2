// What all pages have around their content: the head with its policy, the search, the sections, the way to the other language.

import { nameOfLanguage } from "../../languages/language-names.ts";
import { escapeHtml } from "../../strings/visible.ts";
import { addressFrom, pagePath, rootFrom, titleOf, type SiteContext } from "./site-context.ts";

export interface PageContent {
  /** In the folder of the language: `search.html`, `peasant-patrols/`. */
  readonly path: string;
  /** Of this page alone; `undefined` for the first, which is called as the site. */
  readonly title: string | undefined;
  readonly description?: string | undefined;
  /** Escaped. */
  readonly head?: string;
  /** Escaped; after the main heading. */
  readonly body: string;
  /** Escaped; the title by default. */
  readonly heading?: string;
  /** Attributes of the main element, escaped. */
  readonly attributes?: string;
  /** Whether it has a search of its own. */
  readonly isSearch?: boolean;
}

// Everything comes from the site itself, and text of the glossary can start nothing. `frame-ancestors` counts only in a header.
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

const longestDescription = 200;

export function framed(page: PageContent, context: SiteContext): string {
  const { translate, assets } = context;
  const text = (key: Parameters<typeof translate>[0]): string => escapeHtml(translate(key));
  const root = rootFrom(page.path);
  const here = root.slice(3);
  const home = here === "" ? "./" : here;
  const site = titleOf(context);
  const heading = page.heading ?? escapeHtml(page.title ?? site);
  const search = `<form class="search" action="${here}search.html" role="search"><label for="q">${text("site.searchTerm")}</label><input id="q" type="search" name="q" autocomplete="off"><button>${text("site.find")}</button></form>`;
  const links = [
    ...context.content.languages.map((language) => ({
      href: `${here}terms-${language}.html`,
      name: listName(language, context),
    })),
    { href: `${here}subjects.html`, name: translate("site.subjects") },
    { href: `${here}search.html`, name: translate("site.search") },
  ];
  return `${head(page, context)}
<body>
<a class="skip" href="#main">${text("site.skip")}</a>
<header>
<p class="site"><a href="${home}">${escapeHtml(site)}</a></p>
${languageLinks(page, context)}
<nav aria-label="${text("site.sections")}"><ul>${links
    .map(({ href, name }) => `<li><a href="${href}">${escapeHtml(name)}</a></li>`)
    .join("")}</ul></nav>
${page.isSearch === true ? "" : `${search}\n`}</header>
<main id="main"${page.attributes ?? ""}>
<h1>${heading}</h1>
${page.body}</main>
<footer>
<p>${text("site.downloads")}: ${downloads
    .map(({ path, name }) => `<a href="${root}${path}">${name}</a>`)
    .join(
      " · ",
    )}${context.hasFeed ? ` · <a href="${here}feed.atom">${text("site.changes")}</a>` : ""}</p>
<p>${text("site.madeWith")}</p>
</footer>
${page.isSearch === true ? `<script type="module" src="${root}${assets.script}"></script>\n` : ""}</body>
</html>
`;
}

/** The files with the whole glossary, from the root; names of formats are the same in every language. */
export const downloads: readonly { readonly path: string; readonly name: string }[] = [
  { path: "glossary.csv", name: "CSV" },
  { path: "glossary.tbx", name: "TBX" },
  { path: "glossary.ttl", name: "SKOS (Turtle)" },
  { path: "glossary.jsonld", name: "SKOS (JSON-LD)" },
];

function head(page: PageContent, context: SiteContext): string {
  const { translate, translators, base, assets } = context;
  const root = rootFrom(page.path);
  const site = titleOf(context);
  const title = page.title === undefined ? site : `${page.title} · ${site}`;
  const description = page.description?.replaceAll(/\s+/gu, " ").slice(0, longestDescription);
  const lines = [
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>${escapeHtml(title)}</title>`,
    ...(description ? [`<meta name="description" content="${escapeHtml(description)}">`] : []),
    `<link rel="stylesheet" href="${root}${assets.style}">`,
    ...(base === undefined
      ? []
      : [
          `<link rel="canonical" href="${escapeHtml(base + pagePath(translate.language, page.path))}">`,
        ]),
    ...translators.map(
      ({ language }) =>
        `<link rel="alternate" hreflang="${language}" href="${escapeHtml(addressFrom(context, page.path, pagePath(language, page.path)))}">`,
    ),
    // Whoever reads neither chooses on the first page of all.
    `<link rel="alternate" hreflang="x-default" href="${escapeHtml(addressFrom(context, page.path, ""))}">`,
    ...(context.hasFeed
      ? [
          `<link rel="alternate" type="application/atom+xml" href="${root.slice(3)}feed.atom" title="${escapeHtml(translate("site.changes"))}">`,
        ]
      : []),
    ...(page.head === undefined ? [] : [page.head]),
  ];
  return `<!doctype html>\n<html lang="${translate.language}">\n<head>\n${lines.join("\n")}\n</head>`;
}

function languageLinks({ path }: PageContent, { translate, translators }: SiteContext): string {
  const root = rootFrom(path);
  const others = translators.filter(({ language }) => language !== translate.language);
  const links = others.map(
    (other) =>
      `<a href="${root}${pagePath(other.language, path)}" hreflang="${other.language}" lang="${other.language}">${escapeHtml(other("site.ownName"))}</a>`,
  );
  return `<nav class="languages" aria-label="${escapeHtml(translate("site.inOtherLanguages"))}">${links.join(" ")}</nav>`;
}

/** "Terms in Spanish". */
export function listName(language: string, { translate }: SiteContext): string {
  return translate("site.termsIn", {
    language: nameOfLanguage(language, translate.language),
  });
}
