// Signs that a word left in the source language is a name of something in a program, not prose:
// "If path is empty", "see error-handlers". Such words stay as they are.

import { gapBefore, type ReadText } from "../../../text/read-text.ts";

const bare = (text: ReadText, at: number): boolean => text.language.standsBare(text, at);

function isHyphenated(text: ReadText, at: number): boolean {
  return gapBefore(text, at) === "-" || gapBefore(text, at + 1) === "-";
}

/** "The Journal of Travel Medicine": the word beside it is left as well, both with capitals. */
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

/** Whether one word, the same in source and target, is rather a label than a term left untranslated. */
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
