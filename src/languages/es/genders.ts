// The masculine and feminine of Spanish nouns that have both.

import { respell } from "./stress.ts";

/** Feminines not formed by an ending; both directions. */
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

/** The gender of a word with such a counterpart, judged by its shape. */
export function genderOf(word: string): "masculine" | "feminine" {
  if (masculineOf.has(word)) return "feminine";
  if (feminineOf.has(word)) return "masculine";
  return /as?$/u.test(word) ? "feminine" : "masculine";
}

/** The other gender of a word where no ending gives it: "alcalde", "alcaldesa". */
export function listedOpposite(word: string): string | undefined {
  return feminineOf.get(word) ?? masculineOf.get(word);
}

/** The feminine of a masculine, by its ending. */
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

/** Every possible masculine and feminine counterpart of the word. */
export function opposites(word: string): readonly string[] {
  const listed = listedOpposite(word);
  return listed === undefined ? byEnding(word) : [listed, ...byEnding(word)];
}

/** Those formed by endings. */
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
