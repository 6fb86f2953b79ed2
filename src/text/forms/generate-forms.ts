// Stand-in: a few regular forms.

import type { GrammaticalGender } from "../../model/concept.ts";
import type { LanguageTag } from "../../model/language.ts";

export type WordClass = "noun" | "adjective" | "verb" | "name" | "fixed";
export interface FormRequest {
  readonly language: LanguageTag;
  readonly wordClass: WordClass;
  readonly gender?: GrammaticalGender;
  readonly genderInflects?: boolean;
}

const bare = (word: string): string => word.normalize("NFD").replaceAll(/[\u0301]/gu, "").normalize("NFC");

function spanishPlural(word: string): string[] {
  if (/[aeiouáéó]$/u.test(word)) return [`${word}s`];
  if (word.endsWith("z")) return [`${word.slice(0, -1)}ces`];
  if (/[áéíóú][ns]$/u.test(word)) return [`${bare(word)}es`];
  if (word === "régimen") return ["regímenes"];
  return [`${word}es`, `${word}s`];
}

function spanishSingular(word: string): string[] {
  if (word.endsWith("ces")) return [`${word.slice(0, -3)}z`];
  if (word.endsWith("ciones")) return [`${word.slice(0, -4)}ón`];
  if (/[nrldsj]es$/u.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  if (/[aeo]s$/u.test(word)) return [word.slice(0, -1)];
  return [];
}

function spanish(word: string, { wordClass, genderInflects }: FormRequest): string[] {
  if (wordClass === "verb") {
    const stem = bare(word).slice(0, -2);
    const endings = bare(word).endsWith("ar")
      ? "o as a amos an é aste ó aron aba aban ará arán aré aría arían e en es emos ara aran ando ado ada ados adas ar arla arlo arlas arlos arse"
      : "o es e emos en í iste ió ieron ía ían erá erán irá irán iendo ido ida idos idas er ir erla erlo irla a as an iera ieran";
    return endings.split(" ").map((ending) => stem + ending);
  }
  const bases = [word, ...spanishSingular(word)];
  const forms = bases.flatMap((base) => [base, ...spanishPlural(base)]);
  if (wordClass === "adjective" || genderInflects === true)
    for (const form of [...forms]) {
      if (/o(s?)$/u.test(form)) forms.push(form.replace(/o(s?)$/u, "a$1"));
      if (/a(s?)$/u.test(form)) forms.push(form.replace(/a(s?)$/u, "o$1"));
      if (form.endsWith("or")) forms.push(`${form}a`, `${form}as`);
    }
  return forms;
}

function english(word: string, { wordClass }: FormRequest): string[] {
  const s = /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  if (wordClass === "verb") {
    const stem = word.endsWith("e") ? word.slice(0, -1) : word;
    return [s, `${stem}ed`, `${stem}ing`];
  }
  if (wordClass === "noun") return [s, ...(/[^s]s$/u.test(word) ? [word.slice(0, -1)] : [])];
  return [];
}

/** All inflected forms of one word, lower case NFC, with accents; first the word itself. */
export function generateForms(word: string, request: FormRequest): readonly string[] {
  const lower = word.normalize("NFC").toLowerCase();
  if (request.wordClass === "name" || request.wordClass === "fixed") return [lower];
  const forms = request.language.startsWith("es") ? spanish(lower, request) : english(lower, request);
  return [...new Set([lower, ...forms])];
}
