// "ownRules" of glosa.json: rules of the project's own, by their ids.

import { levels } from "../../model/finding.ts";
import type { OwnRule } from "../../rules/own-rule.ts";
import { compileExpression } from "../../strings/compile-expression.ts";
import { ownRuleItem } from "./config-fields.ts";
import { isOneOf, isRecord, requireKnownKeys, type Fail } from "./config-value.ts";
import type { JsonPath } from "./json-with-comments.ts";

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** In the order of the file. Throws for an expression that cannot be used, saying what is wrong with it. */
export function readOwnRules(
  written: unknown,
  taken: readonly string[],
  fail: Fail,
): readonly OwnRule[] {
  const key = "ownRules";
  if (written === undefined) return [];
  if (!isRecord(written)) throw fail("configOwnRules", [key]);
  return Object.entries(written).map(([id, value]) => {
    const at = [key, id];
    if (!kebabCase.test(id)) throw fail("configOwnRuleId", at);
    if (taken.includes(id)) throw fail("configOwnRuleTaken", at);
    if (!isRecord(value)) throw fail("configOwnRule", at);
    return readOwnRule(id, value, { at, fail });
  });
}

interface Place {
  readonly at: JsonPath;
  readonly fail: Fail;
}

function readOwnRule(
  id: string,
  value: Readonly<Record<string, unknown>>,
  { at, fail }: Place,
): OwnRule {
  requireKnownKeys(value, Object.keys(ownRuleItem.properties), {
    at,
    fail,
    stem: "configUnknownOption",
    data: { rule: id },
  });
  const text = (name: string): string | undefined => {
    const said = value[name];
    if (said === undefined || typeof said === "string") return said;
    throw fail("configString", [...at, name]);
  };
  const { ignoreCase = false, level = "warning" } = value;
  if (typeof ignoreCase !== "boolean")
    throw fail("configBoolean", [...at, "ignoreCase"], { value: JSON.stringify(ignoreCase) });
  if (!isOneOf(level, levels))
    throw fail("configChoice", [...at, "level"], { choices: levels.join(", ") });
  const expressionOf = (name: string): RegExp | undefined => {
    const pattern = text(name);
    if (pattern === undefined) return undefined;
    const expression = compileExpression(pattern, ignoreCase ? "giu" : "gu");
    if (expression instanceof RegExp) return expression;
    throw fail(expression.fault, [...at, name], stringsOf(expression.data));
  };
  const source = expressionOf("source");
  const [require, forbid] = [expressionOf("require"), expressionOf("forbid")];
  const expression = require ?? forbid;
  const both = require !== undefined && forbid !== undefined;
  if (expression === undefined || both) throw fail("configOwnRule", at);
  const [message, replacement] = [text("message")?.trim() ?? "", text("replacement")];
  if (message === "") throw fail("configOwnRuleMessage", at);
  if (replacement !== undefined && forbid === undefined)
    throw fail("configOwnRuleReplacement", [...at, "replacement"]);
  const target = forbid === undefined ? "required" : "forbidden";
  return { id, source, target, expression, message, level, replacement };
}

function stringsOf(
  data: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)]));
}
