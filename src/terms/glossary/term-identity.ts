// When a term of a file is one of the glossary.

import type { Term } from "../../model/concept.ts";
import { primaryLanguage } from "../../model/language.ts";
import { fold } from "../../strings/fold.ts";

/** The language without its region, and the text without case and accents. */
export function termIdentity({ language, text }: Pick<Term, "language" | "text">): string {
  return `${primaryLanguage(language)} ${fold(text)}`;
}
