// The mark that a text ends with, whatever closes after it: "…?»" ends with a question mark.

import type { Abbreviations } from "../languages/abbreviations.ts";
import type { Range } from "../model/location.ts";
import { fold } from "../strings/fold.ts";

export type EndMark =
  | "abbreviation"
  | "colon"
  | "comma"
  | "ellipsis"
  | "exclamation"
  | "none"
  | "other"
  | "question"
  | "semicolon"
  | "stop";

export interface TextEnd {
  readonly mark: EndMark;
  /** As written; empty where there is none. */
  readonly written: string;
  /** Where it stands, or where it would. */
  readonly range: Range;
  /** All marks at the end, quotation marks and brackets left out: "?" and "." of `¿Quién?».` */
  readonly all: ReadonlySet<EndMark>;
}

// Longer ends are no punctuation.
const longest = 12;
const closer = /[\s"'”’»›)\]}*_]/u;
const kinds: Readonly<Record<string, EndMark>> = {
  ".": "stop",
  "…": "ellipsis",
  ":": "colon",
  ";": "semicolon",
  ",": "comma",
  "?": "question",
  "!": "exclamation",
};
// Of "%s." and "%1$s." it is none.
const word = /(?<![\p{L}\p{M}.%$])[\p{L}\p{M}.]+$/u;
const longestWord = 24;

/** The mark of a note, which some set behind the stop and some before it: "…communications.[2]". */
const noteMark = /\s?(?:\[\^?\d{1,3}\]|[¹²³⁴-⁹⁰]{1,3})\s?$/u;

export function endOf(whole: string, abbreviations: Abbreviations): TextEnd {
  const text = whole.slice(
    0,
    whole.length - (noteMark.exec(whole.slice(-longest))?.[0].length ?? 0),
  );
  const found: { readonly kind: EndMark; readonly start: number; readonly end: number }[] = [];
  let at = text.length;
  const limit = Math.max(0, at - longest);
  for (; at > limit; at--) {
    const character = text.charAt(at - 1);
    const kind = kinds[character];
    if (kind === undefined && !closer.test(character)) break;
    if (kind === undefined) continue;
    const isDots = /\.\.\s?\.?$/u.test(text.slice(Math.max(0, at - 4), at));
    if (character === "." && isDots) {
      const start =
        at - (/[.\s]*$/u.exec(text.slice(Math.max(0, at - longest), at))?.[0].length ?? 1);
      found.push({ kind: "ellipsis", start, end: at });
      at = Math.max(limit, start) + 1;
    } else found.push({ kind, start: at - 1, end: at });
  }
  const outer = found[0];
  if (outer === undefined) {
    const place = text.trimEnd().length;
    const last = text.charAt(place - 1);
    const mark = /[\p{L}\p{M}\p{N}"'”’»)\]%]/u.test(last) ? "none" : "other";
    return { mark, written: "", range: { start: place, end: place }, all: new Set([mark]) };
  }
  const before =
    word.exec(text.slice(Math.max(0, outer.start - longestWord), outer.start))?.[0] ?? "";
  const mark =
    outer.kind === "stop" && isAbbreviation(before, abbreviations) ? "abbreviation" : outer.kind;
  return {
    mark,
    written: text.slice(outer.start, outer.end),
    range: { start: outer.start, end: outer.end },
    all: new Set([mark, ...found.map(({ kind }) => kind)]),
  };
}

/** "Inc.", "etc.", "EE. UU.", "S.A.", "a. m." */
function isAbbreviation(before: string, { open, numbered, closing }: Abbreviations): boolean {
  const key = fold(before);
  return (
    open.has(key) ||
    numbered.has(key) ||
    closing.has(key) ||
    /^\p{Lu}{1,2}$/u.test(before) ||
    /\.\p{L}{1,2}$/u.test(before) ||
    /^\p{L}$/u.test(before)
  );
}
