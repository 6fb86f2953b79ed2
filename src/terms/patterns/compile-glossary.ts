// Prepares a glossary for recognition in one language pair. Source terms are indexed at once, target terms when a
// concept is first met.

import {
  isApproved,
  isAvoided,
  type Concept,
  type Glossary,
  type Term,
} from "../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import { capitalHabits, type CapitalHabit } from "./capital-habits.ts";
import { indexPatterns, type PatternIndex } from "./pattern-index.ts";
import type { TargetPatterns, TermPattern } from "./term-pattern.ts";
import { termPatterns } from "./term-patterns.ts";

export interface CompiledGlossary {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly glossary: Glossary;
  /** All source terms, including deprecated ones: authors use them too. */
  readonly source: PatternIndex;
  /** Target patterns of a concept; compiled at the first call. */
  readonly targets: (concept: Concept) => TargetPatterns;
  /** All target terms, for text whose source is no help; compiled at the first call. */
  readonly target: () => PatternIndex;
  /** Deprecated target terms flagged `global`; compiled at the first call. */
  readonly globals: () => readonly TermPattern[];
  /** Folded words of source terms that are names; collected at the first call. */
  readonly nameWords: () => ReadonlySet<string>;
  /** What the capitals of each file and language mean. */
  readonly capitals: readonly CapitalHabit[];
}

export interface LanguagePair {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}

function termsIn(concept: Concept, language: LanguageTag): Term[] {
  return concept.terms.filter((term) => languageServes(term.language, language));
}

/** A region's own term before the language's, preferred before admitted. */
function inOrder(terms: readonly Term[], language: LanguageTag): Term[] {
  const rank = (term: Term): number =>
    (term.status === "preferred" ? 0 : 2) + (term.language === language ? 0 : 1);
  return terms.toSorted((a, b) => rank(a) - rank(b));
}

type Compile = (concept: Concept, term: Term) => TermPattern[];

function remembered(compile: Compile): Compile {
  const known = new Map<Term, { readonly concept: Concept; readonly patterns: TermPattern[] }>();
  return (concept, term) => {
    const before = known.get(term);
    // A term may belong to two concepts.
    if (before?.concept === concept) return before.patterns;
    const patterns = compile(concept, term);
    known.set(term, { concept, patterns });
    return patterns;
  };
}

/** Prepares the glossary for a language pair: about a second for 7,000 concepts. */
export function compileGlossary(glossary: Glossary, pair: LanguagePair): CompiledGlossary {
  const compiledTargets = new Map<Concept, TargetPatterns>();
  const habits = capitalHabits(glossary);
  const patternsOf: Compile = (concept, term) => termPatterns(concept, term, habits.read(concept));
  // Needed by concept and for the index of all: compiled once for both.
  const targetPatterns = remembered((concept, term) =>
    termPatterns(concept, term, habits.read(concept), "target"),
  );
  let target: PatternIndex | undefined;
  let globals: readonly TermPattern[] | undefined;
  let names: ReadonlySet<string> | undefined;
  const targets = (concept: Concept): TargetPatterns => {
    let patterns = compiledTargets.get(concept);
    if (patterns === undefined) {
      const terms = inOrder(termsIn(concept, pair.target), pair.target);
      const compile = (wanted: readonly Term[]): TermPattern[] =>
        wanted.flatMap((term) => targetPatterns(concept, term));
      const approved = compile(terms.filter((term) => isApproved(term)));
      patterns = {
        approved,
        deprecated: compile(terms.filter((term) => isAvoided(term))),
        terms: [...new Set(approved.map(({ term }) => term))],
      };
      compiledTargets.set(concept, patterns);
    }
    return patterns;
  };
  const all = (language: LanguageTag, compile: Compile): PatternIndex =>
    indexPatterns(
      glossary.concepts.flatMap((concept) =>
        termsIn(concept, language)
          // A concept on which nothing has been decided requires nothing.
          .filter((term) => isApproved(term) || isAvoided(term))
          .flatMap((term) => compile(concept, term)),
      ),
    );
  const source = all(pair.source, patternsOf);
  return {
    sourceLanguage: pair.source,
    targetLanguage: pair.target,
    glossary,
    capitals: habits.columns,
    source,
    targets,
    target: () => (target ??= all(pair.target, targetPatterns)),
    globals: () =>
      (globals ??= glossary.concepts
        .filter((concept) => concept.terms.some((term) => term.flags.includes("global")))
        .flatMap((concept) =>
          targets(concept).deprecated.filter((pattern) => pattern.flags.global),
        )),
    nameWords: () =>
      (names ??= new Set(
        source.all
          .filter(({ termClass }) => termClass === "name")
          .flatMap(({ words }) => words.map(({ fold }) => fold)),
      )),
  };
}
