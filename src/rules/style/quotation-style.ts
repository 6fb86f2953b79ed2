// Quotation marks of several kinds in one text, or in another order than the language nests them.

import { languageOf } from "../../languages/index.ts";
import type { BitextUnit } from "../../model/bitext.ts";
import { quotationsOf, type Quotation } from "../../text/quotations.ts";
import type { CheckedDocument, DocumentRule, Problem } from "../rule.ts";

// So many more of one kind, and the other is a slip.
const clearMajority = 4;

const written: Readonly<Record<string, string>> = { "«": "«…»", "“": "“…”", '"': '"…"' };

export const quotationStyle: DocumentRule = {
  on: "document",
  meta: { id: "quotation-style", issueType: "typographical", level: "confidence", alone: true },
  options: {},
  examples: [
    {
      units: [["“A farce”, she said. “Another ‘farce’.”", "«Una farsa», dijo. «Otra “farsa”»."]],
      expect: [],
    },
    {
      sourceLanguage: "es",
      targetLanguage: "en",
      units: [["«Una farsa», dijo. «Otra».", "“A farce”, she said. “Another.”"]],
      expect: [],
    },
    {
      units: [
        ["“A farce”, she said.", "«Una farsa», dijo."],
        ["“Never”, he said.", "“Nunca”, dijo."],
      ],
      expect: ["mixed"],
    },
    {
      sourceLanguage: "es",
      targetLanguage: "en",
      units: [["«Una farsa», dijo. «Otra», dijo él.", '“A farce”, she said. "Another", he said.']],
      expect: ["mixed"],
    },
    {
      units: [["“A so-called ‘farce’”, she said.", "«Una llamada «farsa»», dijo."]],
      expect: ["nested"],
    },
    {
      units: [["“A so-called ‘farce’”, she said.", "“Una llamada «farsa»”, dijo."]],
      expect: ["order"],
    },
    { units: [["“A farce”, she said.", "“Una farsa”, dijo."]], expect: ["foreign"] },
  ],
  *check(document) {
    const all = quotationsOf(sentencesOf(document));
    if (all.length === 0) return;
    const [first] = languageOf(document.targetLanguage).style.quotationMarks;
    for (const one of all) {
      if (one.within === undefined) continue;
      // “ before each paragraph of a quotation, or for ”, looks nested too.
      if (one.within === one.mark) yield problem(one, "nested", one.mark === "«" ? 0.6 : 0.5);
      else if (one.mark === first) yield problem(one, "order", 0.5);
    }
    yield* outerProblems(all, first);
  },
};

function* sentencesOf({ units }: CheckedDocument): Generator<{
  readonly text: string;
  readonly opaque: NonNullable<BitextUnit["target"]>["opaque"];
  readonly place: BitextUnit;
}> {
  for (const unit of units)
    if (unit.target !== undefined)
      yield { text: unit.target.text, opaque: unit.target.opaque, place: unit };
}

type Placed = Quotation<BitextUnit>;

/** The kind that is commonest in a text is that of the text; of two as common, that of the language. */
function* outerProblems(all: readonly Placed[], first: string | undefined): Generator<Problem> {
  const outer = all.filter(({ within }) => within === undefined);
  const byMark = new Map<string, Placed[]>();
  for (const one of outer) {
    const alike = byMark.get(one.mark);
    if (alike === undefined) byMark.set(one.mark, [one]);
    else alike.push(one);
  }
  const [usual, ...others] = [...byMark].toSorted(
    ([left, a], [right, b]) =>
      b.length - a.length || Number(right === first) - Number(left === first),
  );
  if (usual === undefined) return;
  const [mark, many] = usual;
  for (const [, few] of others)
    for (const one of few) {
      // Straight marks among curly ones come from the keyboard, and hardly anybody sees them.
      const clear = !isStraight(mark, one.mark) && many.length >= few.length * clearMajority;
      yield {
        ...problem(one, "mixed", clear ? 0.6 : 0.5),
        data: { ...dataOf(one), usual: written[mark] ?? mark },
      };
    }
  const [foreign] = many;
  // Said once of a text: a house may write so throughout.
  if (first !== undefined && all.every((one) => one.mark !== first) && foreign !== undefined)
    yield {
      ...problem(foreign, "foreign", 0.4),
      data: { ...dataOf(foreign), usual: written[first] ?? first, count: outer.length },
    };
}

const isStraight = (left: string, right: string): boolean =>
  [left, right].includes('"') && [left, right].includes("“");

const dataOf = ({ mark }: Placed): { readonly written: string } => ({
  written: written[mark] ?? mark,
});

function problem(one: Placed, messageId: string, confidence: number): Problem {
  return {
    messageId,
    unit: one.place,
    target: { start: one.offset, end: one.offset + 1 },
    data: dataOf(one),
    confidence,
  };
}
