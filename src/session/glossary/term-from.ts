// Builds a term from its properties.

import { parseFlags } from "../../formats/concepts/match-flags.ts";
import { fromStemCell, isStemFlag } from "../../formats/concepts/stem-cell.ts";
import { languageOf } from "../../languages/index.ts";
import { genders, partsOfSpeech, statuses, type Term } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { visible } from "../../strings/visible.ts";

/** The properties of a term, named like the columns of the glossary. */
export interface TermFields {
  readonly status?: string;
  readonly partOfSpeech?: string;
  readonly gender?: string;
  /** Flags as in the column. */
  readonly match?: string;
  readonly definition?: string;
  readonly note?: string;
  readonly reference?: string;
}

/** Gender applies to terms in languages other than English, which has none. Throws on an empty term. */
export function termFrom(text: string, language: LanguageTag, fields: TermFields): Term {
  const said = described(language, fields);
  return {
    ...said,
    ...worded(text, said.flags),
    language,
    status: statuses.find((status) => status === fields.status) ?? "admitted",
    note: fields.note ?? "",
    source: fields.reference ?? "",
    props: [],
    location: undefined,
  };
}

/**
 * A character that commands a terminal or turns the order of what is read has no place in a glossary. Throws `InputError`
 * `controlCharacter`.
 */
export function requireVisible(text: string): void {
  const shown = visible(text);
  if (shown !== text) throw new InputError("controlCharacter", { data: { text: shown } });
}

/** Text and flags of a term as in a cell of the table. */
function worded(written: string, flags: readonly string[]): Pick<Term, "text" | "flags"> {
  // What was selected in a text may go on in its next line.
  const text = written.trim().replaceAll(/\s+/gu, " ").normalize("NFC");
  if (text === "") throw new InputError("emptyTerm");
  requireVisible(text);
  return fromStemCell({ text, flags });
}

function described(
  language: LanguageTag,
  fields: TermFields,
): Pick<Term, "partOfSpeech" | "grammaticalGender" | "flags"> {
  const { definition = "", note = "", reference = "", match = "" } = fields;
  for (const text of [definition, note, reference, match]) requireVisible(text);
  const gender = genders.find((each) => each === fields.gender);
  return {
    partOfSpeech: partsOfSpeech.find((each) => each === fields.partOfSpeech),
    grammaticalGender: languageOf(language).hasGender ? gender : undefined,
    flags: flagsFrom(fields.match ?? ""),
  };
}

/** As in the column `match`: a value with a space is quoted. */
function flagsFrom(written: string): readonly string[] {
  const flags = parseFlags(written);
  if ("unclosedAt" in flags)
    throw new InputError("unclosedFlagQuote", { data: { flags: written } });
  return flags;
}

/** The term with the given fields replaced; those omitted stay. */
export function changedTerm(term: Term, fields: TermFields & { readonly newText?: string }): Term {
  const said = described(term.language, fields);
  const stems = term.flags.filter(isStemFlag);
  const flags = fields.match === undefined ? term.flags : [...said.flags, ...stems];
  const named =
    fields.newText === undefined
      ? { text: term.text, flags }
      : worded(
          fields.newText,
          flags.filter((flag) => !isStemFlag(flag)),
        );
  return {
    ...term,
    ...named,
    status: statuses.find((status) => status === fields.status) ?? term.status,
    partOfSpeech: said.partOfSpeech ?? term.partOfSpeech,
    grammaticalGender: said.grammaticalGender ?? term.grammaticalGender,
    note: fields.note ?? term.note,
    source: fields.reference ?? term.source,
  };
}
