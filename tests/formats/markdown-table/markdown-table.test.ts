import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalGlossary } from "../../../src/formats/concepts/canonical-glossary.ts";
import { markdownTableFormat } from "../../../src/formats/markdown-table/index.ts";
import { readMarkdownTable } from "../../../src/formats/markdown-table/read-markdown-table.ts";
import { writeMarkdownTable } from "../../../src/formats/markdown-table/write-markdown-table.ts";
import type { Glossary } from "../../../src/model/concept.ts";
import { arbitraryGlossary } from "../csv/arbitrary-glossary.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string): { readonly glossary: Glossary; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const glossary = readMarkdownTable([bytesOf(text)], {
    path: "style-guide.md",
    warn: ({ code }) => warnings.push(code),
  });
  return { glossary, warnings };
}

function write(glossary: Glossary): string {
  const context = { warn: () => undefined, path: "a.md", tool: { name: "glosa", version: "0" } };
  return [...writeMarkdownTable(glossary, context)].join("");
}

const guide = `# Style guide

| Region | Office |
| ------ | ------ |
| Puno   | open   |

## Terms

| English | **Spanish** | Status | Notes |
|:--|:-:|--|--|
| peasant patrol | \`ronda campesina\` | preferred | see [the law](https://example.org) |
| rural patrol | ronda campesina | | a \\| b |
| vote | *voto* | | |
`;

describe("a glossary in a Markdown file", () => {
  it("is the table whose header names languages, marks left out", () => {
    const { glossary, warnings } = read(guide);
    expect(warnings).toEqual(["tablesLeft"]);
    const terms = glossary.concepts.flatMap((concept) => concept.terms);
    expect(terms.map(({ language, text }) => `${language} ${text}`).toSorted()).toEqual([
      "en peasant patrol",
      "en rural patrol",
      "en vote",
      "es ronda campesina",
      "es ronda campesina",
      "es voto",
    ]);
    expect(terms.map(({ note }) => note)).toContain("see the law");
    expect(terms.map(({ note }) => note)).toContain("a | b");
    expect(terms.find(({ text }) => text === "voto")?.location).toMatchObject({ line: 13 });
  });

  it("is known by its table, and an article is none", () => {
    expect(markdownTableFormat.sniff(bytesOf(guide))).toBe(true);
    expect(markdownTableFormat.sniff(bytesOf("# Puno\n\n| a | b |\n|--|--|\n| c | d |\n"))).toBe(
      false,
    );
    expect(() => read("# Puno\n")).toThrow("noTable");
  });

  it("is read as it was written", () => {
    fc.assert(
      fc.property(arbitraryGlossary, (glossary) => {
        const written = write(glossary);
        const again = read(written).glossary;
        expect(write(again)).toBe(written);
        expect(again.concepts.length).toBe(canonicalGlossary(glossary).concepts.length);
      }),
    );
  });

  it.each([
    "https://a.pe/?b&amp;c",
    "www.a.pe**voto**",
    "WWW.a.pe/_x_",
    "see ana_rosa@example.pe, *today*",
    "mailto:a_b@c.pe and http://x.pe/a|b",
    "https://a.pe/b_c https://a.pe/b",
    "https://a.pe/b",
  ])("holds the address in %j", (note) => {
    const { glossary } = read("| en | es |\n|-|-|\n| vote | voto |\n");
    const noted: Glossary = {
      ...glossary,
      concepts: glossary.concepts.map((concept) => ({ ...concept, definition: note })),
    };
    const text = write(noted);
    expect(read(text).glossary.concepts[0]?.definition).toBe(note);
    expect(write(read(text).glossary)).toBe(text);
  });
});
