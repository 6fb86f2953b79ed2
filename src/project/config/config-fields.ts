// The keys of glosa.json, once: the reader, the published JSON Schema and docs/formats.md come from here.

/** When a check ends with exit code 1. */
export const failConditions = ["error", "warning", "note", "never"] as const;
export type FailCondition = (typeof failConditions)[number];

/** A key of glosa.json; `schema` is its JSON Schema, the sentence is `config.<name>` in messages/. */
export interface ConfigField {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

const pathList = { type: ["string", "array"], items: { type: "string" } };
const memoryPath = {
  type: "object",
  properties: {
    path: { type: "string" },
    penalty: { type: "number", minimum: 0, maximum: 100 },
  },
  required: ["path"],
  additionalProperties: false,
};
const articlePattern = {
  type: "object",
  properties: { source: { type: "string" }, target: { type: "string" } },
  required: ["source", "target"],
  additionalProperties: false,
};

export const configFields: readonly ConfigField[] = [
  { name: "$schema", schema: { type: "string" } },
  { name: "source", schema: { type: "string" } },
  { name: "target", schema: { type: "string" } },
  { name: "glossary", schema: pathList },
  {
    name: "memory",
    schema: {
      type: ["string", "array"],
      items: { anyOf: [{ type: "string" }, memoryPath] },
    },
  },
  {
    name: "articles",
    schema: { anyOf: [articlePattern, { type: "array", items: articlePattern }] },
  },
  { name: "rules", schema: { type: "object" } },
  { name: "failOn", schema: { enum: failConditions } },
];
