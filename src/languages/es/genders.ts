// The masculine and the feminine of Spanish nouns that have both.

import { respell } from "./stress.ts";

/** Feminines that no ending gives; both directions. */
const irregularFeminines: readonly (readonly [masculine: string, feminine: string])[] = [
  ["actor", "actriz"],
  ["alcalde", "alcaldesa"],
  ["conde", "condesa"],
  ["duque", "duquesa"],
  ["emperador", "emperatriz"],
  ["héroe", "heroína"],
  ["poeta", "poetisa"],
  ["príncipe", "princesa"],
  ["rey", "reina"],
  ["líder", "lideresa"],
  ["sacerdote", "sacerdotisa"],
  ["abad", "abadesa"],
  ["cacique", "cacica"],
];
const feminineOf: ReadonlyMap<string, string> = new Map(irregularFeminines);
const masculineOf: ReadonlyMap<string, string> = new Map(
  irregularFeminines.map(([masculine, feminine]) => [feminine, masculine]),
);

/** The gender of a word that is one of such a pair, by its shape. */
export function genderOf(word: string): "masculine" | "feminine" {
  if (masculineOf.has(word)) return "feminine";
  if (feminineOf.has(word)) return "masculine";
  return /as?$/u.test(word) ? "feminine" : "masculine";
}

/** The other gender of a word whose other gender no ending gives: "alcalde", "alcaldesa". */
export function listedOpposite(word: string): string | undefined {
  return feminineOf.get(word) ?? masculineOf.get(word);
}

/** The feminine of a masculine by its ending. */
export function feminines(word: string): readonly string[] {
  switch (word.at(-1)) {
    case "o":
    case "e":
      return [`${word.slice(0, -1)}a`];
    case "r":
    case "l":
    case "z":
    case "d":
      return [`${word}a`];
    case "n":
    case "s":
      return /[áéíó][ns]$/u.test(word) ? [respell(word, 0, "a")] : [];
    default:
      return [];
  }
}

/** Every masculine and feminine that could stand beside the word. */
export function opposites(word: string): readonly string[] {
  const listed = listedOpposite(word);
  return listed === undefined ? byEnding(word) : [listed, ...byEnding(word)];
}

/** Those that the endings give. */
export function byEnding(word: string): readonly string[] {
  if (!word.endsWith("a")) return feminines(word);
  if (/(?:ista|cida|crata|ícola)$/u.test(word)) return [];
  const stem = word.slice(0, -1);
  const masculines = [`${stem}o`];
  if (/(?:[dts]or|[^aeiou]or)$/u.test(stem)) masculines.push(stem);
  if (/(?:on|es|in|an)$/u.test(stem)) masculines.push(respell(word, 1, ""));
  if (/(?:ent|ant|ient|jef|alcald)$/u.test(stem)) masculines.push(`${stem}e`);
  if (/(?:al|il|ez)$/u.test(stem)) masculines.push(stem);
  return masculines;
}
