// The addresses of all pages for search engines (sitemaps.org), in files of at most 50,000, the most that the protocol allows.

import { escapeText } from "../../xml/escape.ts";

export interface MappedPage {
  /** Full. */
  readonly url: string;
  readonly changed: string | undefined;
}

export interface SitemapFile {
  /** From the root. */
  readonly path: string;
  readonly chunks: Iterable<string>;
}

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
const header = `<?xml version="1.0" encoding="UTF-8"?>\n`;

/** One file, or several with an index that has the name of the one. */
export function sitemaps(
  pages: readonly MappedPage[],
  base: string,
  most = 50_000,
): readonly SitemapFile[] {
  if (pages.length <= most) return [{ path: "sitemap.xml", chunks: urlSet(pages) }];
  const files: SitemapFile[] = [];
  for (let from = 0; from < pages.length; from += most)
    files.push({
      path: `sitemap-${files.length + 1}.xml`,
      chunks: urlSet(pages.slice(from, from + most)),
    });
  const places = files.map(
    ({ path }) => `  <sitemap><loc>${escaped(base + path)}</loc></sitemap>\n`,
  );
  const index = [`${header}<sitemapindex xmlns="${namespace}">\n`, ...places, "</sitemapindex>\n"];
  return [{ path: "sitemap.xml", chunks: index }, ...files];
}

function* urlSet(pages: readonly MappedPage[]): Generator<string> {
  yield `${header}<urlset xmlns="${namespace}">\n`;
  for (const { url, changed } of pages) {
    const date = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
    yield `  <url><loc>${escaped(url)}</loc>${date}</url>\n`;
  }
  yield "</urlset>\n";
}

function escaped(text: string): string {
  return escapeText(text, () => undefined);
}
