import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import type { Concept, Glossary } from "../../../src/model/concept.ts";
import { plainTerm } from "../../../src/model/plain-term.ts";
import { conceptCalled, glossaryOfRows, siteOf, smallGlossary } from "../site-of.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

function elementsOf(html: string): Element[] {
  const faults: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => faults.push(code) });
  if (faults.length > 0) throw new Error(faults.join(", "));
  const walk = (nodes: readonly Node[]): Element[] =>
    nodes.flatMap((node) => ("tagName" in node ? [node, ...walk(node.childNodes)] : []));
  return walk(document.childNodes);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function mainText(html: string): string {
  const main = elementsOf(html).find(({ tagName }) => tagName === "main");
  return main === undefined ? "" : textOf(main).replaceAll(/\s+/gu, " ").trim();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const pagesOf = (files: ReadonlyMap<string, string>): [path: string, html: string][] =>
  [...files].filter(([path]) => path.endsWith(".html"));

const hostile: Glossary = {
  kind: "glossary",
  concepts: [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "../../../etc/passwd",
    "\u202Egnp.exe",
    "a/b",
    "CON",
    "TCP",
    "tcp",
    "</script><!--",
    "x".repeat(500),
    "{{count}} {words} $& $1",
  ].map((text): Concept => ({
    ...conceptCalled(text),
    subjectField: text,
    definition: text,
    terms: (["preferred", "admitted", "deprecated", "proposed"] as const).map((status) => ({
      ...plainTerm(`${text} ${status}`, status === "admitted" ? "es" : "en", undefined),
      ...{ status, note: text, source: text },
    })),
  })),
};

describe("the pages of a site", () => {
  it("tell what not to write, what to write instead and why", async () => {
    const { file } = await siteOf(smallGlossary);
    const text = mainText(file("en/peasant-patrols/index.html"));
    expect(text).toContain(
      "patrulla campesina deprecated: do not use noun, feminineUse instead: ronda campesinaWhy: Calque of the English word.",
    );
    expect(mainText(file("es/peasant-patrols/index.html"))).toContain(
      "patrulla campesina desaconsejado: no usar sustantivo, femeninoUse en su lugar: ronda campesinaPor qué: Calque of the English word.",
    );
    expect(mainText(file("en/gone-word/index.html"))).toContain(
      "No term has been approved in its place.",
    );
  });

  it("are headed by the term of the reader's language and begin with it", async () => {
    const { file } = await siteOf(smallGlossary);
    expect(mainText(file("en/peasant-patrols/index.html"))).toMatch(
      /^peasant patrol .*English.*Spanish/u,
    );
    expect(mainText(file("es/peasant-patrols/index.html"))).toMatch(
      /^ronda campesina .*Español.*Inglés/u,
    );
  });

  it("have no proposed term, unless asked for", async () => {
    const decided = await siteOf(smallGlossary);
    const all = await siteOf(smallGlossary, { withProposed: true });
    const fast = (files: ReadonlyMap<string, string>): string[] =>
      [...files].filter(([, content]) => /\bfast\b/u.test(content)).map(([path]) => path);
    expect(fast(decided.files)).toEqual([]);
    expect(fast(all.files)).toEqual(
      expect.arrayContaining([
        "en/terms-en-f.html",
        "en/hunger-strike/index.html",
        "glossary.csv",
        "glossary.ttl",
      ]),
    );
    expect(mainText(all.file("en/hunger-strike/index.html"))).toContain(
      "fast proposed: not decided yet",
    );
  });

  it("say where they are in the other language, and where they are for good", async () => {
    const { files } = await siteOf(smallGlossary, { base: "https://example.org/g/" });
    for (const [path, html] of pagesOf(files)) {
      if (path === "index.html") continue;
      const links = elementsOf(html).filter(({ tagName }) => tagName === "link");
      const of = (name: string, value: string): string | undefined => {
        const link = links.find((each) => attribute(each, name) === value);
        return link === undefined ? undefined : attribute(link, "href");
      };
      const inside = path.replace(/index\.html$/u, "").slice(3);
      expect(of("rel", "canonical")).toBe(`https://example.org/g/${path.slice(0, 3)}${inside}`);
      expect(of("hreflang", "en")).toBe(`https://example.org/g/en/${inside}`);
      expect(of("hreflang", "es")).toBe(`https://example.org/g/es/${inside}`);
      expect(of("hreflang", "x-default")).toBe("https://example.org/g/");
    }
  });

  it("lead nowhere that is not there, and to every concept without a script", async () => {
    const { files } = await siteOf(hostile, { withProposed: true });
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      const content = files.get(path);
      if (content === undefined) throw new Error(`a link leads to ${path}`);
      if (!path.endsWith(".html")) return;
      for (const element of elementsOf(content)) {
        const target = attribute(element, "href") ?? attribute(element, "src");
        if (target === undefined || target.startsWith("#")) continue;
        const url = new URL(target, `https://example.org/${path}`);
        expect(url.origin).toBe("https://example.org");
        visit(url.pathname.slice(1).replace(/(?:^|(?<=\/))$/u, "index.html"));
      }
    };
    visit("index.html");
    expect(
      pagesOf(files)
        .map(([path]) => path)
        .filter((path) => !reached.has(path)),
    ).toEqual([]);
  });

  it("show hostile text as text, under names that every disk takes", async () => {
    const { files } = await siteOf(hostile, { withProposed: true });
    const lower = [...files.keys()].map((path) => path.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    for (const path of files.keys()) expect(path).toMatch(/^[A-Za-z0-9_.~/-]{1,120}$/u);
    for (const path of lower)
      for (const name of path.split("/")) expect(name).not.toMatch(/^(?:con|\.\.?)(?:\.|$)/u);
    for (const [, html] of pagesOf(files)) {
      const elements = elementsOf(html);
      expect(elements.filter(({ tagName }) => tagName === "img")).toEqual([]);
      const scripts = elements.filter(({ tagName }) => tagName === "script");
      const isData = (script: Element): boolean =>
        attribute(script, "type") === "application/ld+json";
      expect(scripts.filter(isData).map(textOf).map(isJson)).not.toContain(false);
      for (const script of scripts.filter((each) => !isData(each)))
        expect(attribute(script, "src")).toMatch(/^\.\.\/assets\/search-[0-9a-f]{16}\.js$/u);
      for (const { attrs } of elements)
        for (const { name } of attrs) expect(name).not.toMatch(/^on|^style$/u);
      expect(html).not.toContain("\u202E");
    }
  });

  it("have a policy that lets nothing in from elsewhere", async () => {
    const { files } = await siteOf(smallGlossary);
    for (const [, html] of pagesOf(files)) {
      const policy = elementsOf(html).find(
        (each) => attribute(each, "http-equiv") === "Content-Security-Policy",
      );
      expect(policy && attribute(policy, "content")).toMatch(
        /^default-src 'none'; style-src 'self';/u,
      );
      expect(policy && attribute(policy, "content")).not.toMatch(/unsafe|\*|https?:/u);
    }
  });

  it("stay small, however long the lists", async () => {
    const concepts = Array.from({ length: 1500 }, (_, index) => ({
      ...conceptCalled(`concept-${index}`, `ability of the kind number ${index}`),
      subjectField: "skills",
    }));
    const { files } = await siteOf({ kind: "glossary", concepts });
    const sizes = pagesOf(files).map(([path, html]) => [path, Buffer.byteLength(html)] as const);
    expect(sizes.filter(([, size]) => size > 30_000)).toEqual([]);
    expect(files.has("en/terms-en-a.9.html")).toBe(true);
    expect(files.has("es/subject-skills.9.html")).toBe(true);
  });

  it("list letters of other scripts as one where there are too many", async () => {
    const many = Array.from({ length: 80 }, (_, index) => {
      const sign = String.fromCodePoint(0x4e00 + index);
      return { ...conceptCalled(`c${index}`), terms: [plainTerm(sign, "zh-Hant", undefined)] };
    });
    const { files } = await siteOf({ kind: "glossary", concepts: many });
    const lists = [...files.keys()].filter((path) => path.startsWith("en/terms-zh"));
    expect(lists).toEqual(["en/terms-zh.html", "en/terms-zh-other.html"]);
  });

  it("are the same bytes for the same glossary, in whatever order its rows stand", async () => {
    const rows = ["b,bee,abeja,preferred,noun,,,,,", "a,ant,hormiga,preferred,noun,,,,,"];
    const [first, second] = await Promise.all(
      [rows, rows.toReversed()].map((each) => siteOf(glossaryOfRows(`${each.join("\n")}\n`))),
    );
    expect([...(first?.files ?? [])]).toEqual([...(second?.files ?? [])]);
  });

  it("are refused for a glossary without a decided term", async () => {
    const glossary = glossaryOfRows("a,ant,,proposed,noun,,,,,\n");
    await expect(siteOf(glossary)).rejects.toMatchObject({ code: "siteEmpty" });
  });
});

describe("what several terms have in common", () => {
  const rows = [
    "olla,community kitchen,olla común,preferred,noun,,,,For one need and one time.,Ley 31458",
    "olla,common pot,,admitted,noun,,,,,Ley 31458",
    "olla,,cocina comunitaria,deprecated,noun,,,,Calque.,house style",
    "olla,,olla,admitted,noun,,,,Among neighbours.,Ley 31458",
    "",
  ].join("\n");

  it("is said once, with the terms that it is about", async () => {
    const { file } = await siteOf(glossaryOfRows(rows));
    const text = mainText(file("en/olla/index.html"));
    expect(text.split("Ley 31458")).toHaveLength(2);
    expect(text).toContain("Source: Ley 31458 (community kitchen, olla común, common pot, olla)");
    expect(text).toContain("Source: house style (cocina comunitaria)");
    expect(text.split("For one need and one time.")).toHaveLength(2);
    expect(text).toContain("Note: For one need and one time. (community kitchen, olla común)");
  });

  it("leaves what is of one term at that term, and why one is avoided", async () => {
    const { file } = await siteOf(glossaryOfRows(rows));
    const html = file("en/olla/index.html");
    const items = elementsOf(html)
      .filter(({ tagName }) => tagName === "li")
      .map(textOf);
    const of = (term: string): string | undefined => items.find((each) => each.startsWith(term));
    expect(of("cocina comunitaria")).toContain("Why: Calque.");
    expect(items.find((each) => each.startsWith("olla admitted"))).toContain("Among neighbours.");
    expect(of("community kitchen")).not.toContain("Note:");
  });

  it("needs no names where it is said of all", async () => {
    const { file } = await siteOf(glossaryOfRows("bus,bus,autobús,preferred,noun,,,,,RAE\n"));
    const text = mainText(file("es/bus/index.html"));
    expect(text).toMatch(/Fuente: RAE(?! \()/u);
    expect(text.split("RAE")).toHaveLength(2);
  });
});
