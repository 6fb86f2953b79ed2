// Builds a small glossary and its compiled form from sketches of terms.

import type {
  Concept,
  GrammaticalGender,
  PartOfSpeech,
  Status,
  Term,
} from "../../src/model/concept.ts";
import { assessTerms, type TermAssessment } from "../../src/terms/assess-terms.ts";
import {
  compileGlossary,
  type CompiledGlossary,
} from "../../src/terms/patterns/compile-glossary.ts";
import { bitextOf, type BitextSketch, type UnitSketch } from "../bitext-of.ts";

export interface TermSketch {
  readonly text: string;
  readonly status?: Status;
  readonly pos?: PartOfSpeech;
  readonly gender?: GrammaticalGender;
  readonly flags?: readonly string[];
}

type Sketch = string | TermSketch;

export function termOf(language: string, sketch: Sketch): Term {
  const {
    text,
    status = "preferred",
    pos,
    gender,
    flags = [],
  } = typeof sketch === "string" ? { text: sketch } : sketch;
  return {
    text,
    language,
    status,
    partOfSpeech: pos,
    grammaticalGender: gender,
    flags,
    note: "",
    source: "",
    props: [],
    location: undefined,
  };
}

/** A concept whose id is its first English term. */
export function conceptOf(en: readonly Sketch[], es: readonly Sketch[]): Concept {
  const terms = [...en.map((term) => termOf("en", term)), ...es.map((term) => termOf("es", term))];
  return { id: terms[0]?.text ?? "", subjectField: "", definition: "", props: [], terms };
}

/** Pairs of an English and a Spanish term, or lists of both. */
export type ConceptSketch = readonly [
  en: Sketch | readonly Sketch[],
  es: Sketch | readonly Sketch[],
];

const listOf = (sketch: Sketch | readonly Sketch[]): readonly Sketch[] =>
  typeof sketch === "string" || "text" in sketch ? [sketch] : sketch;

export function glossaryOf(
  concepts: readonly ConceptSketch[],
  pair: { readonly source: string; readonly target: string } = { source: "en", target: "es" },
): CompiledGlossary {
  const glossary = {
    kind: "glossary",
    concepts: concepts.map(([en, es]) => conceptOf(listOf(en), listOf(es))),
  } as const;
  return compileGlossary(glossary, pair);
}

export function assess(
  concepts: readonly ConceptSketch[],
  units: readonly UnitSketch[],
  sketch: BitextSketch = {},
): readonly TermAssessment[] {
  const { source = "en", target = "es" } = sketch;
  return assessTerms(bitextOf(units, sketch).units, glossaryOf(concepts, { source, target }));
}

/** What became of the only term of one pair of sentences: `approved contiguous`, `missing`. */
export function verdict(
  concepts: readonly ConceptSketch[],
  unit: UnitSketch,
  sketch: BitextSketch = {},
): string {
  return assess(concepts, [unit], sketch)
    .map(({ outcome, found }) =>
      outcome === "approved" && found?.rung !== undefined ? found.rung : outcome,
    )
    .join(" ");
}
