// Spanish adjectives: gender, number, and the short forms before a noun (gran, primer, algún).

import type { FormList } from "../form-list.ts";
import { spelledSet } from "../word-set.ts";
import { feminines } from "./genders.ts";
import { addBoth, singularsOf } from "./plurals.ts";
import { respell } from "./stress.ts";

const apocopes: readonly (readonly [full: string, short: string])[] = [
  ["bueno", "buen"],
  ["malo", "mal"],
  ["grande", "gran"],
  ["primero", "primer"],
  ["tercero", "tercer"],
  ["postrero", "postrer"],
  ["santo", "san"],
  ["alguno", "algún"],
  ["ninguno", "ningún"],
  ["decimotercero", "decimotercer"],
  ["decimoprimero", "decimoprimer"],
  ["vigesimoprimero", "vigesimoprimer"],
];
const shortOf: ReadonlyMap<string, string> = new Map(apocopes);
const fullOf: ReadonlyMap<string, string> = new Map(apocopes.map(([full, short]) => [short, full]));

// Adjectives in -or, -ón, -és, -ín without a distinct feminine.
const oneGender = spelledSet(`
  mayor menor mejor peor superior inferior anterior posterior interior exterior ulterior citerior marrón cortés
  descortés montés afín ruin común joven virgen multicolor tricolor bicolor incoloro
`);

const oneGenderInA =
  /(?:[^v][ií]sta|cida|crata|ícola)$|^(?:israelita|moscovita|vietnamita|cosmopolita|jesuita|hipócrita|carmelita|indígena|aborigen|belga|maya|inca|quechua|aimara|nómada|persa|croata|mapuche|asháninka|awajún|rosa|naranja|violeta|malva|lila|púrpura|celta|azteca|hindú|homosexual|extra|alerta|modelo)$/u;

// -ana, -ina, -ona, -ola with a masculine that ends in a consonant: *alemana*, not *peruana*.
const consonantFeminine =
  /^(?:alem|catal|holgaz|musulm|charlat|haragan)an$|^(?:bailar|parlanch|mallorqu|menorqu|cantar|pequeñ|chiquit)in$|^(?:español|andaluz)$|[cdlgnqb]u?es$|(?:[dts]or|[^e]on)$/u;

const inO = /(?:obes|iles|lles|ques|tes)$/u;

/** Adds the forms of an adjective given in any gender and number. */
export function spanishAdjectiveForms(word: string, forms: FormList): void {
  const singulars = singularsOf(word);
  const lemmas = singulars.length === 0 ? [word] : singulars;
  for (const lemma of lemmas) for (const masculine of masculinesOf(lemma)) addAll(masculine, forms);
}

function addAll(masculine: string, forms: FormList): void {
  const inflects = hasFeminine(masculine);
  addBoth(masculine, inflects ? { gender: "masculine" } : {}, forms);
  const short = shortOf.get(masculine);
  if (short !== undefined) forms.as({ number: "singular" }).add(short);
  if (!inflects) return;
  for (const feminine of feminines(masculine)) addBoth(feminine, { gender: "feminine" }, forms);
}

function hasFeminine(word: string): boolean {
  if (oneGender.has(word)) return false;
  if (word.endsWith("o")) return true;
  return /(?:or|ón|án|[^cf]ín|és|ete|ote|añol|aluz)$/u.test(word);
}

function masculinesOf(word: string): readonly string[] {
  const full = fullOf.get(word);
  if (full !== undefined) return [full];
  if (!word.endsWith("a") || oneGenderInA.test(word)) return [word];
  const stem = word.slice(0, -1);
  // An accent further back rules out stress on the last syllable: *monótona* does not come from *monotón*.
  if (!/[áéíóú]/u.test(word) && consonantFeminine.test(stem)) {
    // *francesa* has no *franceso*; but *obeso, ileso* do end that way.
    if (inO.test(stem)) return [`${stem}o`];
    return [/(?:or|ol|uz)$/u.test(stem) ? stem : respell(word, 1, "")];
  }
  return [`${stem}o`];
}
