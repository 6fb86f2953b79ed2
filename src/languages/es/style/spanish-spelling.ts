// Spanish spelling: accents, letters that sound alike, and how words are made from others.

import type { TextRow } from "../../../model/words.ts";
import { fold } from "../../../strings/fold.ts";
import type { Spelling } from "../../style/spelling.ts";
import { wordSet } from "../../word-set.ts";
import { accentedFor, bare } from "../lists/accented.ts";
import { furtherWords } from "../lists/further-words.ts";
import { numerals } from "../numerals.ts";
import { singularsOf } from "../plurals.ts";
import { spanishWithoutPrefix } from "../prefixes.ts";
import { withoutAcute } from "../stress.ts";

const acute: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" };
// "cuatro anos", "hace anos", "los últimos anos": only time is counted so.
const beforeYears = wordSet(
  "ultimos proximos hace pocos muchos varios unos algunos cuantos tantos esos aquellos",
);

function accentedAt(row: TextRow, at: number): string | undefined {
  const word = row.tokens[at];
  if (word === undefined) return undefined;
  if (word.lower === "anos") {
    const before = row.tokens[at - 1]?.fold ?? "";
    const counted = /^\d+$/u.test(before) || (numerals.small.get(before) ?? 0) > 1;
    return counted || beforeYears.has(before) ? "años" : undefined;
  }
  return accentedFor(word.lower);
}

function accentings(word: string): readonly string[] {
  const plain = bare(word);
  const found = new Set<string>([plain]);
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at] ?? "";
    const [before, after] = [plain.slice(0, at), plain.slice(at + 1)];
    const vowel = acute[letter];
    if (vowel !== undefined) found.add(before + vowel + after);
    if (letter === "n") found.add(`${before}ñ${after}`);
    if (letter === "u" && before.endsWith("g")) found.add(`${before}ü${after}`);
  }
  // "espanol" lacks a tilde alone, "compania" both.
  const tilde = plain.indexOf("n");
  if (tilde >= 0)
    for (const other of [...found])
      if (other[tilde] === "n") found.add(`${other.slice(0, tilde)}ñ${other.slice(tilde + 1)}`);
  found.delete(word);
  return [...found];
}

const sounds: readonly (readonly [string, string])[] = [
  ["b", "v"],
  ["v", "b"],
  ["g", "j"],
  ["j", "g"],
  ["s", "c"],
  ["c", "s"],
  ["s", "z"],
  ["z", "s"],
  ["c", "z"],
  ["z", "c"],
  ["ll", "y"],
  ["y", "ll"],
  ["h", ""],
  ["x", "s"],
  ["s", "x"],
  ["cc", "c"],
  ["c", "cc"],
  ["mb", "nv"],
  ["nv", "mb"],
  ["nb", "mb"],
  ["n", "m"],
  ["m", "n"],
  ["qu", "k"],
  ["k", "qu"],
  ["i", "y"],
  ["y", "i"],
  ["rr", "r"],
  ["r", "rr"],
];

function soundalikes(word: string): readonly string[] {
  const found = new Set<string>();
  for (const [written, other] of sounds)
    for (let at = word.indexOf(written); at >= 0; at = word.indexOf(written, at + 1))
      found.add(word.slice(0, at) + other + word.slice(at + written.length));
  for (let at = 0; at < word.length; at++)
    if (/[aeiouáéíóú]/u.test(word[at] ?? "")) found.add(`${word.slice(0, at)}h${word.slice(at)}`);
  found.delete(word);
  return [...found];
}

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/mente$/u, [""]],
  [/ísim[oa]s?$/u, ["o", "a", "e", ""]],
  [/(?:it|cit|ecit|ill|azo|on)[oa]?s?$/u, ["o", "a", "e", ""]],
  [/istas?$/u, ["ismo", "o", "a", ""]],
  [/ismos?$/u, ["ista", "o", "a", "al", ""]],
  [/iz(?:ar|ación|aciones|ad[oa]s?|ando|a|an|ó)$/u, ["", "o", "a"]],
  [/ñ?er[oa]s?$/u, ["o", "a", ""]],
  [/(?:er|dor)[íi]as?$/u, ["o", "a", "ero", ""]],
  [/dor(?:es|as?)?$/u, ["r", "do"]],
  [/ables?$/u, ["ar", "ear"]],
  [/ibles?$/u, ["er", "ir"]],
  [/aci(?:ón|ones)$/u, ["ar", "ear"]],
  [/ici(?:ón|ones)$/u, ["ir", "er"]],
  [/amientos?$/u, ["ar", "ear"]],
  [/imientos?$/u, ["er", "ir"]],
  [/(?:[eia]n[oa]s?|eñ[oa]s?|és|es[ae]s?)$/u, ["a", "o", ""]],
];
const enclitic = /(?:(?:me|te|se|nos)?l[aoe]s?|me|te|se|nos)$/u;

/** "antigolpista" from "golpista", "rápidamente" from "rápida", "cubanísimo" from "cubano". */
function bases(word: string): readonly string[] {
  const found = new Set(singularsOf(word));
  for (const { rest } of spanishWithoutPrefix(fold(word)))
    if (rest.length > 3) {
      // The readings are folded; the word's own accents belong to its end.
      const own = word.slice(word.length - rest.length);
      found.add(fold(own) === rest ? own : rest);
    }
  for (const [ending, others] of endings) {
    const stem = word.replace(ending, "");
    if (stem !== word && stem.length > 2) for (const other of others) found.add(stem + other);
  }
  // "péguelo" is "pegue" with its pronoun.
  const alone = word.replace(enclitic, "");
  if (alone !== word && alone.length > 2) found.add(alone).add(withoutAcute(alone));
  found.delete(word);
  return [...found];
}

// Letters and endings that Spanish does not spell with; forms of vos, technical words and words for inhabitants, which no
// list has all of.
const foreign =
  /[kwàèìòùâêîôûäëïöçãõ]|[bcdfghjkmpqtvwxyz]$|(?:^|[^aeioulnrs])[^aeiouáéíóúlrh]s|([bdfgjkmpqstvxz])\1|sh|th|ph|[áéí]s?$|(?:itis|enses?|gráfic[oa]s?|lógic[oa]s?)$/u;

export const spanishSpelling: Spelling = {
  wordList: "dictionary-es",
  letters: "abcdefghijlmnñopqrstuvxyzáéíóúü",
  accentedAt,
  accentings,
  soundalikes,
  further: furtherWords,
  bases,
  looksForeign: (word) => foreign.test(word),
};
