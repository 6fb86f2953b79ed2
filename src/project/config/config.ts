// glosa.json: what it may hold, with defaults, and where it is found.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CapitalUse } from "../../model/concept.ts";
import type { Level } from "../../model/finding.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { RuleOptions } from "../../rules/rule-options.ts";
import type { FailCondition } from "./config-fields.ts";

export const configFileName = "glosa.json";

/** A pair of patterns: what the stars of `source` stand for is put into those of `target`. */
export interface ArticlePattern {
  readonly source: string;
  readonly target: string;
}

export interface RuleSetting {
  readonly level?: Level | "off";
  /** Those that are set; every one is of its type and within its range. */
  readonly options: RuleOptions;
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
  /** What the capitals of the glossary say. */
  readonly capitals: CapitalUse;
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
    capitals: "auto",
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
