// Headers in the words of people, in either language: "Term (EN)", "Spanish translation", "Término en inglés",
// "Forbidden ES", "Sinónimos", "Do not use", "Status EN". What is none of these stays what it was.

import type { Status } from "../../../model/concept.ts";
import type { LanguageTag } from "../../../model/language.ts";
import { fold } from "../../../strings/fold.ts";
import { languageNamed } from "./language-header.ts";

export interface WordedHeader {
  /** `undefined` where the header names none. */
  readonly language: LanguageTag | undefined;
  /** What remains without the language: the terms, those of a status, or the name of a detail. */
  readonly meaning:
    | { readonly kind: "terms"; readonly status: Status | undefined }
    | { readonly kind: "detail"; readonly name: string };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const termWords = words(
  "term terms termino terminos word words palabra palabras expression expresion phrase frase translation translations traduccion traducciones " +
    "equivalent equivalente equivalencia source target origen destino original text texto string cadena preferred preferido " +
    "recommended recomendado approved aprobado correct correcto official oficial main principal entry entrada version",
);
const avoidWords = words(
  "forbidden prohibited prohibido prohibidos prohibida prohibidas deprecated desaconsejado desaconsejados banned vetado vetados " +
    "avoid avoided evitar evitados incorrect incorrecto incorrectos wrong erroneo erroneos rejected rechazado rechazados obsolete obsoleto",
);
const synonymWords = words(
  "synonym synonyms sinonimo sinonimos variant variants variante variantes alternative alternatives alternativa alternativas alternate " +
    "alias aliases admitted admitido admitidos allowed permitido permitidos",
);
// "Do not use", "No usar", "Not recommended": phrases that one word would turn round.
const avoidPhrases =
  /\b(?:do not use|don t use|not to use|not to be used|never use|no usar|no utilizar|no use|not recommended|no recomendad[oa]s?|not allowed|not approved|no permitid[oa]s?|no aprobad[oa]s?)\b/u;
const fillers = words(
  "the a an of in to into for al el la los las del de en para language lengua idioma",
);
const longestLanguage = 4;

/** `undefined` if the header is not made of such words alone. */
export function wordedHeader(header: string): WordedHeader | undefined {
  // What the tables of glosa write: term:type, concept:type.
  if (/^(?:concept|term|lang):\S/u.test(header)) return undefined;
  const all = fold(header)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  // «No usar»: "no" is a language too, but what remains of it means nothing here.
  let detail: WordedHeader | undefined;
  for (const [language, rest] of partings(all)) {
    const meaning = meaningOf(rest, language !== undefined);
    if (meaning?.kind === "terms") return { language, meaning };
    if (meaning !== undefined) detail ??= { language, meaning };
  }
  return detail;
}

/** With the language at either end, longest first; at last without one. */
function* partings(
  all: readonly string[],
): Generator<readonly [LanguageTag | undefined, readonly string[]], void, undefined> {
  for (let length = Math.min(longestLanguage, all.length - 1); length > 0; length -= 1) {
    const ends = [
      [all.slice(-length), all.slice(0, -length)],
      [all.slice(0, length), all.slice(length)],
    ] as const;
    for (const [name, rest] of ends) {
      const language = languageOfWords(name);
      // «Término en inglés»: "en" is no English there.
      if (language !== undefined && !(length === 1 && isPreposition(name[0] ?? "", rest)))
        yield [language, rest];
    }
  }
  yield [undefined, all];
}

const tag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/u;

function languageOfWords(name: readonly string[]): LanguageTag | undefined {
  const joined = name.join("-");
  // Well-formed, but no tag that anyone writes: en-ingles.
  if (/^[a-z]{2,3}(?:-|$)/u.test(joined))
    return tag.test(joined) ? languageNamed(joined) : undefined;
  return languageNamed(name.join("_"));
}

/** "en", "de", "la" are codes of languages too, but not where another one is named. */
function isPreposition(word: string, rest: readonly string[]): boolean {
  return (
    fillers.has(word) &&
    rest.some((other) => !fillers.has(other) && languageNamed(other) !== undefined)
  );
}

function meaningOf(
  rest: readonly string[],
  withLanguage: boolean,
): WordedHeader["meaning"] | undefined {
  const phrase = rest.join(" ");
  const avoided = avoidPhrases.test(phrase);
  const left = phrase
    .replace(avoidPhrases, " ")
    .split(" ")
    .filter((word) => word !== "" && !fillers.has(word) && !/^\d+$/u.test(word));
  const isOf = (set: ReadonlySet<string>): boolean => left.some((word) => set.has(word));
  const known = left.every(
    (word) => termWords.has(word) || avoidWords.has(word) || synonymWords.has(word),
  );
  if (known && (avoided || isOf(avoidWords))) return { kind: "terms", status: "deprecated" };
  if (known && isOf(synonymWords)) return { kind: "terms", status: "admitted" };
  if (!withLanguage || left.length === 0) return undefined;
  if (known) return { kind: "terms", status: undefined };
  return { kind: "detail", name: left.join("_") };
}
