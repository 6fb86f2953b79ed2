// Signs in Spanish text that a recognised term is another word. Spanish nouns are introduced by what precedes them
// and modified by what follows: "comité parlamentario" has no member of parliament in it.

import type { Span, TextRow } from "../../model/words.ts";
import { barrier } from "../../strings/barrier.ts";
import { isPartOfExpression } from "../expressions/expression-table.ts";
import { spanishExpressions } from "../expressions/spanish.ts";
import type { TermShape } from "../language.ts";
import { sentenceContext } from "../sentence-context.ts";
import { wordSet } from "../word-set.ts";
import { singularsOf } from "./plurals.ts";
import { isAdjectiveOfNouns, isParticiple } from "./word-class.ts";
import {
  afterParticiple,
  afterPronoun,
  articles,
  beforeClitic,
  beforeNoun,
  beforeNounNotVerb,
  beforeProse,
  beforeVerb,
  clitics,
  determiners,
  linking,
  maybePronouns,
  objectAfter,
  ofIn,
  perfect,
  prenominal,
  pronouns,
  quantifiers,
  reflexives,
} from "./words.ts";

const foldAt = ({ tokens }: TextRow, at: number): string => tokens[at]?.fold ?? "";

/** Whether the surrounding words show that the term is another part of speech here. */
export function otherClassHere(term: TermShape, row: TextRow, span: Span): boolean {
  const at = span.start;
  return (
    contradictsClass(term, row, span) ||
    isModifierHere(term, row, at) ||
    isNounOfVerb(term, row, at) ||
    isParticipleHere(term, row, at)
  );
}

function contradictsClass({ termClass, words }: TermShape, row: TextRow, span: Span): boolean {
  const { before, after } = sentenceContext(row, span, termClass);
  if (before === undefined || words.length !== 1) return false;
  if (termClass === "noun") return beforeVerb.has(before);
  // "el actualizado archivo"
  return (
    termClass === "verb" &&
    beforeNounNotVerb.has(before) &&
    !(after !== undefined && determiners.has(after))
  );
}

/** Whether a form is almost certainly not the term here. */
export function isOtherWord(term: TermShape, row: TextRow, at: number): boolean {
  const { termClass, words } = term;
  if (termClass === "name") return false;
  if (isPartOfExpression(spanishExpressions, row, { start: at, end: at + words.length }))
    return true;
  if (termClass === "noun") return words.length === 1 && isVerbOfNoun(row, at);
  return termClass === "verb" && (isNounHere(term, row, at) || lacksPronoun(term, row, at));
}

/** Words that only a verb follows. */
const beforeVerbAlone = wordSet(
  "yo nosotros nosotras ellos ellas usted ustedes quien quienes se me nos te le les",
);
/** Third persons of the present, and imperatives; "-o" is the first person, which takes no subject. */
const present = /(?:[ae]n?)$/u;
const noNounBefore = wordSet("que");

/**
 * Whether a noun of the glossary is clearly a verb here: "Yo paro aquí", "El Gobierno condena el atentado",
 * "Consulta la guía".
 */
function isVerbOfNoun(row: TextRow, at: number): boolean {
  const isFirst = at === 0 || row.barriers[at] === barrier.stop;
  const takesObject =
    row.barriers[at + 1] === barrier.none &&
    objectAfter.has(foldAt(row, at + 1)) &&
    present.test(foldAt(row, at));
  // "Consulta `select`": what is looked up stands as it is.
  if (isFirst) return takesObject || (present.test(foldAt(row, at)) && isCode(row, at + 1));
  if (row.barriers[at] !== barrier.none) return takesObject;
  const before = foldAt(row, at - 1);
  if (beforeVerbAlone.has(before)) return true;
  if (!takesObject) return false;
  if (noNounBefore.has(before)) return true;
  // A subject made of one noun with its article: "el Gobierno condena el atentado"; in a longer phrase, the noun
  // may be its end.
  return (
    row.functionWords[at - 1] === 0 &&
    row.barriers[at - 1] === barrier.none &&
    articles.has(foldAt(row, at - 2))
  );
}

const isCode = (row: TextRow, at: number): boolean =>
  at < row.tokens.length && row.opaque[at] !== 0;

// "vacas" of *vacar*, "paro" of *parar*: verb persons that hardly occur in such texts, and nouns that do.
const nounShaped = /^(?!.*[ai]d[oa]s?$).*(?:o|as|es)$/u;

/** Whether a form of a verb is more likely a noun here: "las vacas", "el paro". */
function isNounHere({ words }: TermShape, row: TextRow, start: number): boolean {
  if (row.barriers[start] !== barrier.none) return false;
  const token = row.tokens[start];
  const before = row.tokens[start - 1];
  if (token === undefined || before === undefined || token.fold === words[0]?.fold) return false;
  return nounShaped.test(token.fold) && beforeNoun.has(before.fold);
}

const infinitive = /r(?:se)?$/u;

/** Whether a verb form occurs where only a noun can: "menos sobrecarga", "una sobrecarga". */
function isNounOfVerb({ termClass, words }: TermShape, row: TextRow, at: number): boolean {
  if (termClass !== "verb" || words.length !== 1) return false;
  const before = foldAt(row, at - 1);
  if (row.barriers[at] !== barrier.none || infinitive.test(foldAt(row, at))) return false;
  return quantifiers.has(before) || (beforeNoun.has(before) && !clitics.has(before));
}

/** "la version", "de version" */
export function isNamed({ tokens, barriers }: TextRow, at: number): boolean {
  return barriers[at] === barrier.none && beforeNoun.has(tokens[at - 1]?.fold ?? "");
}

const pronominal = /[aei]rse$/u;
const enclitic = /(?:se|me|te|nos|os)(?:l[aeo]s?)?$/u;
/** A pronoun may precede the auxiliary: "se las deben lavar". */
const farthestPronoun = 4;

/** Whether a form of a pronominal verb lacks its pronoun: "protegen la costa" is not "protegerse". */
function lacksPronoun({ words }: TermShape, row: TextRow, start: number): boolean {
  if (!pronominal.test(words[0]?.fold ?? "") || enclitic.test(foldAt(row, start))) return false;
  for (let at = start - 1; at >= 0 && at >= start - farthestPronoun; at--) {
    if (row.barriers[at + 1] === barrier.stop) break;
    if (reflexives.has(foldAt(row, at))) return false;
  }
  return true;
}

const ending = /[oa]s?$/u;

/** Whether a noun of the glossary modifies the preceding noun or is predicated of a subject: "estaba sentada". */
function isModifierHere({ term, words }: TermShape, row: TextRow, at: number): boolean {
  const token = row.tokens[at];
  const before = row.tokens[at - 1];
  if (term.partOfSpeech !== "noun" || words.length !== 1) return false;
  if (token === undefined || before === undefined || row.barriers[at] !== barrier.none)
    return false;
  const isOfVerb = isParticiple(token.fold);
  if (isOfVerb && linking.has(before.fold)) return true;
  if (!isOfVerb && !isAdjectiveOfNouns(token.fold)) return false;
  if (row.functionWords[at - 1] === 1 || prenominal.has(before.fold)) return false;
  // "el histórico partido": of two such words, the first is the adjective.
  if (isOfVerb && isAdjectiveOfNouns(before.fold)) return false;
  const number = before.fold.endsWith("s") === token.fold.endsWith("s");
  const gender = ending.exec(before.fold)?.[0];
  const agrees = gender === undefined ? number : gender === ending.exec(token.fold)?.[0];
  // Without a word that introduces a noun, the previous word may be a verb: "eligieron congresistas".
  return (
    agrees &&
    (gender !== undefined || !isOfVerb) &&
    row.barriers[at - 1] === barrier.none &&
    beforeNoun.has(foldAt(row, at - 2))
  );
}

/** Whether an adjective of the glossary is the participle of its verb: "fue incorporado", "incorporado a". */
function isParticipleHere({ termClass, words }: TermShape, row: TextRow, at: number): boolean {
  if (termClass !== "adjective" || words.length !== 1) return false;
  if (!isParticiple(foldAt(row, at))) return false;
  const isJoined = (index: number): boolean => row.barriers[index] === barrier.none;
  return (
    (isJoined(at) && perfect.has(foldAt(row, at - 1))) ||
    (isJoined(at + 1) && afterParticiple.has(foldAt(row, at + 1)))
  );
}

/** Whether a complement makes it a different name: "el Parlamento Europeo", "el Palacio de la Moneda". */
export function isNameLonger({ termClass, term }: TermShape, row: TextRow, end: number): boolean {
  // Glossaries give names of persons no gender, and further names follow them.
  if (termClass !== "name" || term.grammaticalGender === undefined) return false;
  if (row.titleCase || row.allCaps || row.barriers[end] !== barrier.none) return false;
  let at = end;
  if (ofIn.has(foldAt(row, at))) {
    at++;
    if (articles.has(foldAt(row, at))) at++;
  }
  return (
    row.tokens[at]?.hasCapital === true &&
    row.functionWords[at] === 0 &&
    row.barriers[at] === barrier.none
  );
}

const verbWithPronoun = /(?:[aeiáéí]r|[aá]ndo|i[eé]ndo)(?:se)?l[aeo]s?$/u;

export function pointsBack(row: TextRow, index: number): boolean {
  const token = row.tokens[index];
  if (token === undefined) return false;
  if (pronouns.has(token.fold)) return true;
  if (!maybePronouns.has(token.fold)) return verbWithPronoun.test(token.lower);
  const next = row.barriers[index + 1] === barrier.none ? row.tokens[index + 1]?.fold : undefined;
  // "lo que", "lo cual" refer to a whole clause.
  if (token.fold === "lo") return next === undefined || !afterPronoun.has(next);
  return next === undefined || afterPronoun.has(next) || beforeClitic.has(foldAt(row, index - 1));
}

export function standsBare(row: TextRow, at: number): boolean {
  return row.barriers[at] !== barrier.none || !beforeProse.has(foldAt(row, at - 1));
}

const plural = /s$/u;

/** "Muestra datos": a noun and its adjective agree in number, and a verb does not care. */
function disagree(row: TextRow, first: string): boolean {
  const next = row.tokens[1];
  return (
    next !== undefined &&
    next.isLower &&
    row.functionWords[1] === 0 &&
    !plural.test(first) &&
    plural.test(next.lower) &&
    singularsOf(next.lower).length > 0
  );
}

const wordAt = (row: TextRow, at: number): string | undefined =>
  at === 0 || row.barriers[at] === barrier.none ? row.tokens[at]?.fold : undefined;

/**
 * Whether a text opens with a finite verb: "Muestra los datos", "Ahora se muestra". Only its shape is looked at: an
 * article stands before a noun and never behind one.
 */
export function opensWithVerb(row: TextRow): boolean {
  const first = wordAt(row, 0);
  if (first === undefined) return false;
  const next = wordAt(row, 1);
  if (first === "se") return next !== undefined;
  // "Ahora se muestra"; "No se puede" stands for "Unable to".
  if (row.functionWords[0] === 1) return first !== "no" && next === "se" && row.tokens.length > 2;
  if (next === undefined || !present.test(first)) return false;
  return objectAfter.has(next) || disagree(row, first);
}
