// A concept as tools and resources give it.

import * as z from "zod";
import type { Concept } from "../../../model/concept.ts";

const uses = {
  preferred: "use",
  admitted: "allowed",
  deprecated: "forbidden",
  superseded: "forbidden",
  proposed: "undecided",
} as const;

export const conceptShape: z.ZodRawShape = {
  id: z.string(),
  uri: z.string().describe("Of the resource with the whole concept"),
  subjectField: z.string(),
  definition: z.string(),
  terms: z.array(
    z.object({
      text: z.string(),
      language: z.string().describe("BCP 47 tag"),
      status: z.enum(["preferred", "admitted", "deprecated", "superseded", "proposed"]),
      use: z
        .enum(["use", "allowed", "forbidden", "undecided"])
        .describe("What the status asks of a translation"),
      partOfSpeech: z.string().optional(),
      gender: z.string().optional(),
      note: z.string().optional(),
      reference: z.string().optional().describe("Who decided it, or where it was found"),
    }),
  ),
};

export function conceptObject({ id, subjectField, definition, terms }: Concept): object {
  return {
    ...{ id, uri: conceptUri(id), subjectField, definition },
    terms: terms.map(({ text, language, status, partOfSpeech, grammaticalGender, ...term }) => ({
      ...{ text, language, status, use: uses[status] },
      ...(partOfSpeech !== undefined && { partOfSpeech }),
      ...(grammaticalGender !== undefined && { gender: grammaticalGender }),
      ...(term.note !== "" && { note: term.note }),
      ...(term.source !== "" && { reference: term.source }),
    })),
  };
}

export function conceptUri(id: string): string {
  return `glosa://concept/${encodeURIComponent(id)}`;
}
