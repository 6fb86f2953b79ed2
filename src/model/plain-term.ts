// A term known only by its words.

import type { Term } from "./concept.ts";

/** Preferred by default. */
export function plainTerm(
  text: string,
  language: Term["language"],
  location: Term["location"],
): Term {
  return {
    text,
    language,
    status: "preferred",
    partOfSpeech: undefined,
    grammaticalGender: undefined,
    flags: [],
    note: "",
    source: "",
    props: [],
    location,
  };
}
