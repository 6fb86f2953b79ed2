// The words people write for a status, a part of speech, a gender, in English and Spanish.

import {
  genders,
  partsOfSpeech,
  statuses,
  type GrammaticalGender,
  type PartOfSpeech,
  type Status,
} from "../../model/concept.ts";
import { editDistance } from "../../strings/edit-distance.ts";
import { fold } from "../../strings/fold.ts";

/** Words by meaning: the standard's own word first. */
type Vocabulary<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

const statusWords: Vocabulary<Status> = {
  preferred: [
    "preferredTerm-admn-sts",
    "approved",
    "recommended",
    "standard",
    "preferido",
    "preferida",
    "preferente",
    "aprobado",
    "aprobada",
    "recomendado",
  ],
  admitted: [
    "admittedTerm-admn-sts",
    "accepted",
    "allowed",
    "permitted",
    "alternative",
    "admitido",
    "admitida",
    "aceptado",
    "aceptada",
    "permitido",
    "alternativo",
  ],
  deprecated: [
    "deprecatedTerm-admn-sts",
    "forbidden",
    "not recommended",
    "not allowed",
    "not approved",
    "not permitted",
    "disallowed",
    "avoid",
    "do not use",
    "banned",
    "prohibited",
    "rejected",
    "prohibido",
    "prohibida",
    "desaconsejado",
    "desaconsejada",
    "no recomendado",
    "no usar",
    "vetado",
    "rechazado",
  ],
  superseded: [
    "supersededTerm-admn-sts",
    "obsolete",
    "outdated",
    "replaced",
    "obsoleto",
    "obsoleta",
    "anticuado",
    "sustituido",
    "reemplazado",
  ],
  // The stage of a term's making, which does not say that it may be used.
  proposed: [
    ...["new", "draft", "pending", "under review", "review", "candidate", "suggested", "undecided"],
    ...["not reviewed", "unreviewed", "in review", "to be reviewed", "waiting", "provisional"],
    ...["nuevo", "nueva", "propuesto", "propuesta", "borrador", "pendiente", "en revisión"],
    ...["candidato", "candidata", "sugerido", "sugerida", "por revisar", "provisionallyProcessed"],
    "unprocessed",
  ],
};

const partOfSpeechWords: Vocabulary<PartOfSpeech> = {
  noun: ["n", "s", "sustantivo", "nombre", "sust"],
  "proper noun": ["propernoun", "name", "nombre propio", "sustantivo propio", "np"],
  verb: ["v", "verbo"],
  adjective: ["adj", "adjetivo", "a"],
  adverb: ["adv", "adverbio"],
  other: ["otro", "otra"],
};

const genderWords: Vocabulary<GrammaticalGender> = {
  masculine: ["m", "masc", "masculino"],
  feminine: ["f", "fem", "femenino"],
  neuter: ["n", "neutro"],
  other: ["otro", "m/f", "mf", "m y f", "common", "comun"],
};

function wordKey(word: string): string {
  // notRecommended
  return fold(word.trim().replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " "))
    .replaceAll(/[\s_.-]+/gu, " ")
    .trim();
}

function meaningsOf<Meaning extends string>(
  standard: readonly Meaning[],
  words: Vocabulary<Meaning>,
): ReadonlyMap<string, Meaning> {
  return new Map(
    standard.flatMap((meaning) =>
      [meaning, ...words[meaning]].map((word): [string, Meaning] => [wordKey(word), meaning]),
    ),
  );
}

const statusByWord = meaningsOf(statuses, statusWords);
const partOfSpeechByWord = meaningsOf(partsOfSpeech, partOfSpeechWords);
const genderByWord = meaningsOf(genders, genderWords);

export function statusNamed(word: string): Status | undefined {
  return statusByWord.get(wordKey(word));
}

export function partOfSpeechNamed(word: string): PartOfSpeech | undefined {
  return partOfSpeechByWord.get(wordKey(word));
}

export function genderNamed(word: string): GrammaticalGender | undefined {
  return genderByWord.get(wordKey(word));
}

/** The status whose word is nearest to what was written: for the remedy of a warning. */
export function nearestStatus(word: string): Status {
  let nearest: Status = "preferred";
  let least = Number.POSITIVE_INFINITY;
  for (const [known, status] of statusByWord) {
    const distance = editDistance(wordKey(word), known, least);
    if (distance < least) [nearest, least] = [status, distance];
  }
  return nearest;
}
