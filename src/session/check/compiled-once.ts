// A glossary compiled for each pair of languages it is asked for, once.

import type { Glossary } from "../../model/concept.ts";
import {
  compileGlossary,
  type CompiledGlossary,
  type LanguagePair,
} from "../../terms/patterns/compile-glossary.ts";

/** Bilingual files have languages of their own: a session may need more pairs than the one of its project. */
export function compiledOnce(glossary: Glossary): (pair: LanguagePair) => CompiledGlossary {
  const compiled = new Map<string, CompiledGlossary>();
  return (pair) => {
    const key = `${pair.source} ${pair.target}`;
    const known = compiled.get(key) ?? compileGlossary(glossary, pair);
    compiled.set(key, known);
    return known;
  };
}
