import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/reporters/escape-markdown.ts";
import { visibleInLine } from "../../src/strings/visible.ts";

const parse = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child);
}

/** What a reader sees. */
const shown = (markdown: string): string =>
  [...nodesOf(parse(markdown))].map((node) => (node.type === "text" ? node.value : "")).join("");

const hostile = fc.stringMatching(/^[-+=#>*_`~|\\[\]()<>!&;$@:./\d\w áñ«»\n\r\t]{1,30}$/u);
const plain = (text: string): string => visibleInLine(text.replace(/\s+/gu, " ")).trim();

describe("escapeMarkdown", () => {
  it("shows a text in a cell as it is, and nothing but text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const table = `| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | end |\n`;
        expect(shown(table)).toBe(`ab${plain(text)}end`);
        // Bare addresses are links wherever they stand.
        const markup = [...nodesOf(parse(table))].filter(
          ({ type }) => !["root", "table", "tableRow", "tableCell", "text", "link"].includes(type),
        );
        for (const node of markup) {
          expect(node.type).toBe("html");
          expect(["<!-- -->", "<span>", "</span>"]).toContain("value" in node ? node.value : "");
        }
      }),
    );
  });

  it("begins nothing in an item of a list", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(plain(text) !== "");
        expect(shown(`- ${escapeMarkdown(text)}\n`)).toBe(plain(text));
      }),
      { examples: [[" -"], ["-"], [" 1. x"], ["2) x"], ["= ="], ["+ x"]] },
    );
  });

  it("mentions nobody and refers to nothing", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeMarkdown(`${text}@editor #1`)).not.toMatch(/[@#]\w/u);
      }),
    );
    expect(escapeMarkdown("Ask @editor-in-chief about #12")).toBe(
      "Ask @<!-- -->editor-in-chief about \\#<!-- -->12",
    );
  });

  it("leaves amounts in dollars alone where formulas are read", () => {
    expect(escapeMarkdown("from $5 to $7")).toBe("from <span>$</span>5 to <span>$</span>7");
  });

  it("writes directions and breaks so that they are seen", () => {
    expect(escapeMarkdown("a\u202Eb\u2028c\nd")).toBe("a\\\\u202Eb c d");
  });
});
