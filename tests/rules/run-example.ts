// Runs a rule's example through the engine, as a user would meet it.

import { checkBitexts, type CheckOptions } from "../../src/check/check-bitexts.ts";
import type { RuleLevels } from "../../src/check/levels.ts";
import { readCsv } from "../../src/formats/csv/read-csv.ts";
import { createTranslator, type InterfaceLanguage } from "../../src/messages/translator.ts";
import type { Bitext } from "../../src/model/bitext.ts";
import type { Glossary } from "../../src/model/concept.ts";
import type { Finding } from "../../src/model/finding.ts";
import { loadWordList } from "../../src/project/disk/load-word-list.ts";
import type { RuleOptions } from "../../src/rules/rule-options.ts";
import type { Rule, RuleExample } from "../../src/rules/rule.ts";
import { compileGlossary } from "../../src/terms/patterns/compile-glossary.ts";
import { bitextOf } from "../bitext-of.ts";

const spanishWords = await loadWordList("dictionary-es");
const noGlossary: Glossary = { kind: "glossary", concepts: [] };

function readGlossary(csv: string): Glossary {
  return readCsv([new TextEncoder().encode(csv)], {
    path: "example.csv",
    warn: (warning) => {
      throw new Error(`the example's glossary warns: ${warning.code}`);
    },
  });
}

/** What a check of an example takes. */
export function exampleRun(
  rule: Rule,
  example: RuleExample,
  {
    language = "en",
    levels = { [rule.meta.id]: "on" },
  }: { language?: InterfaceLanguage; levels?: RuleLevels } = {},
): { readonly bitexts: readonly Bitext[]; readonly options: CheckOptions } {
  const glossary = example.glossary === undefined ? noGlossary : readGlossary(example.glossary);
  const bitext = bitextOf(example.units, {
    source: example.sourceLanguage ?? "en",
    target: example.targetLanguage ?? "es",
    isolated: example.isolated,
    limit: example.limit,
  });
  const options = {
    glossaryFor: (pair) => compileGlossary(glossary, pair),
    rules: [rule],
    levels,
    wordListFor: (tag) => (tag === "es" ? spanishWords : undefined),
    ...(example.options && { options: { [rule.meta.id]: example.options as RuleOptions } }),
    translate: createTranslator(language),
    tool: { name: "glosa", version: "0.0.0" },
  } satisfies CheckOptions;
  return { bitexts: [bitext], options };
}

export function runExample(...asked: Parameters<typeof exampleRun>): readonly Finding[] {
  const { bitexts, options } = exampleRun(...asked);
  return checkBitexts(bitexts, options).findings;
}
