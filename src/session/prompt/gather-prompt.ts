// Gathers what a prompt could say of an article, before anything is left out of it.

import type { MemoryMatch } from "../../memory/memory-store.ts";
import { isApproved, isAvoided, type Concept, type Term } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import { occurringTerms, type ConceptInText } from "../glossary/occurring-terms.ts";
import type { Holding } from "../held/holding.ts";
import { matchTexts } from "../memory/match-texts.ts";
import type { Prompt, PromptExample, PromptTerm } from "./prompt.ts";

/** Below it a sentence has little in common with the one it is an example for. */
const leastSimilarity = 0.6;

/** `examples` is how many there are at most. Throws what reading the article throws. */
export async function gatherPrompt(
  article: string,
  { examples }: { readonly examples: number },
  holding: Holding,
): Promise<Prompt> {
  const { languages, concepts } = await occurringTerms({ article }, holding);
  return {
    ...{ article, languages },
    hasGlossary: (await holding.glossary()).concepts.length > 0,
    terms: concepts.flatMap((found) => termOf(found, languages)),
    examples: examples === 0 ? [] : await examplesFor(article, examples, holding),
    leftOut: { terms: 0, details: 0, examples: 0 },
  };
}

/** Nothing for a concept on whose rendering nothing was decided. */
function termOf(
  { concept, count, surfaces }: ConceptInText,
  { source, target }: Prompt["languages"],
): readonly PromptTerm[] {
  const approved = inLanguage(concept, target).filter(isApproved);
  const forbidden = textsOf(inLanguage(concept, target).filter(isAvoided));
  if (approved.length + forbidden.length === 0) return [];
  const details = detailsOf(concept, [source, target]);
  return [
    {
      ...{ concept: concept.id, count, found: surfaces, forbidden },
      source: textsOf(inLanguage(concept, source).filter(isApproved)),
      preferred: textsOf(approved.filter(({ status }) => status === "preferred")),
      admitted: textsOf(approved.filter(({ status }) => status === "admitted")),
      ...(details !== undefined && { details }),
    },
  ];
}

/** The preferred first. */
function inLanguage(concept: Concept, language: LanguageTag): readonly Term[] {
  return concept.terms
    .filter((term) => languageServes(term.language, language))
    .toSorted((a, b) => Number(b.status === "preferred") - Number(a.status === "preferred"));
}

function textsOf(terms: readonly Term[]): readonly string[] {
  return [...new Set(terms.map(({ text }) => text))];
}

function detailsOf(
  { definition, terms }: Concept,
  languages: readonly LanguageTag[],
): PromptTerm["details"] {
  const notes = terms
    .filter(({ note, status }) => note !== "" && status !== "proposed")
    .filter((term) => languages.some((language) => languageServes(term.language, language)))
    .map(({ text, note }) => ({ term: text, note }));
  // Both terms of a row have its note.
  const once = notes.filter(
    ({ note }, at) => notes.findIndex((other) => other.note === note) === at,
  );
  return definition === "" && once.length === 0 ? undefined : { definition, notes: once };
}

async function examplesFor(
  article: string,
  most: number,
  holding: Holding,
): Promise<readonly PromptExample[]> {
  const { answers } = await matchTexts(
    { article },
    { threshold: leastSimilarity, limit: 1 },
    holding,
  ).catch((error: unknown) => {
    // A prompt without examples is one all the same.
    if (error instanceof InputError && error.code === "memoryEmpty") return { answers: [] };
    throw error;
  });
  const seen = new Set<string>();
  const isNew = ({ source, target }: MemoryMatch): boolean => {
    const key = JSON.stringify([source, target]);
    return !seen.has(key) && seen.add(key).size > 0;
  };
  return answers
    .flatMap(({ matches }) => matches)
    .filter(isNew)
    .toSorted((a, b) => b.similarity - a.similarity)
    .slice(0, most)
    .map(({ source, target, similarity, kind }) => ({ source, target, similarity, kind }));
}
