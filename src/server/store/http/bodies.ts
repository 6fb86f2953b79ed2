// What requests of the store may hold.

import * as z from "zod";
import type { ConcordanceOptions, Side } from "../../../memory/memory-store.ts";
import { canonicalLanguage } from "../../../model/language.ts";
import type { NewMemory } from "../../../model/store/stored-memory.ts";
import { unitStates } from "../../../model/unit.ts";
import { cellText, conceptContents } from "../../requests/concept-body.ts";
import type { NewConceptRequest, StoredConceptEdit } from "../glossaries/concepts.ts";

const language = z
  .string()
  .min(2)
  .max(50)
  .refine((tag) => canonicalLanguage(tag) === tag, "not a BCP 47 tag as it is written");
const name = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/u);

export const newPlace: z.ZodType<NewMemory> = z.strictObject({
  id: name,
  source: language,
  target: language,
});

const text = z.string().max(1_000_000);
const attributes = z.record(z.string().max(1000), text);
const code: z.ZodType<string | object> = z.union([
  text,
  z.strictObject({
    kind: z.enum(["open", "close", "placeholder"]),
    id: text,
    data: text,
    attributes: attributes.exactOptional(),
    element: text.exactOptional(),
    get content() {
      return z.array(code).max(10_000).exactOptional();
    },
  }),
]);
const segment = z.array(code).max(10_000);
const note = z.strictObject({
  text,
  language: language.exactOptional(),
  attributes: attributes.exactOptional(),
});
const property = z.strictObject({
  type: text,
  value: text,
  language: language.exactOptional(),
  attributes: attributes.exactOptional(),
});
const info = {
  language,
  attributes,
  notes: z.array(note).max(1000),
  props: z.array(property).max(1000),
  contentLocation: z.unknown().exactOptional(),
};

/** `UnitContent`, as JSON has it: what is undefined is absent. */
export const unit: z.ZodType<object> = z.strictObject({
  id: text,
  source: segment,
  target: segment.optional(),
  state: z.enum(unitStates).optional(),
  notes: z.array(note).max(1000),
  props: z.array(property).max(1000),
  attributes,
  sourceInfo: z.strictObject(info),
  targetInfo: z.strictObject(info).optional(),
  others: z.array(z.strictObject({ ...info, segment })).max(1000),
  matches: z
    .array(
      z.strictObject({
        ...{ source: segment, target: segment },
        ...{ similarity: z.number().optional(), origin: text },
      }),
    )
    .exactOptional(),
  terms: z
    .array(
      z.strictObject({
        ...{ id: text, source: text },
        ...{ targets: z.array(text), definition: text },
      }),
    )
    .exactOptional(),
});

const contents = conceptContents(language);

/** What else a concept has as it was read is passed over. */
export const conceptEdit: z.ZodType<StoredConceptEdit> = z.object({
  ...contents,
  subjectField: cellText.exactOptional(),
});
export const newConcept: z.ZodType<NewConceptRequest> = z.strictObject({
  ...contents,
  id: cellText.min(1).max(200).exactOptional(),
  subjectField: cellText.exactOptional(),
  newSense: z.boolean().exactOptional(),
});

const mostAsked = 200;
const asked = z.string().max(100_000);

export interface MatchBody {
  readonly texts: readonly {
    readonly text: string;
    readonly previous?: string;
    readonly next?: string;
  }[];
  readonly threshold?: number;
  readonly limit?: number;
  readonly reverse?: boolean;
  /** Every unit by itself. */
  readonly each?: boolean;
}
export const matchRequest: z.ZodType<MatchBody> = z.strictObject({
  texts: z
    .array(
      z.strictObject({ text: asked, previous: asked.exactOptional(), next: asked.exactOptional() }),
    )
    .max(mostAsked),
  threshold: z.number().min(0).max(1).exactOptional(),
  limit: z.int().min(1).max(1000).exactOptional(),
  reverse: z.boolean().exactOptional(),
  each: z.boolean().exactOptional(),
});

export interface ConcordanceBody extends ConcordanceOptions {
  readonly words: readonly string[];
  readonly each?: boolean;
  readonly anyCase?: boolean;
}
export const concordanceRequest: z.ZodType<ConcordanceBody> = z.strictObject({
  words: z.array(asked).max(mostAsked),
  mode: z.enum(["phrase", "all-words", "regex"]).exactOptional(),
  limit: z.int().min(1).max(1000).exactOptional(),
  exact: z.boolean().exactOptional(),
  side: z.enum(["source", "target"]).exactOptional(),
  each: z.boolean().exactOptional(),
  anyCase: z.boolean().exactOptional(),
});

export interface WordCountsBody {
  readonly words: readonly string[];
  readonly side: Side;
}
export const wordCountsRequest: z.ZodType<WordCountsBody> = z.strictObject({
  words: z.array(asked).max(10_000),
  side: z.enum(["source", "target"]),
});
