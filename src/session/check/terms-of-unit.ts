// The terms that stand in a unit, on both sides, whatever became of them.

import type { Bitext, BitextUnit, LocatedText } from "../../model/bitext.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { CompiledGlossary } from "../../terms/patterns/compile-glossary.ts";
import type { PatternIndex } from "../../terms/patterns/pattern-index.ts";
import { recogniseTerms } from "../../terms/recognition/recognise-terms.ts";
import type { TermOccurrence } from "../../terms/recognition/term-occurrence.ts";
import { readText } from "../../text/read-text.ts";
import type { SideName } from "./unit-at.ts";

/** In the order of the text, without overlaps. */
export type UnitTerms = Readonly<Record<SideName, readonly TermOccurrence[]>>;

export function termsOfUnit(
  { source, target }: Pick<BitextUnit, SideName>,
  bitext: Pick<Bitext, SideName>,
  compiled: CompiledGlossary,
): UnitTerms {
  return {
    source: termsIn(source, bitext.source.language, compiled.source),
    target: target === undefined ? [] : termsIn(target, bitext.target.language, compiled.target()),
  };
}

function termsIn(
  located: LocatedText | undefined,
  language: LanguageTag,
  index: PatternIndex,
): readonly TermOccurrence[] {
  if (located === undefined) return [];
  const text = readText(located.text, language, located.opaque);
  return recogniseTerms(text, index).map(({ occurrence }) => occurrence);
}
