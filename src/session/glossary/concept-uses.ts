// The units of the memory that use concepts, found as in a check: inflected, in either language.

import type { Concept } from "../../model/concept.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Location } from "../../model/location.ts";
import { plainText } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { fold } from "../../strings/fold.ts";
import { compileGlossary } from "../../terms/patterns/compile-glossary.ts";
import type { TermPattern } from "../../terms/patterns/term-pattern.ts";
import { recogniseTerms } from "../../terms/recognition/recognise-terms.ts";
import { readText } from "../../text/read-text.ts";

/** A unit of the memory that uses a concept. */
export interface ConceptUse {
  readonly source: string;
  readonly target: string;
  readonly location: Location | undefined;
}

/** For each concept the first `limit` units that use it. */
export function conceptUses(
  concepts: readonly Concept[],
  units: Iterable<TranslationUnit>,
  options: { readonly source: LanguageTag; readonly target: LanguageTag; readonly limit: number },
): Map<Concept, ConceptUse[]> {
  const compiled = compileGlossary({ kind: "glossary", concepts }, options);
  const uses = new Map<Concept, ConceptUse[]>(concepts.map((concept) => [concept, []]));
  const beginnings = beginningsOf(compiled.source.all);
  for (const unit of units) {
    const source = plainText(unit.source);
    // Most units have none of the words, and searching the folded text is much cheaper than reading it.
    const folded = fold(source);
    if (!beginnings.some((beginning) => folded.includes(beginning))) continue;
    const target = unit.target === undefined ? "" : plainText(unit.target);
    for (const { occurrence } of recogniseTerms(
      readText(source, options.source),
      compiled.source,
    )) {
      const found = uses.get(occurrence.concept);
      if (found === undefined || found.length >= options.limit) continue;
      const location = unit.location;
      // A term that occurs twice in a unit counts as one use.
      if (found.at(-1)?.source !== source) found.push({ source, target, location });
    }
    if ([...uses.values()].every((found) => found.length >= options.limit)) break;
  }
  return uses;
}

const beginningLength = 4;

/** How the forms of the terms' first words begin. */
function beginningsOf(patterns: readonly TermPattern[]): readonly string[] {
  const beginnings = new Set<string>();
  for (const { words } of patterns) {
    for (const form of words[0]?.forms.keys() ?? []) {
      beginnings.add(form.slice(0, beginningLength));
    }
  }
  return [...beginnings];
}
