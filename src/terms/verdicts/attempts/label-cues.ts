// Signs that a word left in the source language is a name of something in a program, not prose:
// "If path is empty", "see error-handlers". Such words stay as they are.

import { barrier, gapBefore, type ReadText } from "../../../text/read-text.ts";

const determiners: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: new Set(
      "a an the this these that those my your his its our their no any each every some such another which first last new same".split(
        " ",
      ),
    ),
    es: new Set(
      "el la los las un una unos unas del al su sus este esta estos estas ese esa cada ningun cualquier mismo misma otro otra".split(
        " ",
      ),
    ),
  }),
);

/** Whether nothing belongs to the word: no article before it, no further word of its phrase around it. */
function standsBare(text: ReadText, at: number): boolean {
  const before = text.barriers[at] === barrier.none ? text.tokens[at - 1] : undefined;
  if (before !== undefined) {
    if (determiners.get(text.language)?.has(before.fold) === true) return false;
    if (text.functionWords[at - 1] === 0 && text.language === "en") return false;
  }
  return (
    text.tokens[at + 1] === undefined ||
    text.barriers[at + 1] !== barrier.none ||
    text.functionWords[at + 1] === 1 ||
    text.language === "es"
  );
}

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
  return !token.fold.endsWith("s") && standsBare(source, sourceAt) && standsBare(target, targetAt);
}
