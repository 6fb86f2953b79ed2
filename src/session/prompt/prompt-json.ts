// A prompt as JSON: every property is listed here, so that the order is fixed.

import type { Translate } from "../../messages/translator.ts";
import { visible } from "../../strings/visible.ts";
import { instruction } from "./instruction.ts";
import type { Prompt, PromptExample, PromptTerm } from "./prompt.ts";

export function promptJson(prompt: Prompt, translate: Translate): string {
  const { article, languages, hasGlossary, terms, examples, leftOut } = prompt;
  const contract = {
    version: 1,
    instruction: instruction(prompt, translate),
    article,
    languages: { source: languages.source, target: languages.target },
    hasGlossary,
    terms: terms.map(termObject),
    examples: examples.map(exampleObject),
    leftOut: { terms: leftOut.terms, details: leftOut.details, examples: leftOut.examples },
  };
  return `${visible(JSON.stringify(contract, undefined, 2))}\n`;
}

function termObject(term: PromptTerm): object {
  const { concept, source, found, count, preferred, admitted, forbidden, details } = term;
  const { definition, notes } = details ?? {};
  return {
    ...{ concept, source, found, count, preferred, admitted, forbidden, definition },
    notes: notes?.map(({ term: text, note }) => ({ term: text, note })),
  };
}

function exampleObject({ source, target, similarity, kind }: PromptExample): object {
  return { source, target, similarity: Math.floor(similarity * 100) / 100, kind };
}
