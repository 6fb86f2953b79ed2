// A canonical memory for command tests, from pairs of sentences.

import { writeTmx } from "../../src/formats/tmx/write-tmx.ts";
import type { TranslationUnit } from "../../src/model/unit.ts";

export function memoryText(units: readonly TranslationUnit[]): string {
  const header = {
    sourceLanguage: "en",
    targetLanguage: "es",
    attributes: {},
    notes: [],
    props: [],
  };
  const tool = { name: "glosa", version: "0.0.0" };
  const context = { warn: () => undefined, tool, sourceLanguage: "en", targetLanguage: "es" };
  return [...writeTmx({ kind: "bilingual", header, units }, context)].join("");
}
