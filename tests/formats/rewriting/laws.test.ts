// Laws of articles written back, over random articles: with the source as translation they are the source; with another one they
// are read as what was written.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Segment } from "../../../src/model/segment.ts";
import { differentReadings } from "../../../src/session/memory/different-readings.ts";
import { makeDocx } from "../docx/make-docx.ts";
import { makeOdt } from "../odt/make-odt.ts";
import { backWith, takenApart } from "./rewritten.ts";

const words = fc.constantFrom(
  "Ana",
  "runs.",
  "the",
  "law",
  "¿Sí?",
  "1.250",
  "a_b",
  "x*y",
  "&amp;",
  "<b>",
  "</b>",
  "—",
);
const markdown = fc.constantFrom(
  ...[
    "**",
    "*",
    "`",
    "[",
    "](u.md)",
    "![",
    "\n",
    "\n\n",
    "\r\n",
    "# ",
    "- ",
    "> ",
    "  \n",
    "| ",
    "|\n|-|\n",
    "1. ",
  ],
  ...[
    "<!-- c -->",
    "<br>",
    "{#id}",
    "[^1]",
    "---\n",
    "title: ",
    "&mdash;",
    "\\*",
    "<div>",
    "</div>",
    "    ",
    "```\n",
  ],
);
const html = fc.constantFrom(
  ...[
    "<p>",
    "</p>",
    "<i>",
    "</i>",
    "<br>",
    "<code>",
    "</code>",
    '<img alt="A cat">',
    "<img alt=cat>",
    "<!-- c -->",
  ],
  ...[
    "<ul><li>",
    "</ul>",
    "&nbsp;",
    "&eacute;",
    "&",
    "<",
    "\n",
    '<p translate="no">',
    "<script>",
    "</script>",
    '<b title="A tip">',
  ],
);
const cue = fc.constantFrom(
  "\n",
  "\n\n2\n00:00:03,000 --> 00:00:04,000\n",
  "<i>",
  "</i>",
  "- ",
  "{\\an8}",
  "\r\n",
);
const word = fc.constantFrom(
  '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">',
  "</w:t></w:r><w:r><w:t>",
  "</w:t><w:br/><w:t>",
  "</w:t></w:r></w:p><w:p><w:r><w:t>",
  "</w:t><w:tab/><w:t>",
  "&#65;",
);

const made = (pieces: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(words, pieces), { minLength: 1, maxLength: 25 })
    .map((parts) => parts.join(" ").replaceAll(/ (?=\n)/gu, ""));

const kinds: readonly (readonly [string, fc.Arbitrary<string | Uint8Array>])[] = [
  ["a.md", made(markdown)],
  ["a.mdx", made(markdown)],
  ["a.html", made(html)],
  ["a.srt", made(cue).map((text) => `1\n00:00:01,000 --> 00:00:02,000\n${text}\n`)],
  ["a.vtt", made(cue).map((text) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`)],
  ["a.txt", made(fc.constantFrom("\n", "\n\n", "\r\n", "\t", " "))],
  [
    "a.docx",
    made(word).map((text) =>
      makeDocx(`<w:p><w:r><w:t>${text.replaceAll(/<\/?[bp]>/gu, "")}</w:t></w:r></w:p>`),
    ),
  ],
];

/** Pieces of an OpenDocument text that stay well-formed in any order. */
const odt = fc.constantFrom(
  '<text:span text:style-name="T1">la ley</text:span>',
  '<text:s text:c="2"/>',
  "<text:line-break/>",
  "</text:p><text:p>",
  '<text:a xlink:href="x">aquí</text:a>',
  "<text:note><text:note-body><text:p>Una nota.</text:p></text:note-body></text:note>",
  "&#65;",
  "\n",
);

const allKinds: typeof kinds = [
  ...kinds,
  [
    "a.odt",
    made(odt).map((text) => makeOdt(`<text:p>${text.replaceAll(/<\/?[bp]>/gu, "")}</text:p>`)),
  ],
];

describe.each(allKinds)("an article written back: %s", (path, contents) => {
  it("is the source, byte for byte, where the translation is the source", async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const apart = await takenApart(path, content).catch(() => undefined);
        if (apart === undefined) return;
        const { files } = backWith(apart, ({ rewritable }) => rewritable.segment);
        expect(files).toEqual(apart.opened.files);
        const bytes = [...apart.opened.save(files)].map((chunk) => Buffer.from(chunk));
        expect(Buffer.concat(bytes).equals(Buffer.from(content))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps what is between sentences, and can be read again", async () => {
    const shouted = (segment: Segment): Segment =>
      segment.map((part) => (typeof part === "string" ? part.replaceAll("a", "é") : part));
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const apart = await takenApart(path, content).catch(() => undefined);
        if (apart === undefined) return;
        const result = backWith(apart, ({ rewritable }) => shouted(rewritable.segment));
        const bytes = [...apart.opened.save(result.files)].map((chunk) => Buffer.from(chunk));
        const again = await takenApart(path, Buffer.concat(bytes));
        expect(differentReadings(apart.opened, again.opened, result)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const plain = fc
  .array(
    fc.constantFrom(
      "a",
      "ñ",
      "_",
      "*",
      "`",
      "[",
      "]",
      "<",
      ">",
      "&",
      "#",
      "-",
      "1.",
      "|",
      "\\",
      "~",
      "$",
      "{",
      "}",
      '"',
      "'",
      " ",
      ":",
      "!",
      "=",
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => `B${parts.join("").trim()}e`.replaceAll(/\s+/gu, " "));

it.each([
  ["a.md", "# One here\n\nTwo here.\n\n- Three here\n"],
  ["a.html", '<p>One here</p><p title="Two here">Three here</p>'],
  ["a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nOne here\n"],
  ["a.txt", "One here\n\nTwo here\n"],
])("any text is read as it was written: %s", async (path, content) => {
  await fc.assert(
    fc.asyncProperty(plain, async (text) => {
      const apart = await takenApart(path, content);
      const result = backWith(apart, () => [text]);
      const bytes = [...apart.opened.save(result.files)].map((chunk) => Buffer.from(chunk));
      const again = await takenApart(path, Buffer.concat(bytes));
      expect(again.opened.blocks.map((block) => block.text)).toEqual(
        apart.opened.blocks.map(() => text),
      );
    }),
    { numRuns: 300 },
  );
});
