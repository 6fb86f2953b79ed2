import { describe, expect, it } from "vitest";
import { sitemaps } from "../../../src/site/feed/sitemap.ts";
import { conceptCalled, siteOf, smallGlossary } from "../site-of.ts";

const base = "https://example.org/g/";
const changed = new Map([
  ["2 glossary/protest.csv", "2026-11-20T10:00:00Z"],
  ["4 glossary/protest.csv", "2026-11-24T15:42:56Z"],
  ["6 glossary/protest.csv", "2026-11-23T15:42:56Z"],
]);

describe("the feed of changes", () => {
  it("has the latest change of each concept, latest first", async () => {
    const { file } = await siteOf(smallGlossary, { base, changed });
    const feed = file("es/feed.atom");
    expect([...feed.matchAll(/<(?:id|title|updated)>(.*?)</gu)].map(([, said]) => said)).toEqual([
      ...["https://example.org/g/es/", "Glosario", "2026-11-24T15:42:56Z"],
      "https://example.org/g/es/peasant-patrols/",
      ...["ronda campesina · peasant patrol", "2026-11-24T15:42:56Z"],
      "https://example.org/g/es/hunger-strike/",
      ...["huelga de hambre · hunger strike", "2026-11-20T10:00:00Z"],
    ]);
    expect(file("es/index.html")).toContain('type="application/atom+xml" href="feed.atom"');
    expect(file("en/peasant-patrols/index.html")).toContain('href="../feed.atom"');
  });

  it("is left out where nothing has a date, or nobody says where it will be", async () => {
    const undated = await siteOf(smallGlossary, { base });
    const nowhere = await siteOf(smallGlossary, { changed });
    for (const { files, file } of [undated, nowhere]) {
      expect([...files.keys()].filter((path) => path.endsWith(".atom"))).toEqual([]);
      expect(file("en/index.html")).not.toContain("feed.atom");
    }
  });

  it("shows hostile text as text", async () => {
    const concept = conceptCalled("x", "</title><script>&\u0001\u202E");
    const [term] = concept.terms;
    if (term === undefined) throw new Error("no term");
    const location = { path: "a.csv", line: 2, column: 1 };
    const { file } = await siteOf(
      { kind: "glossary", concepts: [{ ...concept, terms: [{ ...term, location }] }] },
      { base, changed: new Map([["2 a.csv", "2026-11-20T10:00:00Z"]]) },
    );
    expect(file("en/feed.atom")).toContain(
      String.raw`<title>&lt;/title&gt;&lt;script&gt;&amp;\u0001\u202E</title>`,
    );
  });
});

describe("the sitemap", () => {
  it("has every page in every language, concepts with their dates", async () => {
    const { file, files } = await siteOf(smallGlossary, { base, changed });
    const map = file("sitemap.xml");
    const pages = [...files.keys()].filter((path) => /^..\/.*\.html$/u.test(path));
    expect(new Set([...map.matchAll(/<loc>(.*?)</gu)].map(([, url]) => url))).toEqual(
      new Set(pages.map((path) => base + path.replace(/index\.html$/u, ""))),
    );
    expect(map).toContain(
      "<url><loc>https://example.org/g/en/peasant-patrols/</loc><lastmod>2026-11-24T15:42:56Z</lastmod></url>",
    );
  });

  it("is left out where nobody says where the site will be", async () => {
    expect((await siteOf(smallGlossary)).files.has("sitemap.xml")).toBe(false);
  });

  it("is parted where it is longer than the protocol allows", () => {
    const pages = ["a", "b", "c"].map((name) => ({ url: base + name, changed: undefined }));
    const files = sitemaps(pages, base, 2).map(({ path, chunks }) => [path, [...chunks].join("")]);
    expect(files.map(([path]) => path)).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
    expect(files[0]?.[1]).toContain(
      "<sitemap><loc>https://example.org/g/sitemap-2.xml</loc></sitemap>",
    );
    expect(files[2]?.[1]).toContain("<loc>https://example.org/g/c</loc>");
  });
});
