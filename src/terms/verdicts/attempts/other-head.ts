// The modifier of an approved term with another head: "influenza estacional" for "gripe estacional".

import { nothing } from "../../../model/nothing.ts";
import { barrier, type ReadText } from "../../../text/read-text.ts";
import { matchOtherHead, mayHaveOtherHead } from "../../ladder/match-other-head.ts";
import { isAnyWhole } from "../../ladder/target-ladder.ts";
import type { TargetMatch } from "../../ladder/target-match.ts";
import type { TargetPatterns } from "../../patterns/term-pattern.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";
import type { Attempt } from "../verdict.ts";
import { hasOwnModifier } from "./own-modifier.ts";

/** Only if the source has the modifier once. */
export const otherHead: Attempt = {
  looksFor: ({ reading, patterns }, { recognised }) =>
    isWanted(patterns, reading.source, recognised) ? ["other-head"] : nothing,
  find: ({ reading, patterns }, { recognised }) => {
    const { source, target } = reading;
    if (!isWanted(patterns, source, recognised)) return undefined;
    const taken = reading.taken();
    for (const pattern of patterns.approved) {
      const at =
        pattern.kind === "whole"
          ? matchOtherHead(pattern, target, (index) => !taken.has(index))
          : undefined;
      if (at !== undefined && !isOwnHead(at, source, recognised))
        return { outcome: "other-head", at };
    }
    return undefined;
  },
};

function isWanted(
  { approved }: TargetPatterns,
  source: ReadText,
  recognised: RecognisedTerm,
): boolean {
  return isAnyWhole(approved, mayHaveOtherHead) && !saysModifierAgain(source, recognised);
}

function saysModifierAgain(source: ReadText, { start, end, pattern }: RecognisedTerm): boolean {
  const root = ({ fold }: { readonly fold: string }): string => source.language.root(fold);
  const { head, words } = pattern;
  const modifiers = new Set(
    source.tokens
      .slice(start, end)
      .filter(
        (_, index) => words[index]?.isFunction === false && (index !== head || words.length === 1),
      )
      .map(root),
  );
  return source.tokens.some(
    (token, index) => (index < start || index >= end) && modifiers.has(root(token)),
  );
}

/** "runtime environment" / "entorno de ejecución": the other head comes from the source. */
function isOwnHead({ pattern }: TargetMatch, source: ReadText, term: RecognisedTerm): boolean {
  return (
    term.pattern.content.length < pattern.content.length &&
    (hasOwnModifier(source, term, pattern) ||
      (source.functionWords[term.end] === 0 && source.barriers[term.end] === barrier.none))
  );
}
