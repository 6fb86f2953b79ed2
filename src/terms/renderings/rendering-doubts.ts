// Why a rendering may be right although the glossary has another word: the source uses its word in another sense.
// Found by comparing all units of a run.

import { languageOf } from "../../languages/index.ts";
import { isApproved, type Concept } from "../../model/concept.ts";
import { lowerCase } from "../../strings/fold.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { CompiledGlossary } from "../patterns/compile-glossary.ts";
import type { Doubt } from "../verdicts/term-assessment.ts";
import type { Verdict } from "../verdicts/verdict.ts";
import { areCognates } from "./cognates.ts";
import { contradictedPairs, type TargetRows } from "./contradicted-pairs.ts";
import type { DiscoveredRendering } from "./discover-renderings.ts";
import { isExpressive, neighbourRoots } from "./neighbour-roots.ts";
import type { Subject } from "./rendering-gap.ts";
import type { TermUses, Uses } from "./term-uses.ts";

export interface Doubts {
  readonly of: (verdict: Verdict, rendering: DiscoveredRendering | undefined) => Doubt | undefined;
}

export const noDoubts: Doubts = { of: () => undefined };

/** Fewer units may be alike by chance. */
const leastUnits = 3;
const leastOfCognate = 5;
/** A false friend written by mistake is rarer than this. */
const leastShareOfCognate = 0.25;
/** So many are a sense of the word, however often the approved one stands elsewhere: "orden" beside "pedido". */
const neverByMistake = 12;
const leastOfSense = 2;
const leastThroughout = 4;
const shareThroughout = 0.75;
const leastWithNeighbour = 2;
/** Share of the units with a rendering in which the same word is next to the term. */
const sameNeighbour = 0.8;
/** Below this share the word next to the term proves nothing: the term is rarely rendered as approved anyway. */
const leastApproved = 0.3;
const hardlyEver = 0.2;

/** Units with each word next to the term. */
function countNeighbours(verdicts: readonly Verdict[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { recognised, reading } of verdicts)
    for (const root of neighbourRoots(recognised, reading.source))
      counts.set(root, (counts.get(root) ?? 0) + 1);
  return counts;
}

function isOfExpression(verdicts: readonly Verdict[]): boolean {
  if (verdicts.length < leastUnits) return false;
  return [...countNeighbours(verdicts).values()].some(
    (count) => count >= verdicts.length * sameNeighbour,
  );
}

/** Words next to which the term is hardly ever rendered as approved, though it is elsewhere. */
function otherExpressions({ all, approved, beside }: Uses): Set<string> {
  const found = new Set<string>();
  if (approved < all * leastApproved) return found;
  for (const [root, there] of beside)
    if (there.all >= leastWithNeighbour && there.approved <= there.all * hardlyEver)
      found.add(root);
  return found;
}

function isCognate(
  { key, units }: DiscoveredRendering,
  verdict: Verdict,
  { approved }: Uses,
): boolean {
  const [word] = verdict.recognised.pattern.words;
  return (
    word !== undefined &&
    !key.includes(" ") &&
    units >= leastOfCognate &&
    (units >= neverByMistake || units >= (units + approved) * leastShareOfCognate) &&
    areCognates(verdict.reading.source.language.root(word.fold), key)
  );
}

/**
 * "pestaña" wherever "tab" is, and never "solapa": the texts may be right as a whole, or wrong as a whole. A word may be
 * of another sense; a phrase, as "guardado automático" for "autosave", was made for the term.
 */
function isThroughout({ key, units }: DiscoveredRendering, { all, approved }: Uses): boolean {
  if (key.includes(" ")) return false;
  return approved === 0 && units >= leastThroughout && units >= all * shareThroughout;
}

/** "Tab, Tab" is a name that stays, a key for instance; what the texts translate throughout is something else. */
function isKeptName({ terms }: Concept): boolean {
  const approved = terms.filter((term) => isApproved(term));
  const [first] = approved;
  return (
    first !== undefined &&
    /^\p{Lu}/u.test(first.text) &&
    approved.length > 1 &&
    approved.every(({ text }) => text === first.text)
  );
}

/** "notebook, notebook": a word that the glossary keeps is kept in "analysis notebook" too. */
function isKeptWord(verdict: Verdict | undefined): boolean {
  const { occurrence, pattern } = verdict?.recognised ?? {};
  const { language } = verdict?.reading.target ?? {};
  return (
    occurrence?.concept.terms.some(
      (term) =>
        isApproved(term) &&
        languageOf(term.language) === language &&
        lowerCase(term.text) === lowerCase(pattern?.term.text ?? ""),
    ) === true
  );
}

/**
 * In English nearly any word may stand before a noun, so that nothing in place of the term proves little: only where
 * others have the same rendering is "nominee arrangement" a term of its own.
 */
function mayBeExpression(verdict: Verdict, rendering: DiscoveredRendering | undefined): boolean {
  return (
    verdict.reading.source.language.modifiers === "after" ||
    (rendering !== undefined && !isKeptWord(verdict))
  );
}

function byConcept(verdicts: readonly Verdict[]): Map<Concept, Verdict[]> {
  const concepts = new Map<Concept, Verdict[]>();
  for (const verdict of verdicts) {
    const { pattern, occurrence } = verdict.recognised;
    if (pattern.words.length !== 1) continue;
    const known = concepts.get(occurrence.concept);
    if (known === undefined) concepts.set(occurrence.concept, [verdict]);
    else known.push(verdict);
  }
  return concepts;
}

/**
 * Whether the source's own word stands in the translation, as both languages have it: "orden" for "order", where the
 * glossary has the row "order, pedido". A word that belongs to another term of the glossary is none.
 */
function hasCognate({ outcome, recognised, reading }: Verdict): boolean {
  if (outcome !== "missing") return false;
  const { source, target } = reading;
  const [word] = recognised.pattern.words;
  if (word === undefined) return false;
  const own = source.language.root(word.fold);
  const taken = reading.taken();
  return target.tokens.some(
    ({ fold }, index) =>
      target.functionWords[index] === 0 &&
      !taken.has(index) &&
      areCognates(own, target.language.root(fold)),
  );
}

/**
 * Whether the source's own word stands there so often that it is a sense of it. Once it may well be the false friend
 * that machines and beginners write.
 */
function isSenseOf(verdicts: readonly Verdict[], { approved }: Uses): boolean {
  const count = verdicts.filter((verdict) => hasCognate(verdict)).length;
  return count >= neverByMistake || (count >= leastOfSense && count > approved);
}

/**
 * "eliminar" and "borrar" for "delete", read from Spanish: glossaries are written from English, and who writes down two
 * translations does not say that each of them is always to be translated back. The admitted one least of all: it is
 * often the wider word, as "ingresar" beside "iniciar sesión".
 */
function isOneOfSeveral({ recognised, reading: { source, target } }: Verdict): boolean {
  if (target.language.modifiers !== "before") return false;
  const { concept } = recognised.occurrence;
  if (recognised.pattern.term.status === "admitted") return true;
  const termsIn = ({ language }: ReadText): number =>
    concept.terms.filter((term) => isApproved(term) && languageOf(term.language) === language)
      .length;
  return termsIn(source) > Math.max(1, termsIn(target));
}

/** What speaks against the alarms on one-word terms. */
export function doubtsAbout(
  verdicts: readonly Verdict[],
  renderings: ReadonlyMap<Subject, readonly DiscoveredRendering[]>,
  uses: TermUses,
  targets: TargetRows,
  compiled: CompiledGlossary,
): Doubts {
  const ofRendering = new Map<DiscoveredRendering, Doubt>();
  const cognates = new Set<Concept>();
  const senses = new Set<Concept>();
  const expressions = new Map<Concept, ReadonlySet<string>>();
  const concepts = byConcept(verdicts);
  for (const [concept, own] of concepts) {
    const known = uses.of(concept);
    if (known === undefined) continue;
    expressions.set(concept, otherExpressions(known));
    if (isSenseOf(own, known)) senses.add(concept);
    for (const rendering of renderings.get(concept) ?? []) {
      const there = own.filter(({ reading }) => rendering.places.has(reading.target));
      const [first] = there;
      if (first !== undefined && isCognate(rendering, first, known)) {
        ofRendering.set(rendering, "cognate");
        if (rendering.units > known.approved) cognates.add(concept);
      } else if (isOfExpression(there) && !isKeptWord(first))
        ofRendering.set(rendering, "expression");
      else if (isThroughout(rendering, known))
        ofRendering.set(rendering, isKeptName(concept) ? "other-sense" : "throughout");
    }
  }
  const rendered = [...concepts.keys()].filter((concept) => renderings.has(concept));
  const contradicted = contradictedPairs(rendered, uses, targets, compiled);
  const isExpression = ({ recognised, reading }: Verdict): boolean => {
    const words = expressions.get(recognised.occurrence.concept);
    return (
      words !== undefined &&
      isExpressive(recognised) &&
      neighbourRoots(recognised, reading.source).some((root) => words.has(root))
    );
  };
  return {
    of: (verdict, rendering) => {
      const { pattern, occurrence } = verdict.recognised;
      if (pattern.words.length !== 1)
        return verdict.outcome === "missing" && isOneOfSeveral(verdict)
          ? "one-of-several"
          : undefined;
      if (contradicted.has(occurrence.concept)) return "other-sense";
      // "Code, Code" is a program, and "the source code" is not.
      if (/^\p{Ll}/u.test(occurrence.how.surface) && isKeptName(occurrence.concept))
        return "other-sense";
      if (isExpression(verdict) && mayBeExpression(verdict, rendering)) return "expression";
      const known = uses.of(occurrence.concept);
      const isTheRule = known !== undefined && known.approved * 2 > known.all;
      // Glossaries are written from English: read from the other side, a row is one of several words for it.
      const isBackwards = verdict.reading.target.language.modifiers === "before";
      const isSense = senses.has(occurrence.concept) || (isBackwards && !isTheRule);
      if (isSense && hasCognate(verdict)) return "cognate";
      if (verdict.outcome === "missing" && isOneOfSeveral(verdict)) return "one-of-several";
      if (rendering !== undefined) return ofRendering.get(rendering);
      return cognates.has(occurrence.concept) ? "cognate" : undefined;
    },
  };
}
