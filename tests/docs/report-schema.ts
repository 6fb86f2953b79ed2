// docs/report.schema.json: the JSON Schema of the JSON report, version 2.

import { levels, questionKinds } from "../../src/model/finding.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };
const count = { type: "integer", minimum: 0 };
const position = { type: "integer", minimum: 1 };
const share = { type: "number", minimum: 0, maximum: 1 };
const id = { type: "string", pattern: "^[0-9a-f]{16}$" };
const level = { enum: levels };
const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });
const list = (items: object): object => ({ type: "array", items });

/** An object with these properties alone; those marked with a question mark may be left out. */
function object(properties: Readonly<Record<string, object>>, description?: string): object {
  const entries = Object.entries(properties);
  return {
    ...(description !== undefined && { description }),
    type: "object",
    properties: Object.fromEntries(entries.map(([name, each]) => [name.replace("?", ""), each])),
    required: entries.flatMap(([name]) => (name.endsWith("?") ? [] : [name])),
    additionalProperties: false,
  };
}

const counts = { errors: count, warnings: count, notes: count };

export const reportSchemaObject: object = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Report of glosa check --reporter json, version 2",
  ...object({
    version: { const: 2 },
    tool: object({ name: text, version: text }),
    summary: object(
      { units: count, questions: object(counts), ...counts },
      "Questions and findings by level.",
    ),
    questions: list(ref("question")),
    findings: list(ref("finding")),
    renderings: list(ref("rendering")),
    "withoutForms?": texts,
    "uncheckedTerms?": ref("uncheckedTerms"),
  }),
  $defs: {
    question: object(
      {
        ...{ id, kind: { enum: questionKinds }, ruleId: text, level, confidence: share },
        ...{ message: text, "concept?": text, "rendering?": text },
        findings: { type: "array", items: count, minItems: 1 },
      },
      "What is asked once, wherever it is found; `findings` are positions in the list of findings.",
    ),
    finding: object({
      ...{ ruleId: text, level, confidence: share, message: text, messageId: text },
      data: { type: "object", additionalProperties: { type: ["string", "number"] } },
      ...{ "concept?": text, "source?": ref("place"), "target?": ref("place") },
      "excerpts?": object({ "source?": ref("excerpt"), "target?": ref("excerpt") }),
      suggestions: texts,
      "reason?": ref("reason"),
      "evidence?": texts,
      "fix?": object({ place: ref("place"), replacement: text }),
      ...{ "rendering?": id, question: id, fingerprint: id },
    }),
    place: object(
      {
        ...{ path: text, line: position, column: position },
        ...{ endLine: position, endColumn: position, text },
      },
      "1-based; columns count UTF-16 code units, ends are exclusive.",
    ),
    excerpt: object({ text, "range?": object({ start: count, end: count }) }),
    reason: object({
      definition: text,
      terms: list(object({ term: text, note: text, source: text })),
    }),
    rendering: object({
      ...{ id, concept: text, surface: text, terms: texts, text },
      ...{ units: count, of: count, findings: count },
    }),
    uncheckedTerms: object({
      reason: { enum: ["noGlossary", "noTerms"] },
      ...{ "source?": text, "target?": text, message: text },
    }),
  },
};

export function reportSchema(): string {
  return `${JSON.stringify(reportSchemaObject, undefined, 2)}\n`;
}
