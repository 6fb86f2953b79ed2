// The class of a Spanish word by its shape: infinitive, participle, adjective. Defined only here.

import type { RoughClass, VerbEvidence, WordClass } from "../language.ts";
import { spelledSet } from "../word-set.ts";

// No infinitive has an accent before its ending: "líder", "cáncer".
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
// For a word by itself: "-nte", "-ero", "-ario" are persons just as often.
const plainAdjective = /(?:[ai]d[oa]|os[oa]|[íi]c[oa]|iv[oa]|ble)s?$/u;
const adjectiveEnding =
  /(?:al|ic[oa]|os[oa]|iv[oa]|ari[oa]|ori[oa]|[aií]d[oa]|nte|ble|il|ian[oa]|ista)(?:e?s)?$/u;
// Endings that nouns have as often: "mujer peruana", "movimiento obrero", but "órgano", "enero".
const nounLikeEnding = /(?:ar|er[oa]|an[oa]|az|en[oa]|és)(?:e?s)?$/u;
const participle = /[aií]d[oa]s?$/u;
const adjectiveOfNouns = /(?:[aio]ri|iv|os|ic)[oa]s?$/u;
const verbal = /(?:ando|iendo|mente|[aei]rse)$/u;
const verbForm = /^\p{Ll}{2,}(?:[aei]r|ando|iendo|[aei]rse|ír)(?:\s|$)/u;

/** Whether a word is a verb by its shape. Lower case, accents as written. */
export function isInfinitive(word: string): boolean {
  return infinitive.test(word) && !notInfinitives.has(word);
}

/** What a word is by itself; `undefined` if its shape does not show it. */
export function classOf(word: string): WordClass | undefined {
  if (isInfinitive(word)) return "verb";
  return plainAdjective.test(word) ? "adjective" : undefined;
}

/** What a word may be in the context of others. */
export function roughClass(word: string): RoughClass {
  if (isInfinitive(word)) return "verb";
  if (word.endsWith("mente")) return "adverb";
  return adjectiveEnding.test(word) ? "adjective" : "noun";
}

/** Whether a word may be an adjective by its ending. */
export function mayModify(word: string): boolean {
  return adjectiveEnding.test(word) || nounLikeEnding.test(word);
}

/** A participle, or an adjective shaped like one: "armado". */
export function isParticiple(word: string): boolean {
  return participle.test(word);
}

/** An adjective with a shape that nouns have too: "parlamentario", "ejecutivo". */
export function isAdjectiveOfNouns(word: string): boolean {
  return adjectiveOfNouns.test(word);
}

/** A gerund, an adverb, a pronominal infinitive: not a noun. */
export function isVerbal(word: string): boolean {
  return verbal.test(word);
}

/** Whether words begin with an unconjugated verb. */
export function isVerbForm(words: string): boolean {
  return verbForm.test(words) && !notInfinitives.has(words.split(/\s/u, 1)[0] ?? "");
}

/** Whether the words of a term are a verb and its complements, judged by the first. */
export function verbEvidence([first = ""]: readonly string[]): VerbEvidence {
  if (!infinitive.test(first)) return "against";
  return notInfinitives.has(first) ? "none" : "likely";
}
