// A term from what the command line says of it.

import { genders, partsOfSpeech, statuses } from "../model/concept.ts";
import type { Term } from "../model/concept.ts";
import { InputError } from "../model/errors.ts";
import { primaryLanguage } from "../model/language.ts";
import type { LanguageTag } from "../model/language.ts";
import type { TermFields } from "./term-options.ts";

/** Gender is said of terms in languages other than English, which has none. Throws on an empty term. */
export function termFrom(text: string, language: LanguageTag, fields: TermFields): Term {
  const trimmed = text.trim().normalize("NFC");
  if (trimmed === "") throw new InputError("emptyTerm");
  return {
    text: trimmed,
    language,
    status: statuses.find((status) => status === fields.status) ?? "admitted",
    ...described(language, fields),
    note: fields.note ?? "",
    source: fields.reference ?? "",
    props: [],
    location: undefined,
  };
}

function described(
  language: LanguageTag,
  fields: TermFields,
): Pick<Term, "partOfSpeech" | "grammaticalGender" | "flags"> {
  const gender = genders.find((each) => each === fields.gender);
  return {
    partOfSpeech: partsOfSpeech.find((each) => each === fields.partOfSpeech),
    grammaticalGender: primaryLanguage(language) === "en" ? undefined : gender,
    flags: (fields.match ?? "").split(/\s+/u).filter((flag) => flag !== ""),
  };
}

/** The term with what the fields say put over it; what they leave out stays. */
export function changedTerm(term: Term, fields: TermFields & { readonly newText?: string }): Term {
  const said = described(term.language, fields);
  return {
    ...term,
    text: fields.newText?.trim().normalize("NFC") ?? term.text,
    status: statuses.find((status) => status === fields.status) ?? term.status,
    partOfSpeech: said.partOfSpeech ?? term.partOfSpeech,
    grammaticalGender: said.grammaticalGender ?? term.grammaticalGender,
    flags: fields.match === undefined ? term.flags : said.flags,
    note: fields.note ?? term.note,
    source: fields.reference ?? term.source,
  };
}
