// docs/glosa.schema.json: the JSON Schema of glosa.json, from the same fields that the reader knows.

import { configFields } from "../../src/project/config/config-fields.ts";
import { createTranslator } from "../../src/messages/translator.ts";
import { rules } from "../../src/rules/index.ts";

const translate = createTranslator("en");

export function configSchema(): string {
  const level = { enum: ["error", "warning", "note", "off"] };
  const ruleSetting = {
    anyOf: [level, { type: "object", properties: { level } }],
  };
  const ruleSettings = {
    type: "object",
    properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, ruleSetting])),
    additionalProperties: false,
  };
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "glosa.json",
    type: "object",
    properties: Object.fromEntries(
      configFields.map((field) => [
        field.name,
        {
          description: translate.dynamic(`config.${field.name}`),
          ...(field.name === "rules" ? ruleSettings : field.schema),
        },
      ]),
    ),
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
