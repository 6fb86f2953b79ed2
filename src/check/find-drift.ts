// Things said in several ways across all documents, with their places in the files.

import type { Bitext } from "../model/bitext.ts";
import type { DriftSpot, PlacedDrift } from "../model/drift.ts";
import { assessDocuments } from "../terms/assess-terms.ts";
import type { DriftPlace } from "../terms/drift.ts";
import { findDrift } from "../terms/find-drift.ts";
import type { CompiledGlossary, LanguagePair } from "../terms/patterns/compile-glossary.ts";
import { documentTexts } from "../terms/recognition/document-texts.ts";
import { placedSide, rangeInFile, type PlacedSide } from "./places.ts";
import { byLanguages } from "./run-rules.ts";

/** Concepts first, then phrases, each by number of uses. The glossary may be empty. */
export function findDriftIn(
  bitexts: readonly Bitext[],
  glossaryFor: (pair: LanguagePair) => CompiledGlossary,
): PlacedDrift[] {
  return byLanguages(bitexts).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const pair = { source: first.source.language, target: first.target.language };
    const compiled = glossaryFor(pair);
    const documents = group.map(({ units, source, target }) => ({
      units,
      texts: documentTexts(compiled),
      paths: [source.path, target.path],
    }));
    const sides = group.map(({ target }) => placedSide(target));
    const drifts = findDrift(documents, assessDocuments(documents, compiled));
    return drifts.map(({ surface, concept, renderings }): PlacedDrift => ({
      surface,
      ...(concept && { concept: concept.id }),
      renderings: renderings.map(({ text, places }) => ({
        text,
        uses: places.length,
        places: places.flatMap((place) => placed(place, sides) ?? []),
      })),
    }));
  });
}

function placed(
  { document, unit, range }: DriftPlace,
  sides: readonly PlacedSide[],
): DriftSpot | undefined {
  const origin = unit.target && rangeInFile(unit.target, range);
  const place = origin && sides[document]?.place(origin);
  return (
    place && {
      ...place,
      sentence: unit.target?.text ?? "",
      sourceSentence: unit.source?.text ?? "",
    }
  );
}
