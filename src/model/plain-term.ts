// A term of which nothing is known but its words.

import type { Term } from "./concept.ts";

/** Preferred until something else is said. */
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
