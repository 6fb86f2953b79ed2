// English words that mean many things, where the run itself says that the glossary has one of them: "set" for which the
// texts have "definir" in fewer than half of its places, or "match" the verb where the row is the noun.

import type { Verdict } from "../verdicts/verdict.ts";
import type { Uses } from "./term-uses.ts";

/** Sixteen senses or more. */
const mostSenses = 3;
/** Below this share of other occurrences the approved term is not the rule for the word. */
const half = 0.5;

/** Whether a term that is nowhere to be seen was probably meant otherwise. */
export function isManySided({ recognised, reading }: Verdict, uses: Uses | undefined): boolean {
  const { pattern, occurrence } = recognised;
  const [word] = pattern.words;
  if (word === undefined || pattern.words.length !== 1 || pattern.termClass === "name")
    return false;
  // A word that stands once tells nothing of its other places.
  if (uses === undefined || uses.all < 2) return false;
  const { language } = reading.source;
  const senses = language.sensesOf(word.fold) ?? language.sensesOf(occurrence.how.surface);
  if (senses === undefined) return false;
  const others = uses.all - 1;
  const share = uses.approved / others;
  if (share >= half) return false;
  return senses.rank === mostSenses || senses.wordClass !== pattern.termClass;
}
