// Things said in several ways across all documents, with their places in the files.

import type { Bitext } from "../model/bitext.ts";
import type { DriftSpot, PlacedDrift } from "../model/drift.ts";
import type { Steps } from "../model/steps.ts";
import { assessmentSteps } from "../terms/assess-terms.ts";
import type { Drift, DriftPlace } from "../terms/drift.ts";
import { findDrift } from "../terms/find-drift.ts";
import type { CompiledGlossary, LanguagePair } from "../terms/patterns/compile-glossary.ts";
import { documentTexts } from "../terms/recognition/document-texts.ts";
import { placedSide, rangeInFile, type PlacedSide } from "./places.ts";
import { byLanguages } from "./run-rules.ts";

/** Concepts first, then phrases, each by number of uses. The glossary may be empty. */
export function* findDriftIn(
  bitexts: readonly Bitext[],
  glossaryFor: (pair: LanguagePair) => CompiledGlossary,
): Steps<PlacedDrift[]> {
  const found: PlacedDrift[] = [];
  for (const group of byLanguages(bitexts)) {
    const [first] = group;
    if (first === undefined) continue;
    const pair = { source: first.source.language, target: first.target.language };
    const compiled = glossaryFor(pair);
    const documents = group.map(({ units, source, target }) => ({
      units,
      texts: documentTexts(compiled),
      paths: [source.path, target.path],
    }));
    const sides = group.map(({ target }) => placedSide(target));
    const drifts = findDrift(documents, yield* assessmentSteps(documents, compiled));
    const place = ({ surface, concept, renderings }: Drift): PlacedDrift => ({
      surface,
      ...(concept && { concept: concept.id }),
      renderings: renderings.map(({ text, places }) => ({
        text,
        uses: places.length,
        places: places.flatMap((each) => placed(each, sides) ?? []),
      })),
    });
    found.push(...drifts.map(place));
  }
  return found;
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
