// What stands in the translation instead of a term, or whether anything may.

import type { Problem } from "../../rules/rule.ts";
import { fold } from "../../strings/fold.ts";
import { areCognates } from "../../terms/renderings/cognates.ts";
import type { TermAssessment } from "../../terms/verdicts/term-assessment.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { FeatureName } from "./features.ts";
import type { Scene } from "./scene.ts";

const letters = /[\p{L}\p{N}]+/gu;
const wordsIn = (text: string): readonly string[] => fold(text).match(letters) ?? [];
/** Shorter words are of one root by chance. */
const shortest = 4;

export function insteadFeatures(
  { target: place, unit, messageId }: Problem,
  { occurrence, approved, rendering }: TermAssessment,
  { source, target }: Scene,
  set: (name: FeatureName, value: number) => void,
): void {
  const { language } = target;
  const isOneWord = !/\s/u.test(occurrence.term.text.trim());
  const own = wordsIn(occurrence.how.surface)
    .filter((word) => word.length >= shortest)
    .map((word) => source.language.root(word));
  const hasCognate = (word: string): boolean => {
    const root = language.root(word);
    return own.some((each) => areCognates(each, root));
  };
  if (rendering !== undefined) {
    const { units, everywhere } = rendering;
    set("own-rendering", (units / Math.max(units, everywhere) - 0.5) * 2);
  }
  if (place === undefined) {
    const written = contentOf(target).map((at) => target.tokens[at]?.fold ?? "");
    if (isOneWord && written.some(hasCognate)) set("cognate-stands", 1);
    const surplus = written.length - contentOf(source).length;
    if (surplus < 0) set("left-out", 1);
    set("surplus", Math.max(-2, Math.min(2, surplus)) / 2);
    return;
  }
  const instead = wordsIn(unit.target?.text.slice(place.start, place.end) ?? "").filter(
    (word) => !language.functionWords.has(word),
  );
  if (messageId === "instead") {
    if (!isOneWord) set("several-words-instead", 1);
    else if (instead.some(hasCognate)) set("cognate-instead", 1);
  }
  const roots = new Set(
    approved.flatMap(({ text }) =>
      wordsIn(text).flatMap((word) =>
        word.length < shortest || language.functionWords.has(word) ? [] : language.root(word),
      ),
    ),
  );
  if (isOneWord && instead.some((word) => roots.has(language.root(word)))) set("root-instead", 1);
}

/** Indices of the words that say something. */
function contentOf({ tokens, functionWords, opaque }: ReadText): readonly number[] {
  return tokens.flatMap((_, at) => (functionWords[at] === 1 || opaque[at] === 2 ? [] : [at]));
}
