// What may be written instead of the words of a finding, in the form that stands there.

import type { BitextUnit } from "../../model/bitext.ts";
import type { Concept, Status, Term } from "../../model/concept.ts";
import type { Finding } from "../../model/finding.ts";
import { languageServes } from "../../model/language.ts";
import { isPattern } from "../../model/written-pattern.ts";
import { fold } from "../../strings/fold.ts";
import {
  capitalisedLike,
  genderOfTerm,
  inflectionOf,
  inflectTerm,
  type Inflection,
} from "../../terms/inflect-term.ts";
import type { CompiledGlossary } from "../../terms/patterns/compile-glossary.ts";
import { recogniseTerms } from "../../terms/recognition/recognise-terms.ts";
import { readText } from "../../text/read-text.ts";

export interface InflectedReplacement {
  /** As it would stand in the text. */
  readonly text: string;
  readonly term: Term;
  readonly status: Status;
  /** Whether number and capitals are certainly right, and nothing around it has to agree with another gender. */
  readonly isCertain: boolean;
  /** A word before it that agreed with the old gender: "Los". */
  readonly agreesNoMore: string | undefined;
}

/** The words that a finding is about, in the text of its unit. */
interface FoundWords {
  readonly finding: Finding;
  readonly unit: Pick<BitextUnit, "source" | "target">;
  readonly start: number;
  readonly end: number;
}

/** The approved terms of the finding's concept, best first; none for a finding that is about no words of the translation. */
export function replacementsFor(
  { finding, unit, start, end }: FoundWords,
  compiled: CompiledGlossary,
): readonly InflectedReplacement[] {
  const concept = compiled.glossary.concepts.find(({ id }) => id === finding.concept);
  const surface = unit.target?.text.slice(start, end) ?? "";
  if (concept === undefined || surface === "") return [];
  const replaced = replacedTerm(concept, surface, finding, compiled);
  const wanted = inflectionFor(concept, replaced, surface, unit, compiled);
  const before = wordBefore(unit.target?.text ?? "", start);
  return compiled
    .targets(concept)
    .terms.filter((term) => !isPattern(term) && finding.suggestions.includes(term.text))
    .map((term): InflectedReplacement => {
      const { text, isCertain } = inflectTerm(term, concept, wanted);
      const [old, now] = [replaced && genderOfTerm(replaced, concept), genderOfTerm(term, concept)];
      const turns = replaced !== undefined && now !== undefined && old !== now;
      const agreesNoMore = turns && before !== undefined ? before : undefined;
      return {
        text: capitalisedLike(surface, text),
        ...{ term, status: term.status, agreesNoMore },
        isCertain: isCertain && replaced !== undefined && !turns,
      };
    });
}

function replacedTerm(
  concept: Concept,
  surface: string,
  { data }: Finding,
  { targetLanguage }: CompiledGlossary,
): Term | undefined {
  const own = concept.terms.filter(({ language }) => languageServes(language, targetLanguage));
  const named = own.find(({ text }) => text === data["term"]);
  return named ?? own.find(({ text }) => fold(text) === fold(surface));
}

/** As the replaced words have it, else as the source has its term. */
function inflectionFor(
  concept: Concept,
  replaced: Term | undefined,
  surface: string,
  { source }: Pick<BitextUnit, "source">,
  compiled: CompiledGlossary,
): Inflection {
  const own = replaced === undefined ? {} : inflectionOf(replaced, concept, surface);
  if (own.number !== undefined || source === undefined) return own;
  const text = readText(source.text, compiled.sourceLanguage, source.opaque);
  const occurrence = recogniseTerms(text, compiled.source).find(
    (found) => found.occurrence.concept === concept,
  )?.occurrence;
  if (occurrence === undefined) return own;
  const { number } = inflectionOf(occurrence.term, concept, occurrence.how.surface);
  return { ...own, ...(number !== undefined && { number }) };
}

/** The word directly before, which may agree with what follows. */
function wordBefore(text: string, start: number): string | undefined {
  return /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
}
