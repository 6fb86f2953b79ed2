// Cues of Spanish text that a recognised term is another word. A Spanish noun is named by what stands before it,
// and what modifies it comes after: "comité parlamentario" has no member of parliament in it.

import { barrier, type ReadText } from "../text/read-text.ts";
import { articles, ofIn } from "./spanish-links.ts";
import type { TermPattern } from "./patterns/term-pattern.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const beforeNoun = words(
  "el la los las un una unos unas del al su sus este esta estos estas ese esa esos esas cada ningun ninguna de con sin por en a para sobre tras entre varios varias muchos muchas dos tres otro otra otros otras todo toda todos todas",
);

// "vacas" of *vacar*, "paro" of *parar*: persons that hardly stand in such texts, and nouns that do.
const nounShaped = /^(?!.*[ai]d[oa]s?$).*(?:o|as|es)$/u;

/** Whether a form of a Spanish verb is rather a noun here: "las vacas", "el paro". */
export function isNounHere(pattern: TermPattern, text: ReadText, start: number): boolean {
  const { termClass, language } = pattern;
  if (termClass !== "verb" || language !== "es" || text.barriers[start] !== barrier.none)
    return false;
  const token = text.tokens[start];
  const before = text.tokens[start - 1];
  if (token === undefined || before === undefined || token.fold === pattern.words[0]?.fold)
    return false;
  return nounShaped.test(token.fold) && beforeNoun.has(before.fold);
}

// These may be pronouns as well: "la sobrecarga" is also "overloads it".
const clitics = words("la los las");
const quantifiers = words("mas menos tanto tanta tantos tantas mucho mucha poco poca hay");
const infinitive = /r(?:se)?$/u;

/** Whether a form of a verb stands where only a noun can: "menos sobrecarga", "una sobrecarga". */
export function isNounOfVerb(
  { termClass, words }: TermPattern,
  text: ReadText,
  at: number,
): boolean {
  if (termClass !== "verb" || text.language !== "es" || words.length !== 1) return false;
  const before = text.tokens[at - 1]?.fold ?? "";
  if (text.barriers[at] !== barrier.none || infinitive.test(text.tokens[at]?.fold ?? ""))
    return false;
  return quantifiers.has(before) || (beforeNoun.has(before) && !clitics.has(before));
}

/** Whether what stands before a word names it as a Spanish noun: "la version", "de version". */
export function isNamedNoun({ tokens, barriers }: ReadText, at: number): boolean {
  return barriers[at] === barrier.none && beforeNoun.has(tokens[at - 1]?.fold ?? "");
}

const pronominal = /[aei]rse$/u;
const reflexives = words("se me te nos os");
const enclitic = /(?:se|me|te|nos|os)(?:l[aeo]s?)?$/u;
/** A pronoun may stand before the auxiliary: "se las deben lavar". */
const farthestPronoun = 4;

/** Whether a form of a pronominal verb lacks its pronoun: "protegen la costa" is not "protegerse". */
export function lacksPronoun(pattern: TermPattern, text: ReadText, start: number): boolean {
  const verb = pattern.words[0]?.fold ?? "";
  if (pattern.language !== "es" || pattern.termClass !== "verb" || !pronominal.test(verb))
    return false;
  if (enclitic.test(text.tokens[start]?.fold ?? "")) return false;
  for (let at = start - 1; at >= 0 && at >= start - farthestPronoun; at--) {
    if (text.barriers[at + 1] === barrier.stop) break;
    if (reflexives.has(text.tokens[at]?.fold ?? "")) return false;
  }
  return true;
}

const adjectival = /(?:[aio]ri|iv|os|ic)[oa]s?$/u;
export const participial: RegExp = /[ai]d[oa]s?$/u;
const ending = /[oa]s?$/u;
// Adjectives that stand before the noun more often than after it, where the word after them is the noun.
const prenominal = words(
  "nuevo nueva nuevos nuevas primera primeras ultimo ultima ultimos ultimas segundo segunda tercera propio propia propios propias antiguo antigua antiguos antiguas viejo vieja pequeno pequena largo larga duro dura extenso extensa extinto extinta verdadero verdadera supuesto supuesta supuestos supuestas llamado llamada llamados llamadas unico unica unicos unicas proximo proxima proximos proximas mero mera bueno buena malo mala solo sola cuarto cuarta quinto quinta numeroso numerosa numerosos numerosas diverso diversa diversos diversas cierto cierta ciertos ciertas futuro futura presunto presunta presuntos presuntas",
);
const linking = words(
  "esta estan estaba estaban estuvo estuvieron encuentra encuentran encontraba encontraban queda quedan quedo quedaron quedaba quedaban permanece permanecen permanecia permanecian sigue siguen seguia seguian",
);

/** Whether what the glossary has as a noun modifies the noun before it, or is said of a subject: "estaba sentada". */
export function isModifierHere({ term, words }: TermPattern, text: ReadText, at: number): boolean {
  const token = text.tokens[at];
  const before = text.tokens[at - 1];
  if (term.partOfSpeech !== "noun" || words.length !== 1 || text.language !== "es") return false;
  if (token === undefined || before === undefined || text.barriers[at] !== barrier.none)
    return false;
  const isParticiple = participial.test(token.fold);
  if (isParticiple && linking.has(before.fold)) return true;
  if (!isParticiple && !adjectival.test(token.fold)) return false;
  if (text.functionWords[at - 1] === 1 || prenominal.has(before.fold)) return false;
  // "el histórico partido": of two such words the first is the adjective.
  if (isParticiple && adjectival.test(before.fold)) return false;
  const number = before.fold.endsWith("s") === token.fold.endsWith("s");
  const gender = ending.exec(before.fold)?.[0];
  const agrees = gender === undefined ? number : gender === ending.exec(token.fold)?.[0];
  // Without what names a noun, the word before may be a verb: "eligieron congresistas".
  return (
    agrees &&
    (gender !== undefined || !isParticiple) &&
    text.barriers[at - 1] === barrier.none &&
    beforeNoun.has(text.tokens[at - 2]?.fold ?? "")
  );
}

const perfect = words("ha han habia habian haya hayan habra habran haber sido siendo fue fueron");
const afterParticiple = words("a al en por");

/** Whether what the glossary has as an adjective is the participle of its verb: "fue incorporado", "incorporado a". */
export function isParticipleHere(
  { termClass, words }: TermPattern,
  text: ReadText,
  at: number,
): boolean {
  if (termClass !== "adjective" || words.length !== 1 || text.language !== "es") return false;
  if (!participial.test(text.tokens[at]?.fold ?? "")) return false;
  const isJoined = (index: number): boolean => text.barriers[index] === barrier.none;
  return (
    (isJoined(at) && perfect.has(text.tokens[at - 1]?.fold ?? "")) ||
    (isJoined(at + 1) && afterParticiple.has(text.tokens[at + 1]?.fold ?? ""))
  );
}

/** Whether a complement makes another name of it: "el Parlamento Europeo", "el Palacio de la Moneda". */
export function hasNameAfter(
  { termClass, term }: TermPattern,
  text: ReadText,
  end: number,
): boolean {
  // Names of persons are given no gender in a glossary, and are followed by other names of theirs.
  if (termClass !== "name" || term.grammaticalGender === undefined || text.language !== "es")
    return false;
  if (text.titleCase || text.allCaps || text.barriers[end] !== barrier.none) return false;
  let at = end;
  if (ofIn.has(text.tokens[at]?.fold ?? "")) {
    at++;
    if (articles.has(text.tokens[at]?.fold ?? "")) at++;
  }
  const token = text.tokens[at];
  return (
    token?.hasCapital === true && text.functionWords[at] === 0 && text.barriers[at] === barrier.none
  );
}
