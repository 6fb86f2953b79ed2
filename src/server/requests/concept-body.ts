// What requests that write a concept may hold, of the page and of the team store.

import * as z from "zod";
import {
  genders,
  partsOfSpeech,
  statuses,
  type GrammaticalGender,
  type PartOfSpeech,
  type Status,
} from "../../model/concept.ts";

/** A cell: a line feed or a control character in it is a mistake, or worse. */
export const cellText: z.ZodString = z
  .string()
  .max(5000)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u);

export interface TermBody {
  readonly text: string;
  readonly language: string;
  readonly status: Status;
  readonly partOfSpeech?: PartOfSpeech;
  readonly gender?: GrammaticalGender;
  readonly match: string;
  readonly note: string;
  readonly reference: string;
}

/** Definition and terms; `language` says which tags there may be. */
export function conceptContents(language: z.ZodType<string>): {
  readonly definition: z.ZodString;
  readonly terms: z.ZodType<TermBody[]>;
} {
  const term = z.strictObject({
    text: cellText.min(1),
    language,
    status: z.enum(statuses),
    partOfSpeech: z.enum(partsOfSpeech).exactOptional(),
    gender: z.enum(genders).exactOptional(),
    match: cellText,
    note: cellText,
    reference: cellText,
  });
  return { definition: cellText, terms: z.array(term).max(500) };
}
