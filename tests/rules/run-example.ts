// Runs a rule's example through the engine, as a user would meet it.

import { checkBitexts } from "../../src/check/check-bitexts.ts";
import { createTranslator } from "../../src/messages/translator.ts";
import type { InterfaceLanguage } from "../../src/messages/translator.ts";
import type { Glossary } from "../../src/model/concept.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Rule, RuleExample } from "../../src/rules/rule.ts";
import { bitextOf } from "../bitext-of.ts";

/** Reads an example's glossary: `csvFormat` once there are rules with one. */
export type GlossaryReader = (csv: string) => Glossary;

const noGlossary: Glossary = { kind: "glossary", concepts: [] };

export function runExample(
  rule: Rule,
  example: RuleExample,
  {
    language = "en",
    readGlossary,
  }: { language?: InterfaceLanguage; readGlossary?: GlossaryReader } = {},
): readonly Finding[] {
  if (example.glossary !== undefined && readGlossary === undefined) {
    throw new Error(`The example of ${rule.meta.id} has a glossary and nothing reads it.`);
  }
  const glossary =
    example.glossary === undefined ? noGlossary : (readGlossary?.(example.glossary) ?? noGlossary);
  const bitext = bitextOf(example.units, {
    source: example.sourceLanguage ?? "en",
    target: example.targetLanguage ?? "es",
  });
  return checkBitexts([bitext], {
    glossary,
    rules: [rule],
    translate: createTranslator(language),
    tool: { name: "glosa", version: "0.0.0" },
  }).findings;
}
