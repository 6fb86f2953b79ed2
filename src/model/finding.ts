// What a check reports. A finding is a SARIF result; a rule's description a SARIF reportingDescriptor.

import type { LanguageTag } from "./language.ts";
import type { Place, Range } from "./location.ts";

export const levels = ["error", "warning", "note"] as const;
export type Level = (typeof levels)[number];

/** Values for the placeholders of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** Separates the items of a list given as one value; a sentence puts each in the quotation marks of its language. */
export const listSeparator = " | ";

/** One step of the way to a verdict, as a message of its own; `explain` prints them. */
export interface EvidenceStep {
  readonly messageId: string;
  readonly data: MessageData;
  /** Shown only on request. */
  readonly detail?: boolean;
}

/** A change to the target file that fixes a finding: replace the text at a place. */
export interface Fix {
  readonly place: Place;
  readonly replacement: string;
}

/** A sentence that a finding is about, and the part in question. */
export interface Excerpt {
  readonly text: string;
  /** In `text`; `undefined` for the whole sentence. */
  readonly range: Range | undefined;
}

/** Which sentence a question with several places is put in; `questions.<kind>` in messages/. */
export const questionKinds = [
  "instead",
  "missing",
  "deprecated",
  "inconsistent",
  "untranslated",
  "omissions",
  "labels",
  "same",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What a finding asks. Findings with the same id ask the same thing and need one answer. */
export interface Asked {
  /** Stays the same as long as concept, rule and words do. 16 hexadecimal digits. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** The words of the translation that it is about, endings levelled; empty where it is about none. */
  readonly key: string;
  /** Those words, as a glossary might have them; left out with the key. */
  readonly words?: string;
  /** Whether those words may be a term: a phrase of the language, and a whole one. */
  readonly offered?: boolean;
}

/** What the glossary says on its own behalf: the concept, and those of its terms that tell why. */
export interface Reason {
  /** Empty where the glossary has none. */
  readonly definition: string;
  readonly terms: readonly {
    readonly term: string;
    readonly note: string;
    /** A citation. */
    readonly source: string;
  }[];
}

/** What an alarm was weighed by. */
export interface Weighing {
  /** Numbers by the name of a feature. */
  readonly features: ReadonlyMap<string, number>;
  /** Whether the rule by itself would only note it. */
  readonly isNoted: boolean;
}

export interface Finding {
  readonly ruleId: string;
  readonly level: Level;
  /** 0..1: the measured or estimated share of such findings that need correcting. */
  readonly confidence: number;
  /** The sentence, in the language of the interface. */
  readonly message: string;
  readonly messageId: string;
  readonly data: MessageData;
  /** Id of the glossary concept, if there is one. */
  readonly concept?: string;
  readonly source?: Place;
  readonly target?: Place;
  /** Possible replacements, best first. */
  readonly suggestions: readonly string[];
  /** How the verdict came about, in the language of the interface. */
  readonly evidence?: readonly string[];
  readonly fix?: Fix;
  /** The question that it is a place of. */
  readonly asked: Asked;
  /** Why the glossary wants it so; left out where it does not say. */
  readonly reason?: Reason;
  /** The evidence in one line, for reports that are read by people. */
  readonly brief?: string;
  /** Id of its rendering in `Report.renderings`. */
  readonly rendering?: string;
  /** Every step, if asked for. Not part of the JSON contract. */
  readonly trail?: readonly string[];
  /** What its confidence is made of, if asked for. Not part of the JSON contract. */
  readonly weighing?: Weighing;
  /** The whole text of its unit on both sides. */
  readonly excerpts?: { readonly source?: Excerpt; readonly target?: Excerpt };
  /** Stays the same when lines move, changes when the sentence does. 16 hexadecimal digits. */
  readonly fingerprint: string;
}

export interface ReportSummary {
  readonly units: number;
  /** Places, as are warnings and notes. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** A checked pair of files, for reporters that head their findings by file. */
export interface CheckedPair {
  readonly source: string;
  readonly target: string;
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  readonly units: number;
}

/** What translators wrote instead of the approved terms of a concept, and how often: one decision for all. */
export interface FoundRendering {
  /** Stays the same as long as concept and words do. 16 hexadecimal digits. */
  readonly id: string;
  /** Id of the glossary concept. */
  readonly concept: string;
  /** As in the source, often inflected. */
  readonly surface: string;
  /** Target terms that a translator may use, best first. */
  readonly terms: readonly string[];
  readonly text: string;
  /** Units with it, of the units without an approved term. */
  readonly units: number;
  readonly of: number;
  /** Findings of the report about it. */
  readonly findings: number;
}

/** What a report asks once, wherever it is found. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  /** Of its most telling finding, as are the concept and the sentence. */
  readonly ruleId: string;
  readonly concept?: string;
  /** The highest of its findings. */
  readonly level: Level;
  readonly confidence: number;
  /** What stands in the translation, as the glossary could take it in; left out where that is no phrase of the language. */
  readonly rendering?: string;
  /** The most telling first: the surest, then the first of each other file. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Why no term was checked: there is no glossary, or none of its concepts has terms in both languages. */
export type UncheckedTerms =
  | { readonly reason: "noGlossary" }
  | { readonly reason: "noTerms"; readonly source: LanguageTag; readonly target: LanguageTag };

export interface Report {
  readonly version: 2;
  readonly tool: { readonly name: string; readonly version: string };
  readonly summary: ReportSummary;
  readonly findings: readonly Finding[];
  /** In the order of their first places. */
  readonly questions: readonly Question[];
  readonly pairs: readonly CheckedPair[];
  /** Most findings first. */
  readonly renderings: readonly FoundRendering[];
  /** Findings removed by a suppression or the baseline. */
  readonly suppressed: number;
  /** Languages of the run of which no forms are known, so that terms were looked for as written; absent for none. */
  readonly withoutForms?: readonly LanguageTag[];
  /** Absent if terms were checked. */
  readonly uncheckedTerms?: UncheckedTerms;
  /** Findings removed because a decision of the project answers them. */
  readonly answered: number;
  /** Metadata of every rule that ran, so that reporters need no rules. */
  readonly rules: readonly RuleDescription[];
}

/** ITS 2.0 localization quality issue types that our rules use. */
export type IssueType =
  | "terminology"
  | "mistranslation"
  | "omission"
  | "untranslated"
  | "inconsistency"
  | "numbers"
  | "typographical"
  | "misspelling"
  | "addition"
  | "locale-violation"
  | "register"
  | "markup"
  | "duplication"
  | "whitespace"
  | "characters"
  | "length"
  | "inconsistent-entities"
  | "other";

export interface RuleDescription {
  readonly id: string;
  readonly description: string;
  readonly issueType: IssueType;
}
