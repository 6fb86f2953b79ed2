// The rung for terms written as one word or with a hyphen: "autogolpe" for "auto golpe", "auto-golpe" for
// "autogolpe".

import { barrier, gapBefore, type ReadText } from "../../text/read-text.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import type { TargetMatch } from "./target-match.ts";

const shortest = 6;
const mostParts = 3;
const joinable = /^[ \-‐‑\u00A0]$/u;
const hyphen = /^[-‐‑]$/u;

const known = new WeakMap<TermPattern, ReadonlySet<string>>();

function joinedForms(pattern: TermPattern): ReadonlySet<string> {
  let forms = known.get(pattern);
  if (forms === undefined) {
    forms = joinForms(pattern);
    known.set(pattern, forms);
  }
  return forms;
}

/** The spellings of a whole term as one word: all words joined, the last (or only) one in any form. */
function joinForms(pattern: TermPattern): ReadonlySet<string> {
  const last = pattern.words.at(-1);
  if (last === undefined || pattern.words.length > mostParts) return new Set();
  const stem = pattern.words
    .slice(0, -1)
    .map((word) => word.fold)
    .join("");
  return new Set(
    [...last.forms.keys()].map((form) => stem + form).filter((form) => form.length >= shortest),
  );
}

export function mayBeJoined(pattern: TermPattern): boolean {
  const { flags } = pattern;
  return !flags.exact && !flags.literal && joinedForms(pattern).size > 0;
}

/** The first place where the same letters occur with other spaces or hyphens. */
export function matchJoined(pattern: TermPattern, text: ReadText): TargetMatch | undefined {
  if (!mayBeJoined(pattern)) return undefined;
  const forms = joinedForms(pattern);
  for (let start = 0; start < text.tokens.length; start++) {
    let letters = "";
    for (let end = start + 1; end <= Math.min(text.tokens.length, start + mostParts); end++) {
      const token = text.tokens[end - 1];
      if (token === undefined) break;
      if (end > start + 1) {
        const gap = gapBefore(text, end - 1);
        if (text.barriers[end - 1] !== barrier.none || !joinable.test(gap)) break;
        // "retro llamada" is not a spelling of "retrollamada"; "retro-llamada" is.
        if (pattern.words.length === 1 && !hyphen.test(gap)) break;
      }
      letters += token.fold;
      if (end - start !== pattern.words.length && forms.has(letters))
        return { pattern, rung: "joined", start, end };
    }
  }
  return undefined;
}

const shortestPart = 3;

export function mayBeOpen({ words, flags }: TermPattern, { language }: ReadText): boolean {
  return language.writesCompounds && words.length === 1 && !flags.exact && !flags.literal;
}

/** Where one word is written as two: "run time" for "runtime". Correct as well, but not what the glossary has. */
export function matchOpen(pattern: TermPattern, text: ReadText): TargetMatch | undefined {
  const [word] = pattern.words;
  if (word === undefined || !mayBeOpen(pattern, text)) return undefined;
  for (let start = 0; start + 1 < text.tokens.length; start++) {
    const [first = "", second = ""] = text.tokens.slice(start, start + 2).map(({ fold }) => fold);
    if (Math.min(first.length, second.length) < shortestPart) continue;
    if (text.barriers[start + 1] !== barrier.none || !word.forms.has(first + second)) continue;
    return { pattern, rung: "joined", start, end: start + 2 };
  }
  return undefined;
}
