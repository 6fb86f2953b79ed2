// Plurals and singulars of Spanish nouns and adjectives.

import type { FormList, FormSink, FormTraits } from "../form-list.ts";
import { spelledSet } from "../word-set.ts";
import { isStressedLast, respell } from "./stress.ts";

// The stress moves, so the accent cannot be computed.
const moved: readonly (readonly [singular: string, plural: string])[] = [
  ["carácter", "caracteres"],
  ["régimen", "regímenes"],
  ["espécimen", "especímenes"],
  ["jersey", "jerséis"],
  ["espray", "espráis"],
  ["gay", "gais"],
  ["referéndum", "referendos"],
  ["memorándum", "memorandos"],
  ["currículum", "currículos"],
  ["máximum", "máximos"],
  ["ultimátum", "ultimatos"],
];
const movedPlurals: ReadonlyMap<string, string> = new Map(moved);
const movedSingulars: ReadonlyMap<string, string> = new Map(
  moved.map(([singular, plural]) => [plural, singular]),
);

// Plural in form only: there is nothing to remove.
const invariable = spelledSet(`
  lunes martes miércoles jueves viernes atlas paraguas paracaídas rascacielos cumpleaños saltamontes salvavidas
  guardaespaldas sacacorchos pisapapeles caries herpes diabetes fórceps bíceps tríceps cosmos caos ethos pathos
  alias abrelatas lavaplatos portaaviones parabrisas limpiabotas quitamanchas tapabocas pasamontañas
`);

// English loans in -n, -r, -l that keep the English plural.
const foreignLiquid =
  /(?:[^f]in|[kw]en|[tkwgsd]er|[ao]il|[oa]ol|ll|oon|own|ion|oin)$|[kw]|([bdfgmpst])\1/u;

/** Adds every usual plural of a singular; none for *crisis*, *lunes*. */
export function addPlurals(word: string, forms: FormSink): void {
  const irregular = movedPlurals.get(word);
  if (irregular !== undefined) {
    forms.add(irregular);
    if (/[my]$/u.test(word)) forms.add(`${word}s`);
    return;
  }
  const end = word.at(-1) ?? "";
  switch (end) {
    case "a":
    case "e":
    case "i":
    case "o":
    case "u":
    case "á":
    case "é":
    case "ó":
      forms.add(`${word}s`);
      return;
    case "í":
    case "ú":
      forms.add(`${word}es`);
      forms.add(`${word}s`);
      return;
    case "z":
      forms.add(respell(word, 1, "ces"));
      return;
    case "s":
    case "x":
      if (isStressedLast(word)) forms.add(respell(word, 0, "es"));
      return;
    case "y":
      if (/[aeou]y$/u.test(word)) forms.add(`${word}es`);
      else {
        forms.add(`${word}s`);
        forms.add(`${word.slice(0, -1)}ies`);
      }
      return;
    case "d":
    case "j":
    case "l":
    case "n":
    case "r":
      addAfterConsonant(word, forms);
      return;
    default:
      addForeign(word, forms);
  }
}

function addAfterConsonant(word: string, forms: FormSink): void {
  if (!/[aeiouáéíóú].$/u.test(word)) {
    addForeign(word, forms);
    return;
  }
  forms.add(respell(word, 0, "es"));
  // Only loans end in -in without an accent: *pangolines* next to *mítines*.
  if (word.endsWith("in")) forms.add(`${word}es`);
  if (!/[áéíóú].$/u.test(word) && foreignLiquid.test(word)) forms.add(`${word}s`);
}

function addForeign(word: string, forms: FormSink): void {
  forms.add(`${word}s`);
  if (/(?:[bm]|ch|sh)$/u.test(word)) forms.add(respell(word, 0, "es"));
}

/** Adds a singular and its plurals. */
export function addBoth(singular: string, traits: FormTraits, forms: FormList): void {
  forms.as({ ...traits, number: "singular" }).add(singular);
  addPlurals(singular, forms.as({ ...traits, number: "plural" }));
}

/** The possible singulars of a plural; empty for a word that is not a plural. */
export function singularsOf(word: string): string[] {
  const irregular = movedSingulars.get(word);
  if (irregular !== undefined) return [irregular];
  if (!word.endsWith("s") || word.length < 4 || invariable.has(word)) return [];
  if (/[íáéóúü]s$/u.test(word)) return [];
  if (!/[aeo]s$/u.test(word)) return foreignSingular(word);
  if (isStressedLast(word)) return [];
  if (!word.endsWith("es")) return [word.slice(0, -1)];
  const before = word.at(-3) ?? "";
  if (before === "c")
    return [
      respell(word, 3, "z"),
      ...(/[aio]ces$|[nr]ces$/u.test(word) ? [word.slice(0, -1)] : []),
    ];
  const withE = word.slice(0, -1);
  // A single consonant that can end a Spanish word: *redes, canales, jóvenes, mujeres, meses, leyes*.
  if (!"ldnrsyj".includes(before) || !/[aeiouáéíóú].es$/u.test(word)) return [withE];
  if (nounsInE.has(withE) || /[ae]i[lnr]es$/u.test(word)) return [withE];
  if (/[oe]des$|[js]es$/u.test(word)) return consonantPlurals.test(word) ? [short(word)] : [withE];
  // *chiles, misiles*: either is equally common.
  return word.endsWith("iles") ? [short(word), withE] : [short(word)];
}

function short(plural: string): string {
  return respell(plural, 2, "");
}

// Words whose singular ends in a consonant, though most with this ending have one in -e: *redes, meses, relojes*.
const consonantPlurals =
  /(?:^|sub)(?:redes|gases|ases)$|(?:pared|merc[eé]d|huésped|césped|compas|reloj|carcaj|boj)es$|(?:[^ó]o|[eiíu])ses$/u;

const nounsInE = spelledSet(
  "aire desaire vale chile desfile títere folclore índole prole cofrade cine pose nene glucose",
);

function foreignSingular(word: string): string[] {
  return /(?:[bcdfgkmptwrln])s$/u.test(word) && !/(?:ps|ns)$/u.test(word)
    ? [word.slice(0, -1)]
    : [];
}
