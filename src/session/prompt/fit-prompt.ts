// A prompt cut to a budget: the beginning of a list of its parts, of which the most important stand first.

import { InputError } from "../../model/errors.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import type { Prompt } from "./prompt.ts";

export interface FittedPrompt {
  readonly prompt: Prompt;
  readonly text: string;
  /** Estimated; at most the budget. */
  readonly tokens: number;
}

/**
 * As much of the prompt as fits when `render` writes it. Terms come first, then sentences that were translated before, then
 * definitions and notes, then sentences that are only similar. Throws `InputError` `budgetTooSmall`.
 */
export function fitPrompt(
  whole: Prompt,
  budget: number,
  render: (prompt: Prompt) => string,
): FittedPrompt {
  const exact = whole.examples.filter(({ kind }) => kind !== "fuzzy").length;
  const detailed = whole.terms.filter(({ details }) => details !== undefined).length;
  const sizes = [whole.terms.length, exact, detailed, whole.examples.length - exact];
  const written = (parts: number): FittedPrompt => {
    const prompt = beginning(whole, taken(sizes, parts), exact);
    const text = render(prompt);
    return { prompt, text, tokens: estimateTokens(text) };
  };
  // The more parts, the longer: the most that fit are found by halving.
  let best = written(0);
  if (best.tokens > budget)
    throw new InputError("budgetTooSmall", { data: { budget, needed: best.tokens } });
  let low = 0;
  let high = sizes.reduce((sum, size) => sum + size, 0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = written(middle);
    if (tried.tokens <= budget) [low, best] = [middle, tried];
    else high = middle - 1;
  }
  return best;
}

/** How many of each list stand among the first parts. */
function taken(sizes: readonly number[], parts: number): readonly number[] {
  let rest = parts;
  return sizes.map((size) => {
    const own = Math.min(size, rest);
    rest -= own;
    return own;
  });
}

function beginning(
  whole: Prompt,
  [terms = 0, exact = 0, details = 0, fuzzy = 0]: readonly number[],
  allExact: number,
): Prompt {
  let detailed = 0;
  const kept = whole.terms.slice(0, terms).map((term) => {
    if (term.details === undefined || detailed++ < details) return term;
    const { details: _, ...bare } = term;
    return bare;
  });
  const withDetails = whole.terms.filter((term) => term.details !== undefined).length;
  const examples = whole.examples.slice(0, exact + (exact === allExact ? fuzzy : 0));
  return {
    ...whole,
    ...{ terms: kept, examples },
    leftOut: {
      terms: whole.terms.length - terms,
      details: withDetails - details,
      examples: whole.examples.length - examples.length,
    },
  };
}
