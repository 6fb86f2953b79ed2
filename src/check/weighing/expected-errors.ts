// How many findings about terms are expected to be right, by the words that were checked. Only where stated confidence has been
// held against judged alarms of projects that the fit had not seen (docs/calibration.md); for anything else a figure would be
// a guess.

import { languageOf } from "../../languages/index.ts";
import type { Bitext } from "../../model/bitext.ts";
import type { Finding, Report } from "../../model/finding.ts";
import { isFittedRule } from "./fitted-confidence.ts";

export interface ExpectedErrors {
  /** Errors and warnings about terms that are expected to be right: the sum of their confidences. */
  readonly errors: number;
  /** Of the translations. */
  readonly words: number;
  /** In 1,000 words. */
  readonly rate: number;
}

interface CheckedWords {
  readonly bitext: Bitext;
  /** Of a bitext whose units are gone. */
  readonly words?: number;
}

const word = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

/** Whether the confidence of a rule's findings was validated; by languages, `expectedErrors` tells. */
export function isValidated({ ruleId }: Pick<Finding, "ruleId">): boolean {
  return isFittedRule(ruleId);
}

/** `undefined` if a document is in languages for which nothing was validated, or there are no words. */
export function expectedErrors(
  { findings }: Pick<Report, "findings">,
  checked: readonly CheckedWords[],
): ExpectedErrors | undefined {
  const isJudged = checked.every(({ bitext: { source, target } }) =>
    [source.language, target.language].every((tag) => languageOf(tag).knows.has("cues")),
  );
  const words = checked.reduce((sum, { bitext, words: own }) => sum + (own ?? wordsOf(bitext)), 0);
  if (!isJudged || words === 0) return undefined;
  const errors = findings
    .filter((finding) => finding.level !== "note" && isValidated(finding))
    .reduce((sum, { confidence }) => sum + confidence, 0);
  return { errors, words, rate: (errors * 1000) / words };
}

/** The words of the translations. */
export function wordsOf({ units }: Bitext): number {
  return units.reduce((sum, { target }) => sum + (target?.text.match(word)?.length ?? 0), 0);
}
