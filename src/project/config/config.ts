// glosa.json: its contents, with defaults, and how it is found.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CapitalUse } from "../../model/concept.ts";
import type { Level } from "../../model/finding.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { RuleSetName } from "../../model/rule-set.ts";
import type { StoreAddress } from "../../model/store/store-address.ts";
import type { OwnRule } from "../../rules/own-rule.ts";
import type { RuleOptions } from "../../rules/rule-options.ts";
import type { FailCondition } from "./config-fields.ts";

export const configFileName = "glosa.json";

/** A pair of patterns: what the wildcards in `source` stand for fills those in `target`. */
export interface ArticlePattern {
  readonly source: string;
  readonly target: string;
}

/** The public page of the glossary. */
export interface SiteSettings {
  readonly title: string | undefined;
  /** As written. */
  readonly base: string | undefined;
  /** Its folder, relative to glosa.json. */
  readonly output: string;
}

/** A memory or glossary of a store, and the file that is kept equal to it. */
export interface SyncPair {
  readonly store: StoreAddress;
  /** Relative to glosa.json. */
  readonly file: string;
}

export interface RuleSetting {
  readonly level?: Level | "on" | "off";
  /** Only options that are set, with the right type and range. */
  readonly options: RuleOptions;
}

/** Settings for some files, over those for all. */
export interface Override {
  /** Paths and patterns; a pair of files is covered if one of the two is. */
  readonly files: readonly string[];
  readonly extends: readonly RuleSetName[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export interface Config {
  /** Absolute; every path in the configuration is relative to it. */
  readonly folder: string;
  /** Absolute path of glosa.json; `undefined` if there is none and the defaults apply. */
  readonly path: string | undefined;
  /**
   * Absolute path of `.glosa`; `undefined` without glosa.json: a folder that is not a project is left untouched.
   */
  readonly cacheFolder: string | undefined;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly glossary: readonly string[];
  /** Whether somebody named those paths: then a pattern that finds nothing is a mistake. */
  readonly isGlossaryNamed: boolean;
  /** What the glossary's capitals mean. */
  readonly capitals: CapitalUse;
  /** Earlier ones come first among equal matches. */
  readonly memory: readonly string[];
  /** By path or pattern of `memory`: percentage points deducted from its matches. */
  readonly memoryPenalties: Readonly<Record<string, number>>;
  readonly articles: readonly ArticlePattern[];
  /** Rule sets, later ones first in force. */
  readonly extends: readonly RuleSetName[];
  /** What `glosa site` is not told on the command line. */
  readonly site: SiteSettings;
  /** Whom the translations are for, and what they are about: said of new units; empty if not said. */
  readonly client: string;
  readonly domain: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Rules of the project's own. */
  readonly ownRules: readonly OwnRule[];
  /** Later ones come first in force. */
  readonly overrides: readonly Override[];
  /** Whether a text without a source is checked by itself. */
  readonly alone: boolean;
  readonly failOn: FailCondition;
  /** Whether files that the project names itself may lie outside its folder. */
  readonly allowOutside: boolean;
  /** What `glosa sync` keeps equal. */
  readonly sync: readonly SyncPair[];
  /** Addresses among `glossary` and `memory` that the person wrote, on the command line or in the own glosa.json. */
  readonly ownAddresses: readonly string[];
  /** Where tokens for stores are. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The configuration of a folder without glosa.json. */
export function defaultConfig(folder: string): Config {
  return {
    folder,
    path: undefined,
    cacheFolder: undefined,
    source: "en",
    target: "es",
    glossary: ["glossary/*.csv"],
    isGlossaryNamed: false,
    capitals: "auto",
    memory: ["tmx/*.tmx"],
    memoryPenalties: {},
    articles: [],
    extends: [],
    site: { title: undefined, base: undefined, output: "public" },
    client: "",
    domain: "",
    rules: {},
    ownRules: [],
    overrides: [],
    alone: false,
    failOn: "error",
    allowOutside: false,
    sync: [],
    ownAddresses: [],
    environment: {},
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
