// The project that a command works on: the configuration, overridden by the command line.

import { dirname, resolve } from "node:path";
import { InputError } from "../../model/errors.ts";
import { canonicalLanguage, type LanguageTag } from "../../model/language.ts";
import { isAddress } from "../../model/store/store-address.ts";
import { takenAway } from "../../strings/glob/glob-expression.ts";
import { requireMatches } from "../disk/glob.ts";
import { leadsOutside } from "../disk/leads-outside.ts";
import { defaultConfig, findConfig, type Config } from "./config.ts";
import { readConfig, type PathKey } from "./read-config.ts";
import type { SettableRule } from "./read-rule-settings.ts";
import { requireGivenAddresses } from "./read-stores.ts";

/** What the command line may say about the project. */
export interface ProjectOptions {
  readonly config?: string | undefined;
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly glossary?: readonly string[] | undefined;
  readonly memory?: readonly string[] | undefined;
  /** Whether glosa.json may name files outside its folder. Paths on the command line may be anywhere. */
  readonly allowOutside?: boolean | undefined;
  /** Absolute path of the person's own glosa.json, for look-ups; it need not exist. */
  readonly personal?: string | undefined;
  /** Where tokens for stores are; without it no store is asked. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * The project around `workingFolder`: `config` names the file, otherwise the nearest glosa.json, otherwise
 * defaults. Paths from the command line are relative to `workingFolder`, those in the file to the file. `rules` are
 * those that will run: a command that runs none does not fail on their settings. Throws `InputError`
 * `patternFindsNothing` for a pattern in the options that finds no file, and `sameLanguages`.
 */
export function loadConfig(
  workingFolder: string,
  options: ProjectOptions,
  rules: readonly SettableRule[] = [],
): Config {
  requireMatches(workingFolder, options.glossary ?? []);
  requireMatches(workingFolder, options.memory ?? []);
  const ownAddresses = [
    ...requireGivenAddresses("glossary", options.glossary ?? []),
    ...requireGivenAddresses("memory", options.memory ?? []),
  ];
  const path =
    options.config === undefined
      ? findConfig(workingFolder)
      : resolve(workingFolder, options.config);
  const inside = keptInside(options);
  const config =
    path === undefined ? defaultConfig(workingFolder) : readConfig(path, rules, inside);
  // A repository without glosa.json may have a link where the usual folders are looked for.
  if (path === undefined)
    for (const key of inside)
      if (key === "glossary" || key === "memory")
        for (const each of config[key])
          if (leadsOutside(workingFolder, each))
            throw new InputError("linkNotFollowed", { path: each });
  const source = options.source === undefined ? config.source : givenLanguage(options.source);
  const target = options.target === undefined ? config.target : givenLanguage(options.target);
  if (source === target) throw new InputError("sameLanguages", { data: { language: source } });
  const given = (paths: readonly string[]): string[] =>
    paths.map((each) =>
      config.folder === workingFolder || isAddress(each)
        ? each
        : absolutePattern(workingFolder, each),
    );
  return {
    ...config,
    allowOutside: options.allowOutside === true,
    folder: path === undefined ? workingFolder : dirname(path),
    source,
    target,
    glossary: options.glossary === undefined ? config.glossary : given(options.glossary),
    memory: options.memory === undefined ? config.memory : given(options.memory),
    ownAddresses,
    environment: options.environment ?? {},
  };
}

function absolutePattern(folder: string, written: string): string {
  const positive = takenAway(written);
  return positive === undefined ? resolve(folder, written) : `!${resolve(folder, positive)}`;
}

/** Anything the command line names itself is allowed. */
function keptInside({ allowOutside, glossary, memory }: ProjectOptions): readonly PathKey[] {
  if (allowOutside === true) return [];
  return [
    ...(glossary === undefined ? (["glossary"] as const) : []),
    ...(memory === undefined ? (["memory"] as const) : []),
    "articles",
    "sync",
  ];
}

/** The canonical tag of a language given by a user. Throws `InputError` `unknownLanguage`. */
export function givenLanguage(written: string): LanguageTag {
  const tag = canonicalLanguage(written);
  if (tag === undefined) throw new InputError("unknownLanguage", { data: { language: written } });
  return tag;
}
