// The types of values in glosa.json, and the errors that name the key of a wrong one.

import type { ConfigError } from "../../model/errors.ts";
import { nearestWord } from "../../strings/nearest-word.ts";
import type { JsonPath } from "./json-with-comments.ts";

/** An error at that place; the placeholder `key` is the path of keys to it, unless `data` has another. */
export type Fail = (
  code: string,
  at: JsonPath,
  data?: Readonly<Record<string, string>>,
) => ConfigError;

/** Throws for the first key of `value` that is not `known`, suggesting the closest known one, or listing all. */
export function requireKnownKeys(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  {
    at,
    fail,
    stem = "configUnknownKey",
    data = {},
  }: {
    readonly at: JsonPath;
    readonly fail: Fail;
    readonly stem?: "configUnknownKey" | "configUnknownRule" | "configUnknownOption";
    readonly data?: Readonly<Record<string, string>>;
  },
): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const nearest = nearestWord(unknown, known);
  throw nearest === undefined
    ? fail(stem, [...at, unknown], { ...data, choices: known.join(", ") })
    : fail(`${stem}Near`, [...at, unknown], { ...data, nearest });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isOneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): value is Choice {
  return choices.some((choice) => choice === value);
}
