// Marked spans of text, which are no native markup: `mrk` of both versions of XLIFF, `sm` and `em`, `hi` of TMX.

import type { InlineCode } from "../../model/segment.ts";

const elements: ReadonlySet<string> = new Set(["mrk", "sm", "em", "hi"]);

export function isAnnotation({ element }: InlineCode): boolean {
  return element !== undefined && elements.has(element);
}

/** What the span is, in the words of XLIFF 1.2 (`mtype`); `undefined` if it is only marked. */
export function annotationType({ attributes = {} }: InlineCode): string | undefined {
  const { mtype, type, translate } = attributes;
  const own = /^mtype:(.+)$/su.exec(type ?? "")?.[1];
  if (mtype !== undefined || own !== undefined) return meant(mtype ?? own);
  if (type === undefined || type === "generic") return translate === "no" ? "protected" : undefined;
  return /^[a-z]+:|^comment$/u.test(type) ? `x-${type}` : type;
}

// As it is written where a format wants a word and there is none.
function meant(word: string | undefined): string | undefined {
  return word === "x-generic" ? undefined : word;
}

export function writeMtype(word: string | undefined): string {
  return word ?? "x-generic";
}

/** The attributes of XLIFF 2 for the word; what is not its own gets the prefix that it wants (2.1, 4.3.1.38). */
export function markedType2(
  word: string | undefined,
  hasComment: boolean,
): Readonly<Record<string, string>> {
  if (word === undefined) return {};
  if (word === "term") return { type: "term" };
  const native = word.startsWith("x-") ? word.slice(2) : "";
  if (native === "comment" && hasComment) return { type: "comment" };
  if (/^[^\s:]+:[^\s:]+$/u.test(native)) return { type: native };
  const type = /^[^\s:]+$/u.test(word) ? { type: `mtype:${word}` } : {};
  return word === "protected" ? { ...type, translate: "no" } : type;
}
