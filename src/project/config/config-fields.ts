// The keys of glosa.json, defined once: the reader, the published JSON Schema and docs/formats.md are derived from
// this. Rule options are declared with their rule.

import { capitalUses } from "../../model/concept.ts";
import { levels, type Level } from "../../model/finding.ts";
import { ruleSetNames } from "../../model/rule-set.ts";

/** When a check ends with exit code 1. */
export const failConditions = ["error", "warning", "note", "never"] as const;
export type FailCondition = (typeof failConditions)[number];

/** What a rule can be set to, alone or as "level" with options; "on" is its own levels. */
export const ruleLevels: readonly (Level | "on" | "off")[] = [...levels, "on", "off"];

/** A key of glosa.json; `schema` is its JSON Schema, the sentence is `config.<name>` in messages/. */
export interface ConfigField {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

interface ObjectSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

const pathList = { type: ["string", "array"], items: { type: "string" } };

/** Percentage points, both ends included. */
export const penaltyRange: { readonly minimum: number; readonly maximum: number } = {
  minimum: 0,
  maximum: 100,
};

/** A memory in glosa.json with more than its path. */
export const memoryItem: ObjectSchema = {
  type: "object",
  properties: {
    path: { type: "string" },
    penalty: { type: "number", ...penaltyRange },
  },
  required: ["path"],
  additionalProperties: false,
};

export const articlePattern: ObjectSchema = {
  type: "object",
  properties: { source: { type: "string" }, target: { type: "string" } },
  required: ["source", "target"],
  additionalProperties: false,
};

/** A memory or glossary of a store, and the file that `glosa sync` keeps equal to it. */
export const syncItem: ObjectSchema = {
  type: "object",
  properties: { store: { type: "string", format: "uri" }, file: { type: "string", minLength: 1 } },
  required: ["store", "file"],
  additionalProperties: false,
};

const ruleSetList = {
  anyOf: [{ enum: ruleSetNames }, { type: "array", items: { enum: ruleSetNames } }],
};

/** A rule of the project's own. */
export const ownRuleItem: ObjectSchema = {
  type: "object",
  properties: {
    source: { type: "string", format: "regex" },
    require: { type: "string", format: "regex" },
    forbid: { type: "string", format: "regex" },
    ignoreCase: { type: "boolean", default: false },
    message: { type: "string", minLength: 1 },
    level: { enum: levels, default: "warning" },
    replacement: { type: "string" },
  },
  required: ["message"],
  additionalProperties: false,
};

/** Settings of rules for some files; "rules" is what it is for all. */
export const overrideItem: ObjectSchema = {
  type: "object",
  properties: { files: pathList, extends: ruleSetList, rules: { $ref: "#/properties/rules" } },
  required: ["files"],
  additionalProperties: false,
};

/** The public page of the glossary. */
export const siteItem: Omit<ObjectSchema, "required"> = {
  type: "object",
  properties: {
    title: { type: "string", minLength: 1 },
    base: { type: "string", format: "uri" },
    output: { type: "string", minLength: 1, default: "public" },
  },
  additionalProperties: false,
};

export const configFields: readonly ConfigField[] = [
  { name: "$schema", schema: { type: "string" } },
  { name: "source", schema: { type: "string" } },
  { name: "target", schema: { type: "string" } },
  { name: "glossary", schema: pathList },
  { name: "capitals", schema: { enum: capitalUses } },
  {
    name: "memory",
    schema: {
      anyOf: [
        { type: "string" },
        memoryItem,
        { type: "array", items: { anyOf: [{ type: "string" }, memoryItem] } },
      ],
    },
  },
  {
    name: "articles",
    schema: { anyOf: [articlePattern, { type: "array", items: articlePattern }] },
  },
  {
    name: "extends",
    schema: ruleSetList,
  },
  { name: "sync", schema: { type: "array", items: syncItem } },
  { name: "site", schema: siteItem },
  { name: "client", schema: { type: "string" } },
  { name: "domain", schema: { type: "string" } },
  { name: "rules", schema: { type: "object" } },
  {
    name: "ownRules",
    schema: {
      type: "object",
      propertyNames: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
      additionalProperties: {
        ...ownRuleItem,
        oneOf: [{ required: ["require"] }, { required: ["forbid"] }],
      },
    },
  },
  { name: "overrides", schema: { type: "array", items: overrideItem } },
  { name: "alone", schema: { type: "boolean" } },
  { name: "failOn", schema: { enum: failConditions } },
];
