// Closed-class words of English and Spanish: they carry grammar, and stand in every text.

import { primaryLanguage, type LanguageTag } from "../model/language.ts";
import { fold } from "../strings/fold.ts";

const english =
  "a an the this that these those each every either neither both all any some no none such same other another " +
  "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs " +
  "myself yourself himself herself itself ourselves yourselves themselves one oneself " +
  "who whom whose which what whoever whatever whichever " +
  "and or but nor so yet if unless because although though while whereas whether since until till than as " +
  "of in on at by for with without within from to into onto upon about above across after against along " +
  "among amid around before behind below beneath beside besides between beyond despite during except " +
  "inside like near off out outside over past per through throughout toward towards under underneath " +
  "up down via versus vs " +
  "be am is are was were been being have has had having do does did doing done " +
  "can could may might must shall should will would ought cannot " +
  "not never ever also too very just only even still already again always often once here there where when " +
  "why how then now thus hence however therefore more most less least much many few several enough quite " +
  "rather almost s t ll ve isn aren wasn weren didn doesn wouldn couldn shouldn";

const spanish =
  "el la lo los las un una uno unos unas al del " +
  "este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas " +
  "mi mis tu tus su sus mío mía míos mías tuyo tuya tuyos tuyas suyo suya suyos suyas " +
  "nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras " +
  "yo tú vos usted ustedes él ella ello ellos ellas nosotros nosotras vosotros vosotras mí ti sí " +
  "me te se le les nos os conmigo contigo consigo " +
  "que qué quien quién quienes quiénes cual cuál cuales cuáles cuyo cuya cuyos cuyas " +
  "cuanto cuánto cuanta cuánta cuantos cuántos cuantas cuántas " +
  "algo alguien alguno alguna algunos algunas algún nada nadie ninguno ninguna ningún ningunos ningunas " +
  "todo toda todos todas otro otra otros otras mismo misma mismos mismas tal tales cada cualquier cualquiera " +
  "ambos ambas demás sendos sendas varios varias mucho mucha muchos muchas poco poca pocos pocas " +
  "tanto tanta tantos tantas bastante bastantes demasiado demasiada " +
  "a ante bajo cabe con contra de desde durante en entre excepto hacia hasta mediante para por salvo según " +
  "sin so sobre tras versus vía " +
  "y e o u ni pero mas sino aunque porque pues si como cómo cuando cuándo donde dónde adonde adónde " +
  "mientras conque luego " +
  "ser es soy eres somos sois son era eras éramos erais eran fui fuiste fue fuimos fuisteis fueron sea seas " +
  "seamos seáis sean será serás seremos serán sería serían siendo sido fuera fueran fuese fuesen " +
  "estar estoy estás está estamos estáis están estaba estabas estábamos estaban estuvo estuvieron esté estén " +
  "estará estarán estaría estarían estando " +
  "haber he has ha hemos habéis han hay había habías habíamos habían hubo hubieron haya hayas hayamos hayan " +
  "habrá habrán habría habrían hubiera hubieran hubiese hubiesen habiendo habido " +
  "no más menos muy ya aún aun también tampoco sólo solo siempre nunca jamás aquí ahí allí allá acá así " +
  "ahora hoy ayer antes después entonces tan casi quizá quizás apenas además incluso";

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map((word) => fold(word)));
}

const byLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: foldedSet(english),
    es: foldedSet(spanish),
  }),
);

const none: ReadonlySet<string> = new Set();
// One bit each, so that a word can carry the answer for all of them.
const bits: ReadonlyMap<string, number> = new Map(Object.entries({ en: 1, es: 2 }));

/** The bit of a language in `closedClasses`; 0 for a language without a list. */
export function closedClassBit(language: LanguageTag): number {
  return bits.get(language) ?? bits.get(primaryLanguage(language)) ?? 0;
}

/** The languages in which a folded word is a function word, as bits of `closedClassBit`. */
export function closedClasses(folded: string): number {
  let found = 0;
  for (const [language, bit] of bits)
    if (byLanguage.get(language)?.has(folded) === true) found |= bit;
  return found;
}

/** The folded closed-class words of a language, for whoever asks of many words. */
export function functionWordsOf(language: LanguageTag): ReadonlySet<string> {
  return byLanguage.get(language) ?? byLanguage.get(primaryLanguage(language)) ?? none;
}

/**
 * Whether a folded word is an article, preposition, conjunction, pronoun, determiner, auxiliary or one of the
 * commonest adverbs of the language. Always false in a language other than English and Spanish.
 */
export function isFunctionWord(folded: string, language: LanguageTag): boolean {
  return functionWordsOf(language).has(folded);
}
