// No text makes a rule slow, whatever stands in it again and again.

import { describe, expect, it } from "vitest";
import type { BitextUnit } from "../../src/model/bitext.ts";
import { rules } from "../../src/rules/index.ts";
import type { CheckedDocument } from "../../src/rules/rule.ts";
import { compileGlossary } from "../../src/terms/patterns/compile-glossary.ts";
import { documentTexts } from "../../src/terms/recognition/document-texts.ts";
import { bitextOf } from "../bitext-of.ts";

const motifs = [
  "a a ",
  "  ",
  " , ",
  "word",
  "(",
  ") ",
  "[x](",
  "](https://e.com",
  "{a, plural, other {",
  "{a}",
  "<a href=",
  '<a href="x" ',
  "http://a.b/",
  "www.",
  "a@b.",
  "/a",
  "'{",
  "“a ",
  "...",
  "?.",
  "%s ",
  "&a;",
  "_a",
  "the water ",
  "\u00AD",
  "de Enero de ",
  '"tú" ',
  "ex-presidente ",
  "9% de 12km ",
  "actual ",
  "biven ",
  "- y - ",
];
const glossary = compileGlossary(
  { kind: "glossary", concepts: [] },
  { source: "en", target: "es" },
);
const wordList = { has: (word: string): boolean => word === "viven" };
const length = 10_000;
// Milliseconds; a rule that looks at every pair of places takes minutes.
const most = 3000;

const chosen = rules.filter(
  ({ on, meta }) => on !== "terms" && !/^(?:term|name|accent)-/u.test(meta.id),
);

function documentOf(text: string): CheckedDocument {
  const units: BitextUnit[] = [true, false].flatMap((isolated) => [
    ...bitextOf(
      [
        [text, text],
        ["The river rose.", text],
      ],
      { isolated, limit: 10 },
    ).units,
  ]);
  const document = {
    paths: [],
    sourceLanguage: "en",
    targetLanguage: "es",
    units: units.map((unit, index) => ({ ...unit, index })),
  };
  const texts = documentTexts(document);
  // Rules of form ask no terms.
  return {
    ...document,
    texts,
    glossary,
    wordList,
    ...({} as Pick<CheckedDocument, "assessments">),
  };
}

describe.each(chosen.map((rule) => [rule.meta.id, rule] as const))("%s", (_id, rule) => {
  it("is near linear in the length of a text", () => {
    const slow: string[] = [];
    for (const motif of motifs) {
      const document = documentOf(motif.repeat(Math.ceil(length / motif.length)));
      const options = Object.fromEntries(
        Object.entries(rule.options).map(([name, option]) => [name, option.default]),
      );
      const start = performance.now();
      if (rule.on === "unit")
        for (const unit of document.units)
          for (const _problem of rule.check(unit, document, options)) void 0;
      else if (rule.on === "document") for (const _problem of rule.check(document, options)) void 0;
      else if (rule.on === "corpus") for (const _problem of rule.check([document], options)) void 0;
      if (performance.now() - start > most) slow.push(motif);
    }
    expect(slow).toEqual([]);
  });
});
