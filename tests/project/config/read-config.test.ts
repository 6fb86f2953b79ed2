import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  articlePattern,
  configFields,
  memoryItem,
  overrideItem,
  ownRuleItem,
} from "../../../src/project/config/config-fields.ts";
import type { Config } from "../../../src/project/config/config.ts";
import { readConfig } from "../../../src/project/config/read-config.ts";
import type { SettableRule } from "../../../src/project/config/read-rule-settings.ts";
import { rules } from "../../../src/rules/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A rule with an option of each type. */
const sample: SettableRule = {
  meta: { id: "date-format" },
  options: {
    ignoreYears: { type: "boolean", default: false },
    tolerance: { type: "number", minimum: 0, maximum: 31, default: 0 },
    style: { type: "choice", choices: ["long", "short"], default: "long" },
  },
};

function read(text: string, known: readonly SettableRule[] = [sample]): Config {
  const folder = temporaryFolder({ "glosa.json": text });
  return readConfig(join(folder, "glosa.json"), known);
}

const faults: readonly (readonly [text: string, error: object])[] = [
  // Rule sets.
  [
    '{ "extends": ["strict", "newspapers"] }',
    {
      code: "configUnknownSet",
      data: {
        key: "extends",
        value: "newspapers",
        choices: "recommended, strict, journalism-es, ui-strings",
      },
      line: 1,
    },
  ],
  [
    '{ "extends": "strct" }',
    { code: "configUnknownSetNear", data: { key: "extends", value: "strct", nearest: "strict" } },
  ],
  ['{ "alone": "yes" }', { code: "configBoolean", data: { key: "alone", value: '"yes"' } }],
  // Options of rules.
  [
    '{ "rules": { "date-format": {\n  "tolerence": 3 } } }',
    {
      code: "configUnknownOptionNear",
      data: { key: "tolerence", rule: "date-format", nearest: "tolerance" },
      line: 2,
      column: 3,
    },
  ],
  [
    '{ "rules": { "date-format": { "lvel": "off" } } }',
    {
      code: "configUnknownOptionNear",
      data: { key: "lvel", rule: "date-format", nearest: "level" },
    },
  ],
  [
    '{ "rules": { "date-format": { "colour": 1 } } }',
    {
      code: "configUnknownOption",
      data: {
        key: "colour",
        rule: "date-format",
        choices: "level, ignoreYears, tolerance, style",
      },
      column: 31,
    },
  ],
  [
    '{ "rules": { "date-format": { "constructor": 1 } } }',
    { code: "configUnknownOption", column: 31 },
  ],
  [
    '{ "rules": { "date-format": { "ignoreYears": 1 } } }',
    { code: "configBoolean", data: { key: "ignoreYears", value: "1" }, line: 1, column: 31 },
  ],
  [
    '{ "rules": { "date-format": { "ignoreYears": null } } }',
    { code: "configBoolean", data: { key: "ignoreYears", value: "null" } },
  ],
  ...["32", "-1", '"3"', "[3]", "true"].map(
    (value) =>
      [
        `{ "rules": { "date-format": { "tolerance": ${value} } } }`,
        {
          code: "configNumber",
          data: { key: "tolerance", minimum: "0", maximum: "31", value },
          column: 31,
        },
      ] as const,
  ),
  [
    '{ "rules": { "date-format": { "style": "Long" } } }',
    { code: "configChoice", data: { key: "style", choices: "long, short" }, column: 31 },
  ],
  // Levels of rules.
  [
    '{ "rules": { "date-format": { "level": "of" } } }',
    {
      code: "configChoice",
      data: { key: "level", choices: "error, warning, note, on, off" },
      column: 31,
    },
  ],
  [
    '{ "rules": { "date-format": ["off"] } }',
    {
      code: "configChoice",
      data: { key: "date-format", choices: "error, warning, note, on, off" },
    },
  ],
  ['{ "rules": ["date-format"] }', { code: "configRules", column: 3 }],
  [
    '{ "rules": { "date-fromat": "off" } }',
    { code: "configUnknownRuleNear", data: { key: "date-fromat", nearest: "date-format" } },
  ],
  // Own rules.
  ['{ "ownRules": [] }', { code: "configOwnRules", column: 3 }],
  [
    '{ "ownRules": { "No calques": { "forbid": "a", "message": "b" } } }',
    { code: "configOwnRuleId", data: { key: "No calques" }, column: 17 },
  ],
  [
    '{ "ownRules": { "date-format": { "forbid": "a", "message": "b" } } }',
    { code: "configOwnRuleTaken", data: { key: "date-format" } },
  ],
  [
    '{ "ownRules": { "x": { "source": "a", "message": "b" } } }',
    { code: "configOwnRule", data: { key: "x" } },
  ],
  [
    '{ "ownRules": { "x": { "forbid": "a", "require": "a", "message": "b" } } }',
    { code: "configOwnRule", data: { key: "x" } },
  ],
  [
    '{ "ownRules": { "x": { "forbid": "a", "message": " " } } }',
    { code: "configOwnRuleMessage", data: { key: "x" } },
  ],
  [
    '{ "ownRules": { "x": { "require": "a", "message": "b", "replacement": "c" } } }',
    { code: "configOwnRuleReplacement", column: 56 },
  ],
  [
    '{ "ownRules": { "x": {\n  "forbid": "(a", "message": "b" } } }',
    {
      code: "regexOpenGroup",
      data: { key: "forbid", pattern: "(a", detail: "Unterminated group" },
      line: 2,
      column: 3,
    },
  ],
  [
    `{ "ownRules": { "x": { "forbid": "${"a?".repeat(50)}", "message": "b" } } }`,
    { code: "regexChoices" },
  ],
  [
    '{ "ownRules": { "x": { "forbid": 1, "message": "b" } } }',
    { code: "configString", data: { key: "forbid" } },
  ],
  [
    '{ "ownRules": { "x": { "forbid": "a", "message": "b", "level": "off" } } }',
    { code: "configChoice", data: { key: "level", choices: "error, warning, note" } },
  ],
  [
    '{ "ownRules": { "x": { "forbit": "a", "message": "b" } } }',
    { code: "configUnknownOptionNear", data: { key: "forbit", rule: "x", nearest: "forbid" } },
  ],
  // Overrides.
  ['{ "overrides": {} }', { code: "configOverrides", column: 3 }],
  ['{ "overrides": [{ "rules": {} }] }', { code: "configOverrides" }],
  ['{ "overrides": [{ "files": [] }] }', { code: "configOverrides" }],
  [
    '{ "overrides": [{ "files": "a",\n  "rules": { "date-fromat": "off" } }] }',
    { code: "configUnknownRuleNear", line: 2, column: 14 },
  ],
  [
    '{ "overrides": [{ "files": "a", "extends": "strct" }] }',
    { code: "configUnknownSetNear", data: { key: "extends", value: "strct", nearest: "strict" } },
  ],
  // Memories.
  [
    '{ "memory": [\n  "a.tmx",\n  { "path": "b.tmx",\n    "penalti": 10 }] }',
    {
      code: "configUnknownKeyNear",
      data: { key: "penalti", nearest: "penalty" },
      line: 4,
      column: 5,
    },
  ],
  [
    '{ "memory": { "path": "b.tmx", "comment": "old" } }',
    { code: "configUnknownKey", data: { key: "comment", choices: "path, penalty" }, column: 32 },
  ],
  [
    '{ "memory": [{ "path": "a.tmx", "penalty": 10 },\n { "path": "b.tmx", "penalty": 101 }] }',
    { code: "configPenalty", data: { key: "penalty", value: "101" }, line: 2, column: 21 },
  ],
  ['{ "memory": ["a.tmx",\n 7] }', { code: "configMemory", line: 2, column: 2 }],
  ['{ "memory": 7 }', { code: "configMemory", line: 1, column: 3 }],
  // Articles.
  [
    '{ "articles": [{ "source": "en/*.md", "target": "es/*.md" },\n { "sorce": "a", "target": "b" }] }',
    { code: "configUnknownKeyNear", data: { key: "sorce", nearest: "source" }, line: 2, column: 4 },
  ],
  [
    '{ "source": "en", "articles": {\n "source": 3, "target": "b" } }',
    { code: "configArticles", line: 1, column: 19 },
  ],
  // The rest.
  ['{ "$schema": 3 }', { code: "configString", data: { key: "$schema" } }],
  ['{ "source": 3 }', { code: "configLanguage", column: 3 }],
  ['{ "glossary": [3] }', { code: "configStringList", column: 3 }],
  ['{ "failOn": "warnings" }', { code: "configChoice", column: 3 }],
];

describe("readConfig", () => {
  it.each(faults)("refuses %s", (text, error) => {
    expect(() => read(text)).toThrow(expect.objectContaining(error));
  });

  it("reads levels and options, each by itself or together", () => {
    const settings = (setting: string): unknown =>
      read(`{ "rules": { "date-format": ${setting} } }`).rules["date-format"];
    expect(settings('"off"')).toEqual({ level: "off", options: {} });
    expect(settings("{}")).toEqual({ options: {} });
    expect(settings('{ "tolerance": 31, "level": "note" }')).toEqual({
      level: "note",
      options: { tolerance: 31 },
    });
    expect(settings('{ "ignoreYears": true, "style": "short", "tolerance": 0 }')).toEqual({
      options: { ignoreYears: true, style: "short", tolerance: 0 },
    });
  });

  it("leaves the settings of rules unread for a caller who runs none", () => {
    expect(read('{ "rules": { "term-missing": "off", "x": 1 } }', []).rules).toEqual({});
  });

  it("takes every default of every rule that there is", () => {
    const written = Object.fromEntries(
      rules.map(({ meta, options }) => [
        meta.id,
        Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])),
      ]),
    );
    const config = read(JSON.stringify({ rules: written }), rules);
    expect(Object.entries(config.rules).map(([id, { options }]) => [id, options])).toEqual(
      Object.entries(written),
    );
  });

  it("refuses at every level each key that the JSON Schema does not know, where it stands", () => {
    const known = new Set([
      ...configFields.map((field) => field.name),
      ...Object.keys(memoryItem.properties),
      ...Object.keys(articlePattern.properties),
      ...Object.keys(ownRuleItem.properties),
      ...Object.keys(overrideItem.properties),
      "level",
      ...Object.keys(sample.options),
    ]);
    const places: readonly ((entry: string) => string)[] = [
      (entry) => `{ ${entry} }`,
      (entry) => `{ "memory": [{ "path": "a.tmx", ${entry} }] }`,
      (entry) => `{ "articles": { "source": "a", "target": "b", ${entry} } }`,
      (entry) => `{ "rules": { ${entry} } }`,
      (entry) => `{ "ownRules": { "x": { "forbid": "a", "message": "b", ${entry} } } }`,
      (entry) => `{ "overrides": [{ "files": "a", ${entry} }] }`,
      (entry) => `{ "overrides": [{ "files": "a", "rules": { ${entry} } }] }`,
      (entry) => `{ "rules": { "date-format": { ${entry} } } }`,
    ];
    const key = fc.string({ maxLength: 12 }).filter((name) => !known.has(name));
    fc.assert(
      fc.property(key, fc.constantFrom(...places), fc.jsonValue(), (name, place, value) => {
        const entry = `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
        const text = place(entry);
        expect(() => read(text)).toThrow(
          expect.objectContaining({
            code: expect.stringMatching(/^configUnknown/u),
            line: 1,
            column: text.indexOf(entry) + 1,
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});
