// Reads glosa.json, with checks that name the key at fault.

import { dirname, join } from "node:path";
import { capitalUses } from "../../model/concept.ts";
import { ConfigError } from "../../model/errors.ts";
import { canonicalLanguage, type LanguageTag } from "../../model/language.ts";
import { isAddress } from "../../model/store/store-address.ts";
import { wildcardsOf } from "../../strings/glob/glob-expression.ts";
import { cacheFolderName } from "../disk/cache-folder.ts";
import { leadsOutside } from "../disk/leads-outside.ts";
import { readFileBytes } from "../disk/read-file.ts";
import {
  articlePattern,
  configFields,
  failConditions,
  memoryItem,
  penaltyRange,
  siteItem,
} from "./config-fields.ts";
import { isOneOf, isRecord, requireKnownKeys, type Fail } from "./config-value.ts";
import { defaultConfig, type ArticlePattern, type Config, type SiteSettings } from "./config.ts";
import { parseJsonWithComments, type JsonPath } from "./json-with-comments.ts";
import { readOverrides } from "./read-overrides.ts";
import { readOwnRules } from "./read-own-rules.ts";
import { readRuleSets } from "./read-rule-sets.ts";
import { readRuleSettings, type SettableRule } from "./read-rule-settings.ts";
import { readSync, requireStoreAddresses } from "./read-stores.ts";

/** The keys that name files. */
export type PathKey = "glossary" | "memory" | "articles" | "sync";

/**
 * Reads glosa.json. `rules` are those the caller runs; without any, rule settings are not read. The file may have
 * been written by a stranger: paths under the keys in `inside` must stay in its folder, links included. `unsaved` is what an
 * editor has instead of it. Throws
 * `ConfigError` with line and column of the key at fault and the closest valid key.
 */
export function readConfig(
  path: string,
  rules: readonly SettableRule[],
  inside: readonly PathKey[] = [],
  unsaved?: string,
): Config {
  const text = unsaved ?? new TextDecoder().decode(readFileBytes(path));
  const { value, locate } = parseJsonWithComments(text, path);
  const fail: Fail = (code, at, data = {}) => {
    const key = String(at.findLast((step) => typeof step === "string"));
    return new ConfigError(code, { path, data: { key, ...data }, ...locate(at) });
  };

  if (!isRecord(value)) throw new ConfigError("configNotObject", { path });
  const known = configFields.map((field) => field.name);
  requireKnownKeys(value, known, { at: [], fail });

  const { $schema: schema } = value;
  if (schema !== undefined && typeof schema !== "string") throw fail("configString", ["$schema"]);
  const defaults = defaultConfig(dirname(path));
  const language = (key: "source" | "target"): LanguageTag => {
    const written = value[key] ?? defaults[key];
    const tag = typeof written === "string" ? canonicalLanguage(written) : undefined;
    if (tag === undefined) throw fail("configLanguage", [key], { value: JSON.stringify(written) });
    return tag;
  };
  const { glossary: glossaryPaths = defaults.glossary } = value;
  const glossary = typeof glossaryPaths === "string" ? [glossaryPaths] : glossaryPaths;
  if (!isStringList(glossary)) throw fail("configStringList", ["glossary"]);
  const memory = readMemories(value["memory"] ?? defaults.memory, fail);
  const capitals = value["capitals"] ?? defaults.capitals;
  if (!isOneOf(capitals, capitalUses))
    throw fail("configChoice", ["capitals"], { choices: capitalUses.join(", ") });
  const failOn = value["failOn"] ?? defaults.failOn;
  if (!isOneOf(failOn, failConditions)) {
    throw fail("configChoice", ["failOn"], { choices: failConditions.join(", ") });
  }
  const label = (key: "client" | "domain"): string => {
    const said = value[key] ?? defaults[key];
    if (typeof said !== "string") throw fail("configString", [key]);
    return said;
  };
  const articles = readArticlePatterns(value["articles"], fail);
  requireStoreAddresses("glossary", glossary, fail);
  requireStoreAddresses(
    "memory",
    memory.map(({ path }) => path),
    fail,
  );
  const sync = readSync(value["sync"], fail);
  const written: Readonly<Record<PathKey, readonly string[]>> = {
    glossary,
    memory: memory.map(({ path }) => path),
    articles: articles.flatMap(({ source, target }) => [source, target]),
    sync: sync.map(({ file }) => file),
  };
  for (const key of inside) {
    const outside = written[key].find(
      (each) => !isAddress(each) && leadsOutside(dirname(path), each),
    );
    if (outside !== undefined) throw fail("configOutside", [key], { outside });
  }
  return {
    folder: dirname(path),
    path,
    cacheFolder: join(dirname(path), cacheFolderName),
    source: language("source"),
    target: language("target"),
    glossary,
    isGlossaryNamed: value["glossary"] !== undefined,
    capitals,
    memory: memory.map(({ path }) => path),
    memoryPenalties: Object.fromEntries(
      memory.filter(({ penalty }) => penalty > 0).map(({ path, penalty }) => [path, penalty]),
    ),
    articles,
    extends: readRuleSets(value["extends"], fail),
    alone: readAlone(value["alone"], fail),
    site: readSite(value["site"], defaults.site, fail),
    client: label("client"),
    domain: label("domain"),
    ...readRules(value, rules, fail),
    failOn,
    allowOutside: inside.length === 0,
    sync,
    ownAddresses: [],
    environment: {},
  };
}

/** Everything about rules; nothing for a command that runs none. */
function readRules(
  value: Readonly<Record<string, unknown>>,
  rules: readonly SettableRule[],
  fail: Fail,
): Pick<Config, "rules" | "ownRules" | "overrides"> {
  if (rules.length === 0) return { rules: {}, ownRules: [], overrides: [] };
  const taken = rules.map(({ meta }) => meta.id);
  const ownRules = readOwnRules(value["ownRules"], taken, fail);
  const known = [...rules, ...ownRules.map(({ id }) => ({ meta: { id }, options: {} }))];
  return {
    rules: readRuleSettings(value["rules"], known, fail),
    ownRules,
    overrides: readOverrides(value["overrides"], known, fail),
  };
}

/** The value of a key, or each item of a list, with its place. */
function itemsOf(
  written: unknown,
  key: string,
): readonly { readonly item: unknown; readonly at: JsonPath }[] {
  if (!Array.isArray(written)) return [{ item: written, at: [key] }];
  return written.map((item: unknown, index) => ({ item, at: [key, index] }));
}

function readMemories(
  written: unknown,
  fail: Fail,
): readonly { readonly path: string; readonly penalty: number }[] {
  const { minimum, maximum } = penaltyRange;
  return itemsOf(written, "memory").map(({ item, at }) => {
    if (typeof item === "string") return { path: item, penalty: 0 };
    if (!isRecord(item)) throw fail("configMemory", at);
    requireKnownKeys(item, Object.keys(memoryItem.properties), { at, fail });
    const { path, penalty = 0 } = item;
    if (typeof path !== "string") throw fail("configMemory", at);
    if (typeof penalty !== "number" || !(penalty >= minimum && penalty <= maximum))
      throw fail("configPenalty", [...at, "penalty"], { value: JSON.stringify(penalty) });
    return { path, penalty };
  });
}

function readArticlePatterns(written: unknown, fail: Fail): readonly ArticlePattern[] {
  if (written === undefined) return [];
  return itemsOf(written, "articles").map(({ item, at }) => {
    if (!isRecord(item)) throw fail("configArticles", at);
    requireKnownKeys(item, Object.keys(articlePattern.properties), { at, fail });
    const { source, target } = item;
    if (typeof source !== "string" || typeof target !== "string") throw fail("configArticles", at);
    if (!areAlike(wildcardsOf(source), wildcardsOf(target)))
      throw fail("configStars", at, { source, target });
    return { source, target };
  });
}

/** Whether the target's wildcards are those of the source in order; what the source chooses from may be left out. */
function areAlike(source: readonly string[], target: readonly string[]): boolean {
  let at = 0;
  for (const wildcard of source)
    if (wildcard === target[at]) at += 1;
    else if (wildcard.startsWith("*")) return false;
  return at === target.length;
}

function readAlone(written: unknown, fail: Fail): boolean {
  if (written === undefined) return false;
  if (typeof written === "boolean") return written;
  throw fail("configBoolean", ["alone"], { value: JSON.stringify(written) });
}

function readSite(written: unknown, defaults: SiteSettings, fail: Fail): SiteSettings {
  if (written === undefined) return defaults;
  if (!isRecord(written)) throw fail("configSite", ["site"]);
  requireKnownKeys(written, Object.keys(siteItem.properties), { at: ["site"], fail });
  const text = (key: keyof SiteSettings): string | undefined => {
    const said = written[key];
    if (said === undefined || (typeof said === "string" && said !== "")) return said;
    throw fail("configSite", ["site", key]);
  };
  return { title: text("title"), base: text("base"), output: text("output") ?? defaults.output };
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
