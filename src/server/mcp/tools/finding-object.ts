// A finding as an assistant needs it: what is wrong, where, how sure that is, and what to write instead.

import * as z from "zod";
import type { Finding } from "../../../model/finding.ts";
import type { Place } from "../../../model/location.ts";
import { pathInProject } from "../project-path.ts";

const place = z.object({
  path: z.string(),
  line: z.int().describe("From 1"),
  column: z.int().describe("From 1, in UTF-16 code units"),
  text: z.string().describe("What stands there"),
});

export const findingShape: z.ZodObject = z.object({
  fingerprint: z.string().describe("For explain_finding; stays the same while the sentence does"),
  rule: z.string().describe("See the resource glosa://rules/{id}"),
  level: z.enum(["error", "warning", "note"]),
  confidence: z.number().describe("0 to 1: the share of such findings that need correcting"),
  message: z.string(),
  concept: z.string().optional().describe("Id of the concept that it is about"),
  source: place.optional(),
  target: place.optional(),
  sourceSentence: z.string().optional(),
  targetSentence: z.string().optional(),
  suggestions: z.array(z.string()).describe("Replacements for what stands at target, best first"),
  fix: place
    .extend({ replacement: z.string() })
    .optional()
    .describe("A certain correction: replace the text at this place"),
  reason: z
    .object({ definition: z.string(), notes: z.array(z.string()) })
    .optional()
    .describe("What the glossary says about it"),
});

export function findingObject(finding: Finding, root: string): object {
  const { fingerprint, ruleId, level, confidence, message, concept, suggestions } = finding;
  const { source, target, excerpts, fix, reason } = finding;
  const placeOf = ({ path, line, column, text }: Place): object => ({
    path: pathInProject(root, path),
    ...{ line, column, text },
  });
  return {
    ...{ fingerprint, rule: ruleId, level, confidence, message },
    ...(concept !== undefined && { concept }),
    ...(source !== undefined && { source: placeOf(source) }),
    ...(target !== undefined && { target: placeOf(target) }),
    ...(excerpts?.source !== undefined && { sourceSentence: excerpts.source.text }),
    ...(excerpts?.target !== undefined && { targetSentence: excerpts.target.text }),
    suggestions,
    ...(fix !== undefined && { fix: { ...placeOf(fix.place), replacement: fix.replacement } }),
    ...(reason !== undefined && {
      reason: {
        definition: reason.definition,
        notes: reason.terms
          .filter(({ note }) => note !== "")
          .map(({ term, note }) => `${term}: ${note}`),
      },
    }),
  };
}
