// Which rules look at a document anew in every run: those that see more of it than its texts, glossary and source terms.

import { describe, expect, it } from "vitest";
import type { Bitext } from "../../src/model/bitext.ts";
import { atOnce } from "../../src/model/steps.ts";
import { rules } from "../../src/rules/index.ts";
import { defaultOptions } from "../../src/rules/rule-options.ts";
import type { CheckedDocument, Rule, RuleExample } from "../../src/rules/rule.ts";
import { assessmentRun, type TermAssessment } from "../../src/terms/assess-terms.ts";
import type { CompiledGlossary } from "../../src/terms/patterns/compile-glossary.ts";
import { documentTexts } from "../../src/terms/recognition/document-texts.ts";
import { exampleRun } from "./run-example.ts";

class SeenTooMuch extends Error {}

function trap(what: string): never {
  throw new SeenTooMuch(what);
}

/** What a translation made of a term is learnt from the whole run; where the term is, is not. */
const guarded = (assessment: TermAssessment): TermAssessment =>
  new Proxy(assessment, {
    get: (seen, key) =>
      key === "occurrence" || key === "unit" ? seen[key] : trap(`assessment.${String(key)}`),
  });

function guardedDocument(bitext: Bitext, glossary: CompiledGlossary): CheckedDocument {
  const { units, source, target } = bitext;
  const texts = documentTexts(glossary);
  const assessments = atOnce(assessmentRun(glossary).add({ units, texts }));
  return {
    sourceLanguage: source.language,
    targetLanguage: target.language,
    paths: [source.path, target.path],
    units,
    glossary,
    texts,
    assessments: {
      ofUnit: (unit) => assessments.ofUnit(unit).map(guarded),
      all: () => trap("all assessments"),
      isOpen: () => trap("what is open"),
    },
    get wordList() {
      return trap("word list");
    },
  };
}

/** A source in which a word may lack its accent, or be right. */
const fromSpanish: RuleExample = {
  sourceLanguage: "es",
  targetLanguage: "en",
  glossary:
    "id,en,es,status,part_of_speech,gender,match,definition,note,source\nfactory,factory,fábrica,preferred,noun,feminine,,,,\n",
  units: [["La fábrica de Puno fabrica ladrillos.", "The factory in Puno makes bricks."]],
  expect: [],
};

const examples = rules.flatMap((rule) =>
  [...rule.examples, fromSpanish].map((example) => {
    const { bitexts, options } = exampleRun(rule, example);
    const [bitext] = bitexts;
    if (bitext === undefined) throw new Error("no example is empty");
    const { source, target } = bitext;
    return {
      bitext,
      glossary: options.glossaryFor({ source: source.language, target: target.language }),
      options: options.options,
    };
  }),
);

type Example = (typeof examples)[number];

function seesTooMuch(rule: Rule, { bitext, glossary, options }: Example): boolean {
  const document = guardedDocument(bitext, glossary);
  const setting = { ...defaultOptions(rule.options), ...options?.[rule.meta.id] };
  try {
    if (rule.on === "unit")
      for (const unit of document.units)
        for (const _problem of rule.check(unit, document, setting)) void 0;
    else if (rule.on === "document") for (const _problem of rule.check(document, setting)) void 0;
    return false;
  } catch (error) {
    if (error instanceof SeenTooMuch) return true;
    throw error;
  }
}

const ofDocuments = rules.filter(({ on }) => on === "unit" || on === "document");

describe.each(ofDocuments.map((rule) => [rule.meta.id, rule] as const))("%s", (_id, rule) => {
  const isAnew = ({ bitext }: Example): boolean => {
    if (rule.on === "terms" || rule.on === "corpus") return true;
    const { anew = false } = rule;
    return typeof anew === "function" ? anew({ sourceLanguage: bitext.source.language }) : anew;
  };

  it("sees only what lasts, where it does not look anew", () => {
    const lasting = examples.filter((example) => !isAnew(example));
    expect(lasting.filter((example) => seesTooMuch(rule, example))).toEqual([]);
  });

  it.runIf(examples.some(isAnew))("looks anew for a reason", () => {
    expect(examples.filter(isAnew).some((example) => seesTooMuch(rule, example))).toBe(true);
  });
});
