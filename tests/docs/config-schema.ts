// docs/glosa.schema.json: the JSON Schema of glosa.json, from the same fields that the reader knows.

import { createTranslator } from "../../src/messages/translator.ts";
import { configFields, ruleLevels } from "../../src/project/config/config-fields.ts";
import { rules } from "../../src/rules/index.ts";
import type { RuleOption } from "../../src/rules/rule-options.ts";
import type { Rule } from "../../src/rules/rule.ts";

const translate = createTranslator("en");

function optionSchema(rule: Rule, [name, option]: readonly [string, RuleOption]): object {
  const description = translate.dynamic(`ruleOptions.${rule.meta.id}.${name}`);
  if (option.type === "choice")
    return { description, enum: option.choices, default: option.default };
  return { description, ...option };
}

function settingSchema(rule: Rule): object {
  const level = { enum: ruleLevels };
  const options = Object.fromEntries(
    Object.entries(rule.options).map((option) => [option[0], optionSchema(rule, option)]),
  );
  const properties = { level, ...options };
  return { anyOf: [level, { type: "object", properties, additionalProperties: false }] };
}

export function configSchema(): string {
  const ruleSettings = {
    type: "object",
    properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, settingSchema(rule)])),
    // Own rules have no options.
    additionalProperties: { enum: ruleLevels },
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
