// The shape of a rule. A rule yields problems, which hold what only the rule can know. Level, place in the file,
// fingerprint and sentence are added by the engine.

import type { BitextUnit } from "../model/bitext.ts";
import type { Concept } from "../model/concept.ts";
import type { EvidenceStep, IssueType, Level, MessageData } from "../model/finding.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import type { WordList } from "../strings/affixed-words.ts";
import type { DocumentAssessments, TermAssessment } from "../terms/assess-terms.ts";
import type { CompiledGlossary } from "../terms/patterns/compile-glossary.ts";
import type { DocumentTexts } from "../terms/recognition/document-texts.ts";
import type { Rendering } from "../terms/verdicts/term-assessment.ts";
import type { DeclaredOptions, RuleOptions } from "./rule-options.ts";

/** What rules look at: one aligned document, with its terms assessed once for all rules. */
export interface CheckedDocument {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  /** Of both sides. */
  readonly paths: readonly string[];
  readonly units: readonly BitextUnit[];
  readonly glossary: CompiledGlossary;
  /** Both sides of every unit, read for matching. */
  readonly texts: DocumentTexts;
  /** Every recognised occurrence of a term in the source, and what became of it. */
  readonly assessments: DocumentAssessments;
  /** The words of the target language; `undefined` if they were not asked for or are not installed. */
  readonly wordList?: WordList | undefined;
}

export interface Problem {
  /** Key under `rules.<rule id>` in messages/. */
  readonly messageId: string;
  readonly unit: BitextUnit;
  /** Range in `unit.source.text`; without it the finding points to the whole side. */
  readonly source?: Range;
  /** Range in `unit.target.text`; without it the finding points to the whole side. */
  readonly target?: Range;
  readonly data: MessageData;
  /** 0..1. */
  readonly confidence: number;
  readonly concept?: Concept;
  /** Best first. */
  readonly suggestions?: readonly string[];
  readonly evidence?: readonly EvidenceStep[];
  /** The rendering that replaces an approved term in several units, this one included. */
  readonly rendering?: Rendering;
  /** Of the term that it is about, where it is about one of the source. */
  readonly assessment?: TermAssessment;
  /** What to write at `target` to mend it; only where the replacement is certain. */
  readonly replacement?: string;
}

export interface RuleMeta {
  /** Names the defect, in kebab case, like the file. */
  readonly id: string;
  readonly issueType: IssueType;
  /** A fixed level, or `confidence`: error from 0.80, warning from 0.55, note below. */
  readonly level: Level | "confidence";
  /** Whether it runs only if a rule set or the configuration asks for it, or on a text without a source. */
  readonly off?: "with-source";
  /** Whether it has something to say of a text without a source. */
  readonly alone?: true;
  /** Of an own rule: its sentence, which stands in no catalogue. */
  readonly said?: string;
}

/** One case that serves as documentation and test. Sentences are our own. */
export interface RuleExample<Declared extends DeclaredOptions = DeclaredOptions> {
  /** Default `en`. */
  readonly sourceLanguage?: LanguageTag;
  /** Default `es`. */
  readonly targetLanguage?: LanguageTag;
  /** The units, aligned one to one; `null` for an empty side. */
  readonly units: readonly (readonly [source: string | null, target: string | null])[];
  /** Strings of software instead of sentences of an article. */
  readonly isolated?: boolean;
  /** The most characters that the format lets each translation have. */
  readonly limit?: number;
  /** Glossary CSV in the native form of docs/formats, header included. */
  readonly glossary?: string;
  /** Merged over the rule's defaults. */
  readonly options?: Partial<RuleOptions<Declared>>;
  /** The expected message ids, in order; empty for a valid example. */
  readonly expect: readonly string[];
}

/**
 * Whether a rule has to look at a document again in every run, since what it finds depends on more than the texts and paths of
 * the document, its source terms, the glossary and the rule's options: on what became of the terms, which other documents
 * decide too, on a word list, on an expression of the project.
 */
type Anew = boolean | ((languages: Pick<CheckedDocument, "sourceLanguage">) => boolean);

interface RuleBase<Declared extends DeclaredOptions> {
  readonly meta: RuleMeta;
  readonly options: Declared;
  readonly examples: readonly RuleExample<Declared>[];
}

/**
 * Looks at one unit, with settled terms if it looks `anew`; it may read both sides and the surrounding document. Called
 * for every unit: a rule that finds nothing relevant returns `noProblems` before it sets anything up.
 */
export interface UnitRule<
  Declared extends DeclaredOptions = DeclaredOptions,
> extends RuleBase<Declared> {
  readonly on: "unit";
  readonly anew?: Anew;
  check(
    unit: BitextUnit,
    document: CheckedDocument,
    options: RuleOptions<Declared>,
  ): Iterable<Problem>;
}

/** Needs the texts of the whole article, to find one name spelt in two ways. Terms may still be open. */
export interface DocumentRule<
  Declared extends DeclaredOptions = DeclaredOptions,
> extends RuleBase<Declared> {
  readonly on: "document";
  readonly anew?: Anew;
  check(document: CheckedDocument, options: RuleOptions<Declared>): Iterable<Problem>;
}

/** Needs the terms of the whole article, in source order, to find one term rendered in several ways. */
export interface TermsRule<
  Declared extends DeclaredOptions = DeclaredOptions,
> extends RuleBase<Declared> {
  readonly on: "terms";
  check(assessments: readonly TermAssessment[], options: RuleOptions<Declared>): Iterable<Problem>;
}

/** Needs the texts of the whole run, of documents in one pair of languages: one sentence translated in two ways. */
export interface CorpusRule<
  Declared extends DeclaredOptions = DeclaredOptions,
> extends RuleBase<Declared> {
  readonly on: "corpus";
  /**
   * What makes a unit the fellow of others, and what then tells it from them: of units that share the first, none is a
   * problem unless they differ in the second. `undefined` if the unit is not compared at all.
   */
  compared(
    unit: BitextUnit,
    options: RuleOptions<Declared>,
  ): readonly [alike: string, different: string] | undefined;
  check(
    documents: readonly CorpusDocument[],
    options: RuleOptions<Declared>,
  ): Iterable<CorpusProblem>;
}

export type CorpusDocument = Pick<CheckedDocument, "sourceLanguage" | "targetLanguage" | "units">;

export interface CorpusProblem extends Problem {
  /** Index in the documents that were handed in. */
  readonly document: number;
}

export type Rule = UnitRule | DocumentRule | TermsRule | CorpusRule;

export const noProblems: readonly Problem[] = [];
