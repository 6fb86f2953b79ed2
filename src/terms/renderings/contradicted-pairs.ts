// Glossary pairs that the texts contradict in both directions: "ensayo" is hardly ever an "assay" in them, and
// where they have "assay", the source has another word. The word then has another meaning.

import type { Concept } from "../../model/concept.ts";
import { matchApproved } from "../ladder/target-ladder.ts";
import type { CompiledGlossary } from "../patterns/compile-glossary.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import { recogniseTerms } from "../recognition/recognise-terms.ts";
import type { RootRows } from "./root-rows.ts";
import { evenly, type TextPair } from "./source-associations.ts";
import type { TermUses, Uses } from "./term-uses.ts";

/** The targets of all pairs as rows, with the numbers of the pairs. */
export interface TargetRows {
  readonly rows: RootRows;
  readonly pairs: readonly TextPair[];
}

const leastUses = 5;
const seldom = 0.3;
/** A pair is contradicted below these values: share of units with an approved term, and of both together (Dice). */
const leastOfTargets = 0.5;
const leastOverlap = 0.2;
/** How many of the units that may have an approved term are examined. */
const mostSeen = 60;

/** Roots of the forms of the first content word, used to find the texts that may have the term. */
function rootsOf({ words, content, language }: TermPattern): string[] {
  const forms = words[content[0] ?? 0]?.forms;
  return forms === undefined ? [] : [...forms.keys()].map((form) => language.root(form));
}

/** Whether it is worth checking: a concept whose approved terms are rarely used for it. */
function isSeldomApproved({ all, approved }: Uses): boolean {
  return all >= leastUses && approved < all * seldom;
}

/** The concepts among `candidates` whose pair of terms is contradicted. */
export function contradictedPairs(
  candidates: Iterable<Concept>,
  uses: TermUses,
  { rows, pairs }: TargetRows,
  compiled: CompiledGlossary,
): Set<Concept> {
  const wanted: { readonly concept: Concept; readonly known: Uses; readonly roots: string[] }[] =
    [];
  for (const concept of candidates) {
    const known = uses.of(concept);
    if (known !== undefined && isSeldomApproved(known))
      wanted.push({ concept, known, roots: compiled.targets(concept).approved.flatMap(rootsOf) });
  }
  const contradicted = new Set<Concept>();
  if (wanted.length === 0) return contradicted;
  // One pass over the rows for all of them.
  const found = rows.find(new Set(wanted.flatMap(({ roots }) => roots)));
  for (const { concept, known, roots } of wanted) {
    const { approved } = compiled.targets(concept);
    const units = [...new Set(roots.flatMap((root) => found.get(root) ?? []))].sort(
      (a, b) => a - b,
    );
    const seen = evenly(units, mostSeen);
    let having = 0;
    let both = 0;
    for (const number of seen) {
      const pair = pairs[number];
      const target = pair?.target();
      const source = pair?.source();
      if (target === undefined || source === undefined) continue;
      if (matchApproved(approved, target).length === 0) continue;
      having++;
      if (
        recogniseTerms(source, compiled.source).some(({ pattern }) => pattern.concept === concept)
      )
        both++;
    }
    if (having < leastUses || both >= having * leastOfTargets) continue;
    const targets = (having / seen.length) * units.length;
    if ((2 * known.approved) / (known.all + targets) < leastOverlap) contradicted.add(concept);
  }
  return contradicted;
}
