// Another name in the place of a name: "Boluarte fue detenida" for "Castillo was arrested".

import { nothing } from "../../../model/nothing.ts";
import { barrier, type ReadText } from "../../../text/read-text.ts";
import type { UnitReading } from "../unit-reading.ts";
import type { Attempt } from "../verdict.ts";

const shared = 4;

/** "Congreso" for "Congress": names that start alike are more likely the same name. */
function isInSource(fold: string, source: ReadText): boolean {
  return source.tokens.some(
    (token) =>
      token.fold === fold ||
      (token.hasCapital &&
        token.fold.length >= shared &&
        fold.startsWith(token.fold.slice(0, shared))),
  );
}

/**
 * Index of a name at the start of a sentence that nothing in the source accounts for, or -1. In mid-sentence,
 * offices and bodies are capitalised too, and may be what the name was rendered as.
 */
export function foreignOpening({ source, target, taken }: UnitReading): number {
  return target.tokens.findIndex(
    ({ fold }, index) =>
      (index === 0 || target.barriers[index] === barrier.stop) &&
      target.language.opensWithName(target, index) &&
      !isInSource(fold, source) &&
      !taken().has(index),
  );
}

export const otherName: Attempt = {
  looksFor: () => nothing,
  find: ({ reading, patterns }, { recognised }) => {
    const [pattern] = patterns.approved;
    if (recognised.pattern.termClass !== "name" || pattern === undefined) return undefined;
    const { start } = recognised;
    const { source } = reading;
    // Only a name that begins the sentence in both texts certainly takes the other's place.
    if (start > 0 && source.barriers[start] !== barrier.stop) return undefined;
    const at = foreignOpening(reading);
    if (at < 0) return undefined;
    return { outcome: "other-name", at: { pattern, start: at, end: at + 1 } };
  },
};
