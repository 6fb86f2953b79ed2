// Signs that a word left in the source language is the name of something in a program, not prose: "If path is
// empty", "see error-handlers". Such words are left untranslated.

import { gapBefore, type ReadText } from "../../../text/read-text.ts";

const bare = (text: ReadText, at: number): boolean => text.language.standsBare(text, at);

function isHyphenated(text: ReadText, at: number): boolean {
  return gapBefore(text, at) === "-" || gapBefore(text, at + 1) === "-";
}

/** "The Journal of Travel Medicine": the adjacent word is untranslated too, both with capitals. */
function isInTitle(
  source: ReadText,
  sourceAt: number,
  target: ReadText,
  targetAt: number,
): boolean {
  if (source.tokens[sourceAt]?.hasCapital !== true) return false;
  return [-1, 1].some((step) => {
    const beside = source.tokens[sourceAt + step];
    return (
      beside?.hasCapital === true && beside.surface === target.tokens[targetAt + step]?.surface
    );
  });
}

/** Whether a single word, the same in source and target, is more likely a label than an untranslated term. */
export function isLabel(
  source: ReadText,
  sourceAt: number,
  target: ReadText,
  targetAt: number,
): boolean {
  const token = source.tokens[sourceAt];
  if (token === undefined || token.surface !== target.tokens[targetAt]?.surface) return false;
  if (isInTitle(source, sourceAt, target, targetAt)) return true;
  if (isHyphenated(source, sourceAt) && isHyphenated(target, targetAt)) return true;
  return !token.fold.endsWith("s") && bare(source, sourceAt) && bare(target, targetAt);
}
