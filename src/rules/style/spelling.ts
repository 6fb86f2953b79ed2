// Words that the list of the language has not, if one spelling near them is in it. Off unless asked for: the list is
// large, and every text has words that no list has.

import { languageOf } from "../../languages/index.ts";
import type { Spelling } from "../../languages/style/spelling.ts";
import type { BitextUnit } from "../../model/bitext.ts";
import type { WordList } from "../../strings/affixed-words.ts";
import { fold } from "../../strings/fold.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import type { CheckedDocument, DocumentRule, Problem } from "../rule.ts";

// Short words have too many neighbours.
const shortest = 4;
const joined = /[-'’./@_]/u;

interface Guess {
  readonly kind: "accent" | "near";
  readonly expected: string;
}

export const spelling: DocumentRule = {
  on: "document",
  anew: true,
  meta: {
    id: "spelling",
    issueType: "misspelling",
    level: "confidence",
    off: "with-source",
    alone: true,
  },
  options: {},
  examples: [
    {
      units: [["The antiracist Okafor ran a blog.", "El antirracista Okafor llevaba un blog."]],
      expect: [],
    },
    {
      glossary:
        "id,en,es,status,part_of_speech,gender,match,definition,note,source\nminka,minka,mincca,preferred,noun,feminine,,,,\n",
      units: [["The minka began.", "Empezó la mincca."]],
      expect: [],
    },
    { units: [["The bridge fell.", "Cayó el murcielago."]], expect: ["accent"] },
    { units: [["The government fell.", "Cayó el govierno."]], expect: ["near"] },
  ],
  *check(document) {
    const { texts, targetLanguage, wordList } = document;
    const known = languageOf(targetLanguage).spelling;
    if (known === undefined || wordList === undefined) return;
    const right = rightWords(document);
    const guesses = new Map<string, Guess | undefined>();
    const problems: (Problem & { readonly word: string })[] = [];
    for (const unit of document.units) {
      const target = texts.target(unit);
      if (target === undefined || target.allCaps) continue;
      for (let at = 0; at < target.tokens.length; at++) {
        const word = target.tokens[at];
        if (word === undefined || word.surface.length < shortest || !isProse(target, at)) continue;
        if (
          wordList.has(word.lower) ||
          right.has(word.lower) ||
          right.has(word.fold) ||
          known.further.has(word.lower)
        )
          continue;
        // Said by accent-lost, list or no list.
        if (known.accentedAt(target, at) !== undefined) continue;
        if (!guesses.has(word.lower)) guesses.set(word.lower, guess(word.lower, known, wordList));
        const found = guesses.get(word.lower);
        if (found !== undefined)
          problems.push({ word: word.lower, ...problem(unit, target, at, found) });
      }
    }
    const times = new Map<string, number>();
    for (const { word } of problems) times.set(word, (times.get(word) ?? 0) + 1);
    for (const { word, ...found } of problems)
      if (found.messageId === "accent" || (times.get(word) ?? 0) < meant) yield found;
  },
};

// So often in one text, a word is meant as it is written.
const meant = 3;

/** Words that are right whatever the list says: those of names, of the glossary, of the whole source. */
function rightWords({ units, texts, glossary }: CheckedDocument): ReadonlySet<string> {
  const right = new Set<string>();
  for (const { words } of glossary.target().all)
    for (const { lower, forms } of words) {
      right.add(lower);
      for (const key of forms.keys()) for (const form of forms.get(key) ?? []) right.add(form);
    }
  for (const unit of units) {
    const target = texts.target(unit);
    for (const [at, word] of target?.tokens.entries() ?? [])
      if (word.hasCapital && at > 0 && target?.barriers[at] === barrier.none) right.add(word.lower);
    for (const word of texts.source(unit)?.tokens ?? []) right.add(word.lower).add(word.fold);
  }
  return right;
}

/** A word in lower case, or at the start of a sentence, that is part of nothing longer. */
function isProse(
  { tokens, barriers, opaque, text, starts, ends, language }: ReadText,
  at: number,
): boolean {
  const word = tokens[at];
  if (word === undefined || opaque[at] !== 0 || /\P{L}/u.test(word.surface)) return false;
  const [start = 0, end = 0] = [starts[at], ends[at]];
  if (joined.test(text.slice(Math.max(0, start - 1), start))) return false;
  // A full stop ends a sentence or an abbreviation; anything else that is joined makes a longer word.
  if (joined.test(text.slice(end, end + 1).replace(".", "")) || /^\.\p{L}/u.test(text.slice(end)))
    return false;
  if (language.abbreviations.open.has(word.fold)) return false;
  if (word.isLower) return true;
  return word.hasCapital && !word.inCapitals && (at === 0 || barriers[at] === barrier.stop);
}

function guess(word: string, known: Spelling, list: WordList): Guess | undefined {
  const [only, ...others] = known.accentings(word).filter((other) => list.has(other));
  if (only !== undefined)
    return others.length === 0 ? { kind: "accent", expected: only } : undefined;
  if (
    known.looksForeign(word) ||
    known.bases(word).some((base) => list.has(base) || known.further.has(base))
  )
    return undefined;
  const alike = known.soundalikes(word).filter((other) => list.has(other));
  const near =
    alike.length > 0 ? alike : edits(word, known.letters).filter((other) => list.has(other));
  const [expected] = near;
  if (expected === undefined || new Set(near.map(fold)).size > 1) return undefined;
  return { kind: "near", expected };
}

/** Every word one letter away but for the first: one left out, put in, put for another, or two exchanged. */
function edits(word: string, letters: string): readonly string[] {
  const found = new Set<string>();
  // Slips in the first letter are rare, and other words that differ in it are many.
  for (let at = 1; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const rest = after.slice(1);
    if (after !== "") found.add(before + rest);
    if (rest !== "") found.add(before + (rest[0] ?? "") + (after[0] ?? "") + rest.slice(1));
    for (const letter of letters) {
      found.add(before + letter + after);
      if (after !== "") found.add(before + letter + rest);
    }
  }
  found.delete(word);
  return [...found];
}

function problem(
  unit: BitextUnit,
  { tokens, starts, ends }: ReadText,
  at: number,
  { kind, expected }: Guess,
): Problem {
  const written = tokens[at]?.surface ?? "";
  const shown =
    tokens[at]?.isLower === true
      ? expected
      : expected.slice(0, 1).toUpperCase() + expected.slice(1);
  return {
    messageId: kind,
    unit,
    target: { start: starts[at] ?? 0, end: ends[at] ?? 0 },
    data: { written, expected: shown },
    confidence: kind === "accent" ? 0.9 : 0.65,
    suggestions: [shown],
    ...(kind === "accent" && { replacement: shown }),
  };
}
