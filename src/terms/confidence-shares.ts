// What each class of verdict is worth, what each cue adds or takes away, and where the number comes from. Data
// only; confidence.ts does the arithmetic.

import type { Demotion } from "./recognition/term-occurrence.ts";
import type { Doubt, Outcome } from "./verdicts/term-assessment.ts";

export interface ConfidenceShare {
  /** For a class, 0..1: the share of its alarms that deserve a correction. For a cue, -1..1: what it adds. */
  readonly share: number;
  /** `measurement`: precision on judged alarms. `decision`: set by hand, after a look at samples at most. */
  readonly origin: "measurement" | "decision";
  /** When it was set. */
  readonly date: string;
  /** Number of the page in docs/decisions/ with the details. */
  readonly page: string;
}

/** What a verdict starts from. */
type ClassName =
  | Outcome
  | Doubt
  | "other-modifier-before"
  | "rendering"
  | "verb-for-noun"
  | "head-with-rendering"
  | "derived-other-class"
  | "derived-same-class"
  | "derived-rival"
  | "derived-repeated"
  | "derived-refused";

/** What makes it more or less certain. */
type CueName =
  | `demoted-${Demotion}`
  | "multiword"
  | "proper-exact"
  | "mostly-approved"
  | "verb-mostly-approved"
  | "seldom-approved"
  | "common-word"
  | "many-sided"
  | "alignment"
  | "also-approved"
  | "read-backwards";

/** A reason under `evidence` in messages/; a modifier before its noun shares the sentence of the others. */
export type ShareName = ClassName | CueName;

const date = "2026-11-24";
const measured = (share: number, page = "0004"): ConfidenceShare => ({
  share,
  origin: "measurement",
  date,
  page,
});
const decided = (share: number, page = "0004"): ConfidenceShare => ({
  share,
  origin: "decision",
  date,
  page,
});

const classes: Readonly<Record<ClassName, ConfidenceShare>> = {
  approved: decided(0.95),
  elliptic: decided(0.3),
  deprecated: measured(0.9),
  untranslated: decided(0.82),
  misspelt: decided(0.85),
  nearly: decided(0.82),
  // Another country is an error; another name may simply be what the sentence talks about besides.
  "other-place": decided(0.82, "0004"),
  "other-name": decided(0.65, "0004"),
  "other-modifier": measured(0.92),
  // Where modifiers precede the noun, any word may be one: "field trips and other large gatherings".
  "other-modifier-before": decided(0.5),
  "other-head": decided(0.8),
  "head-only": measured(0.4),
  "head-with-rendering": decided(0.7, "0013"),
  abbreviated: decided(0.3, "0017"),
  missing: measured(0.61),
  rendering: measured(0.81),
  "verb-for-noun": decided(0.45, "0013"),
  // 32 of 63 labelled alarms were true.
  cognate: measured(0.5, "0017"),
  expression: decided(0.45, "0017"),
  "other-sense": decided(0.4, "0017"),
  "one-of-several": decided(0.45, "0017"),
  // Asked once of all its places, and never an error: 23 of 26 such alarms on words of one sense too many were false.
  throughout: decided(0.6, "0017"),
  derived: measured(0.25),
  "derived-other-class": decided(0.45),
  "derived-same-class": decided(0.6),
  "derived-rival": decided(0.6),
  "derived-repeated": decided(0.78, "0013"),
  "derived-refused": decided(0.85),
};

const cues: Readonly<Record<CueName, ConfidenceShare>> = {
  multiword: decided(0.05),
  "proper-exact": decided(0.05),
  "demoted-part-of-speech": decided(-0.15),
  // In Spanish an article or pronoun settles the word class; an English word is noun and verb alike.
  "demoted-other-class": decided(-0.3, "0017"),
  "demoted-longer-name": decided(-0.2),
  "demoted-code": decided(-0.3),
  "demoted-function-word": decided(-0.3),
  "demoted-case": decided(-0.15),
  "demoted-accents": decided(-0.1),
  "demoted-deprecated": decided(-0.15),
  "demoted-beside-name": decided(-0.2, "0017"),
  "demoted-spelling": decided(-0.35),
  // A pronoun, an office or the verb alone says who is meant: worth a look, rarely a correction.
  "demoted-name-left-out": decided(-0.2, "0004"),
  "demoted-kept-name": decided(-0.35, "0004"),
  "demoted-short-form": decided(-0.3),
  "mostly-approved": decided(-0.05),
  "verb-mostly-approved": decided(-0.15),
  "seldom-approved": decided(-0.3, "0015"),
  "common-word": decided(-0.1, "0015"),
  // Of 45 such alarms on others' glossaries and articles, 1 was true and 6 a matter of taste.
  "many-sided": { share: -0.1, origin: "measurement", date: "2026-12-01", page: "0023" },
  alignment: decided(-0.2),
  "also-approved": decided(-0.2),
  // Of 206 missing terms on four glossaries read from Spanish 17 were right, and 53 a matter of taste.
  "read-backwards": decided(-0.12, "0017"),
};

export const confidenceShares: Readonly<Record<ShareName, ConfidenceShare>> = {
  ...classes,
  ...cues,
};
