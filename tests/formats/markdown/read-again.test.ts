// The law of reading again: an article read from how it was before an edit is the one that is read from nothing.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown as readBytes } from "../../../src/formats/markdown/read-markdown.ts";
import type { Article } from "../../../src/model/article.ts";
import { arbitraryMarkdown } from "./arbitrary-markdown.ts";

function read(text: string, last?: Article, path = "a.md"): Article {
  return readBytes([new TextEncoder().encode(text)], { path, warn: () => undefined, last });
}

const first = "---\ntitle: Puno\n---\n\nLa marcha empezó.\n\n";
/** What is typed within a paragraph; most of it leaves it one. */
const inline = fc.constantFrom(
  ...[
    "a",
    " ",
    "\n",
    "**",
    "*",
    "`",
    "~~",
    "[nota]",
    "[a](b)",
    "<b>",
    "<!--",
    "-->",
    "<!-- no -->",
  ],
  ...[
    "\\",
    "&amp;",
    "$x$",
    "https://example.org",
    "La ley de 1993.",
    "!",
    "_",
    "www.a.org",
    "&",
    "<",
    "]",
    "[^n0]",
  ],
);
/** What begins or ends more than a paragraph. */
const block = fc.constantFrom(
  ...[
    "\n\n",
    "\n- ",
    "\n> ",
    "\n# ",
    "\n    ",
    "\n```\n",
    "\n~~~",
    "\n| a |\n|---|\n",
    "\n---\n",
    "\n===\n",
  ],
  ...[
    "\n[nota]: /a\n",
    "\n[^n0]: ",
    "\n<div>\n",
    "$$",
    "\n:::",
    "{/* a */}",
    "\r\n",
    "\n1. ",
    "\t",
    "\n...\n",
  ],
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat(3),
  typed: fc.oneof({ weight: 15, arbitrary: inline }, { weight: 1, arbitrary: block }),
});
const paragraph = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "La **ley** dice `no`.",
        "Vea [la ley](/ley) y <!-- sí --> $5.",
        "Uno\ndos [nota].",
      ),
      inline,
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => `Y ${parts.join(" ")} fin`);
const around = fc.constantFrom(
  ...[
    "- Uno\n- Dos",
    "> Cita",
    "# Puno",
    "[nota]: /nota",
    "[^n0]: Nota",
    "<div>\n\nx",
    "| a |\n|---|\n| b |",
    "    código",
    "---",
  ],
);
const prose = fc
  .array(fc.oneof({ weight: 12, arbitrary: paragraph }, { weight: 1, arbitrary: around }), {
    minLength: 4,
    maxLength: 9,
  })
  .map((paragraphs) => `${paragraphs.join("\n\n")}\n`);
const text = fc.oneof(
  { weight: 1, arbitrary: arbitraryMarkdown.map(([source]) => source) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom("", "", first, "---\n\n"), prose)
      .map((parts) => parts.join("")),
  },
);

describe("an article read again", () => {
  it("is the one that is read from nothing, after any edits", { timeout: 60_000 }, () => {
    let again = 0;
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (written, edits) => {
        let now = written;
        let last = read(now);
        for (const { at, gone, typed: inserted } of edits) {
          const start = Math.floor(at * now.length);
          now = now.slice(0, start) + inserted + now.slice(start + gone);
          const fresh = read(now);
          const next = read(now, last);
          expect(next).toEqual(fresh);
          if (next.blocks.some((block) => last.blocks.includes(block))) again += 1;
          last = next;
        }
      }),
      { numRuns: 150 },
    );
    // Else the law holds of nothing, and most edits of such short texts are read anew.
    expect(again).toBeGreaterThan(5);
  });

  it("keeps the blocks before the paragraph that was edited", () => {
    const before = read("# Puno\n\nUno **dos**.\n\nTres.\n");
    const after = read("# Puno\n\nUno **dos**.\n\nTres y _cuatro_.\n", before);
    expect(after.blocks[1]).toBe(before.blocks[1]);
    expect(after.blocks[2]?.text).toBe("Tres y cuatro.");
  });

  it.each([
    ["an item of a list", "- Uno.\n\nDos.\n", "- Uno.\n\n  Dos.\n"],
    ["a definition", "Vea [a].\n\nDos.\n", "Vea [a].\n\n[a]: /b\n"],
    ["a comment that goes on", "Uno.\n\nDos.\n\nTres.\n", "Uno.\n\n<!-- Dos.\n\nTres.\n"],
    ["front matter", "---\n\ntitle: Uno\n\nDos.\n", "---\n\ntitle: Uno\n\n---\n"],
    ["a heading", "Uno.\n\nDos.\n", "Uno.\n\nDos.\n===\n"],
    ["two paragraphs", "Uno.\n\nDos tres.\n", "Uno.\n\nDos\n\ntres.\n"],
  ])("is read from nothing where the paragraph becomes %s", (_name, before, after) => {
    expect(read(after, read(before))).toEqual(read(after));
  });
});
