// What a translator, or a model that translates, has to know before an article: its terms and earlier translations.

import type { MatchKind } from "../../memory/memory-store.ts";
import type { LanguageTag } from "../../model/language.ts";

export interface Prompt {
  readonly article: string;
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  /** Whether there is a glossary at all: an article without a term of it is another thing. */
  readonly hasGlossary: boolean;
  /** The most important first: what occurs most often, then what comes first. */
  readonly terms: readonly PromptTerm[];
  /** The most similar first. */
  readonly examples: readonly PromptExample[];
  /** What the budget has no room for. */
  readonly leftOut: LeftOut;
}

export interface PromptTerm {
  /** Id of the concept. */
  readonly concept: string;
  /** Approved terms of the source, the preferred first. */
  readonly source: readonly string[];
  /** What stands in the article. */
  readonly found: readonly string[];
  /** How often. */
  readonly count: number;
  readonly preferred: readonly string[];
  readonly admitted: readonly string[];
  readonly forbidden: readonly string[];
  /** Left out if the budget has no room for it, or the glossary says nothing. */
  readonly details?: PromptDetails;
}

export interface PromptDetails {
  /** Empty where the glossary has none. */
  readonly definition: string;
  readonly notes: readonly { readonly term: string; readonly note: string }[];
}

export interface PromptExample {
  readonly source: string;
  readonly target: string;
  /** 0..1 */
  readonly similarity: number;
  readonly kind: MatchKind;
}

/** Numbers of terms, of terms without their details, and of examples. */
export interface LeftOut {
  readonly terms: number;
  readonly details: number;
  readonly examples: number;
}
