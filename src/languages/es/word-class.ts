// The class of a Spanish word by its shape: infinitive, participle, adjective. Said once.

import type { RoughClass, VerbEvidence, WordClass } from "../language.ts";
import { spelledSet } from "../word-set.ts";

// An accent before the end is none of an infinitive: "líder", "cáncer".
const infinitive = /^(?!.*[áéíóú]..)\p{Ll}{2,}(?:[aei]r|[aei]rse|ír)$/u;
/** Nouns and adjectives that look like infinitives. */
export const notInfinitives: ReadonlySet<string> = spelledSet(`
  lugar hogar militar familiar popular mujer taller escolar similar celular auxiliar poder alquiler pulmonar
  pilar nuclear primer tercer ocular lunar solar polar altar bipolar estelar insular peninsular singular
  particular regular irregular vulgar circular molecular muscular auricular ejemplar preliminar titular
  espectacular secular angular rectangular triangular tubular capilar cardiovascular vascular modular nodular
  curricular extracurricular preescolar interescolar impopular disimilar peculiar unifamiliar multifamiliar
  consular tutelar velar collar telar bazar paladar pulgar olivar manjar azar ajuar sillar pajar palmar pinar
  yugular radar hangar calamar alfar aduar lagar lupanar muladar bulevar pesar cantar andar haber deber placer
  amanecer atardecer anochecer parecer saber ayer mercader canciller vicecanciller bachiller alfiler brigadier
  quehacer ujier chofer porvenir elixir emir faquir souvenir menhir visir nadir cachemir somier atelier premier
  caviar jaguar samovar exmilitar paramilitar antinuclear termonuclear hospitalar parlamentar
`);
// Of a word by itself: "-nte", "-ero", "-ario" are persons as often.
const plainAdjective = /(?:[ai]d[oa]|os[oa]|[íi]c[oa]|iv[oa]|ble)s?$/u;
const adjectiveEnding =
  /(?:al|ic[oa]|os[oa]|iv[oa]|ari[oa]|ori[oa]|[aií]d[oa]|nte|ble|il|ian[oa]|ista)(?:e?s)?$/u;
// Nouns have these as often: "mujer peruana", "movimiento obrero", but "órgano", "enero".
const nounLikeEnding = /(?:ar|er[oa]|an[oa]|az|en[oa]|és)(?:e?s)?$/u;
const participle = /[aií]d[oa]s?$/u;
const adjectiveOfNouns = /(?:[aio]ri|iv|os|ic)[oa]s?$/u;
const verbal = /(?:ando|iendo|mente|[aei]rse)$/u;
const verbForm = /^\p{Ll}{2,}(?:[aei]r|ando|iendo|[aei]rse|ír)(?:\s|$)/u;

/** Whether a word is a verb by its shape. Lower case, accents as written. */
export function isInfinitive(word: string): boolean {
  return infinitive.test(word) && !notInfinitives.has(word);
}

/** What a word is by itself; `undefined` where its shape does not tell. */
export function classOf(word: string): WordClass | undefined {
  if (isInfinitive(word)) return "verb";
  return plainAdjective.test(word) ? "adjective" : undefined;
}

/** What a word may well be beside others. */
export function roughClass(word: string): RoughClass {
  if (isInfinitive(word)) return "verb";
  if (word.endsWith("mente")) return "adverb";
  return adjectiveEnding.test(word) ? "adjective" : "noun";
}

/** Whether a word may be an adjective by its ending. */
export function mayModify(word: string): boolean {
  return adjectiveEnding.test(word) || nounLikeEnding.test(word);
}

/** A participle, or an adjective of its shape: "armado". */
export function isParticiple(word: string): boolean {
  return participle.test(word);
}

/** An adjective of the shape that nouns have as well: "parlamentario", "ejecutivo". */
export function isAdjectiveOfNouns(word: string): boolean {
  return adjectiveOfNouns.test(word);
}

/** A gerund, an adverb, a pronominal infinitive: no noun. */
export function isVerbal(word: string): boolean {
  return verbal.test(word);
}

/** Whether words begin with a verb that is not conjugated. */
export function isVerbForm(words: string): boolean {
  return verbForm.test(words) && !notInfinitives.has(words.split(/\s/u, 1)[0] ?? "");
}

/** Whether the words of a term are a verb and what comes with it, by the first of them. */
export function verbEvidence([first = ""]: readonly string[]): VerbEvidence {
  if (!infinitive.test(first)) return "against";
  return notInfinitives.has(first) ? "none" : "likely";
}
