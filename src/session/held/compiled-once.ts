// Compiles a glossary once for each language pair requested.

import type { Glossary } from "../../model/concept.ts";
import {
  compileGlossary,
  type CompiledGlossary,
  type LanguagePair,
} from "../../terms/patterns/compile-glossary.ts";

export type GlossaryFor = (pair: LanguagePair) => CompiledGlossary;

/** Bilingual files have their own languages, so a session may need more pairs than its project's. */
export function compiledOnce(glossary: Glossary): GlossaryFor {
  const compiled = new Map<string, CompiledGlossary>();
  return (pair) => {
    const key = `${pair.source} ${pair.target}`;
    const known = compiled.get(key) ?? compileGlossary(glossary, pair);
    compiled.set(key, known);
    return known;
  };
}
