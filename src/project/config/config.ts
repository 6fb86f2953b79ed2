// glosa.json: what it may hold, with defaults, and the checks that name the key at fault.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { ConfigError } from "../../model/errors.ts";
import { levels } from "../../model/finding.ts";
import type { Level } from "../../model/finding.ts";
import { canonicalLanguage } from "../../model/language.ts";
import type { LanguageTag } from "../../model/language.ts";
import { nearestWord } from "../../strings/nearest-word.ts";
import { cacheFolderName } from "../disk/cache-folder.ts";
import { parseJsonWithComments } from "./json-with-comments.ts";
import { configFields, failConditions } from "./config-fields.ts";
import type { FailCondition } from "./config-fields.ts";
import { readFileBytes } from "../disk/read-file.ts";

export const configFileName = "glosa.json";

/** A pair of patterns: what the stars of `source` stand for is put into those of `target`. */
export interface ArticlePattern {
  readonly source: string;
  readonly target: string;
}

export interface RuleSetting {
  readonly level?: Level | "off";
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Config {
  /** Absolute; every path in the configuration is relative to it. */
  readonly folder: string;
  /** Absolute path of glosa.json; `undefined` where there is none and defaults hold. */
  readonly path: string | undefined;
  /** Absolute path of `.glosa`; `undefined` without glosa.json: what is no project is left as it is. */
  readonly cacheFolder: string | undefined;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly glossary: readonly string[];
  /** Earlier ones come first among equal matches. */
  readonly memory: readonly string[];
  /** By path or pattern of `memory`: points of a hundred that its matches lose. */
  readonly memoryPenalties: Readonly<Record<string, number>>;
  readonly articles: readonly ArticlePattern[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly failOn: FailCondition;
}

/** What holds in a folder without glosa.json. */
export function defaultConfig(folder: string): Config {
  return {
    folder,
    path: undefined,
    cacheFolder: undefined,
    source: "en",
    target: "es",
    glossary: ["glossary/*.csv"],
    memory: ["tmx/*.tmx"],
    memoryPenalties: {},
    articles: [],
    rules: {},
    failOn: "error",
  };
}

/** The nearest glosa.json in `folder` or above it. */
export function findConfig(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    const path = join(current, configFileName);
    if (existsSync(path)) return path;
    if (dirname(current) === current) return undefined;
  }
}

/**
 * Reads glosa.json. `ruleIds` are the rules there are; without them settings of rules are not looked at.
 * Throws `ConfigError` with the line of the key at fault and the nearest key there is.
 */
export function readConfig(path: string, ruleIds: readonly string[] | undefined): Config {
  const text = new TextDecoder().decode(readFileBytes(path));
  const { value, locate } = parseJsonWithComments(text, path);
  const fail = (code: string, key: string, data: Record<string, string> = {}): ConfigError =>
    new ConfigError(code, { path, data: { key, ...data }, ...locate(key) });

  if (!isRecord(value)) throw new ConfigError("configNotObject", { path });
  const known = configFields.map((field) => field.name);
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) throw unknown("configUnknownKey", key, known, fail);
  }

  const defaults = defaultConfig(dirname(path));
  const language = (key: "source" | "target"): LanguageTag => {
    const written = value[key] ?? defaults[key];
    const tag = typeof written === "string" ? canonicalLanguage(written) : undefined;
    if (tag === undefined) throw fail("configLanguage", key, { value: JSON.stringify(written) });
    return tag;
  };
  const { glossary: glossaryPaths = defaults.glossary } = value;
  const glossary = typeof glossaryPaths === "string" ? [glossaryPaths] : glossaryPaths;
  if (!isStringList(glossary)) throw fail("configStringList", "glossary");
  const memory = readMemories(value["memory"] ?? defaults.memory, fail);
  const failOn = value["failOn"] ?? defaults.failOn;
  if (!isOneOf(failOn, failConditions)) {
    throw fail("configChoice", "failOn", { choices: failConditions.join(", ") });
  }
  return {
    folder: dirname(path),
    path,
    cacheFolder: join(dirname(path), cacheFolderName),
    source: language("source"),
    target: language("target"),
    glossary,
    memory: memory.map(({ path }) => path),
    memoryPenalties: Object.fromEntries(
      memory.filter(({ penalty }) => penalty > 0).map(({ path, penalty }) => [path, penalty]),
    ),
    articles: readArticlePatterns(value["articles"], fail),
    rules: ruleIds === undefined ? {} : readRuleSettings(value["rules"], ruleIds, fail),
    failOn,
  };
}

type Fail = (code: string, key: string, data?: Record<string, string>) => ConfigError;

function readMemories(
  written: unknown,
  fail: Fail,
): readonly { readonly path: string; readonly penalty: number }[] {
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  return list.map((item) => {
    if (typeof item === "string") return { path: item, penalty: 0 };
    const { path, penalty = 0 } = isRecord(item) ? item : {};
    if (typeof path !== "string") throw fail("configMemory", "memory");
    if (typeof penalty !== "number" || !(penalty >= 0 && penalty <= 100))
      throw fail("configPenalty", "penalty", { value: JSON.stringify(penalty) });
    return { path, penalty };
  });
}

function readArticlePatterns(written: unknown, fail: Fail): readonly ArticlePattern[] {
  if (written === undefined) return [];
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  return list.map((item) => {
    const { source, target } = isRecord(item) ? item : {};
    if (typeof source !== "string" || typeof target !== "string") {
      throw fail("configArticles", "articles");
    }
    const stars = (pattern: string): string => (pattern.match(/\*+/gu) ?? []).join(" ");
    if (stars(source) !== stars(target)) throw fail("configStars", "articles", { source, target });
    return { source, target };
  });
}

function readRuleSettings(
  written: unknown,
  ruleIds: readonly string[],
  fail: Fail,
): Readonly<Record<string, RuleSetting>> {
  if (written === undefined) return {};
  if (!isRecord(written)) throw fail("configRules", "rules");
  const choices = [...levels, "off"] as const;
  return Object.fromEntries(
    Object.entries(written).map(([id, setting]): [string, RuleSetting] => {
      if (!ruleIds.includes(id)) throw unknown("configUnknownRule", id, ruleIds, fail);
      if (isOneOf(setting, choices)) return [id, { level: setting, options: {} }];
      if (!isRecord(setting)) throw fail("configChoice", id, { choices: choices.join(", ") });
      const { level, ...options } = setting;
      if (level === undefined) return [id, { options }];
      if (!isOneOf(level, choices)) throw fail("configChoice", id, { choices: choices.join(", ") });
      return [id, { level, options }];
    }),
  );
}

/** With the name that was probably meant, or else with all there are. */
function unknown(
  stem: "configUnknownKey" | "configUnknownRule",
  written: string,
  known: readonly string[],
  fail: Fail,
): ConfigError {
  const nearest = nearestWord(written, known);
  return nearest === undefined
    ? fail(stem, written, { choices: known.join(", ") })
    : fail(`${stem}Near`, written, { nearest });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isOneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): value is Choice {
  return choices.some((choice) => choice === value);
}
