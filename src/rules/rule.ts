// The shape of a rule. A rule yields problems: what only it can know. Level, place in the files,
// fingerprint and sentence are the engine's business.

import type { BitextUnit } from "../model/bitext.ts";
import type { Concept } from "../model/concept.ts";
import type { EvidenceStep, IssueType, Level, MessageData } from "../model/finding.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import type { DocumentAssessments, TermAssessment } from "../terms/assess-terms.ts";
import type { CompiledGlossary } from "../terms/patterns/compile-glossary.ts";
import type { DocumentTexts } from "../terms/recognition/document-texts.ts";
import type { Rendering } from "../terms/verdicts/term-assessment.ts";
import type { DeclaredOptions, RuleOptions } from "./rule-options.ts";

/** What rules look at: one aligned document with its terminology worked out once for all of them. */
export interface CheckedDocument {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly units: readonly BitextUnit[];
  readonly glossary: CompiledGlossary;
  /** Both sides of every unit, read for matching. */
  readonly texts: DocumentTexts;
  /** Every recognised occurrence of a term in the source, with what became of it. */
  readonly assessments: DocumentAssessments;
}

export interface Problem {
  /** Key under `rules.<rule id>` in messages/. */
  readonly messageId: string;
  readonly unit: BitextUnit;
  /** Range in `unit.source.text`; without it the finding points at the whole side. */
  readonly source?: Range;
  /** Range in `unit.target.text`; without it the finding points at the whole side. */
  readonly target?: Range;
  readonly data: MessageData;
  /** 0..1. */
  readonly confidence: number;
  readonly concept?: Concept;
  /** Best first. */
  readonly suggestions?: readonly string[];
  readonly evidence?: readonly EvidenceStep[];
  /** What stands in several units instead of an approved term, here too. */
  readonly rendering?: Rendering;
  /** What to write at `target` to mend it; only where the replacement is certain. */
  readonly replacement?: string;
}

export interface RuleMeta {
  /** Names the defect, kebab-case, as the file is named. */
  readonly id: string;
  readonly issueType: IssueType;
  /** A fixed level, or `confidence`: error from 0.80, warning from 0.55, note below. */
  readonly level: Level | "confidence";
}

/** One case that is documentation and test at once. Sentences are our own. */
export interface RuleExample<Declared extends DeclaredOptions = DeclaredOptions> {
  /** Default `en`. */
  readonly sourceLanguage?: LanguageTag;
  /** Default `es`. */
  readonly targetLanguage?: LanguageTag;
  /** The units, aligned one to one; `null` where a side has nothing. */
  readonly units: readonly (readonly [source: string | null, target: string | null])[];
  /** Glossary CSV in the native form of docs/formats, header included. */
  readonly glossary?: string;
  /** Laid over the rule's defaults. */
  readonly options?: Partial<RuleOptions<Declared>>;
  /** The message ids expected, in order; empty for a valid example. */
  readonly expect: readonly string[];
}

interface RuleBase<Declared extends DeclaredOptions> {
  readonly meta: RuleMeta;
  readonly options: Declared;
  readonly examples: readonly RuleExample<Declared>[];
}

/**
 * Looks at one unit, whose terms are settled; both sides may be read, and the document around it. Called for every unit there is:
 * a rule that sees nothing of its own there returns `noProblems` before it sets up anything.
 */
export interface UnitRule<
  Declared extends DeclaredOptions = DeclaredOptions,
> extends RuleBase<Declared> {
  readonly on: "unit";
  check(
    unit: BitextUnit,
    document: CheckedDocument,
    options: RuleOptions<Declared>,
  ): Iterable<Problem>;
}

/** Needs the texts of the whole article: one name spelt in two ways. Its terms may still be open. */
export interface DocumentRule<
  Declared extends DeclaredOptions = DeclaredOptions,
> extends RuleBase<Declared> {
  readonly on: "document";
  check(document: CheckedDocument, options: RuleOptions<Declared>): Iterable<Problem>;
}

/** Needs the terms of the whole article, in source order: one of them rendered in several ways. */
export interface TermsRule<
  Declared extends DeclaredOptions = DeclaredOptions,
> extends RuleBase<Declared> {
  readonly on: "terms";
  check(assessments: readonly TermAssessment[], options: RuleOptions<Declared>): Iterable<Problem>;
}

export type Rule = UnitRule | DocumentRule | TermsRule;

export const noProblems: readonly Problem[] = [];
