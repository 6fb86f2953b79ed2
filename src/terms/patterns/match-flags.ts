// The flags of the glossary's `match` column: how strictly one term is looked for.

import type { Term } from "../../model/concept.ts";
import { writtenPattern } from "../../model/written-pattern.ts";
import { editDistance } from "../../strings/edit-distance.ts";
import { hasStemMarks, stemPattern, withoutStemMarks } from "../../strings/stem-marks.ts";
import {
  expressionIn,
  faultOfPattern,
  isWordPattern,
  type PatternFault,
} from "../../strings/word-pattern.ts";
import type { MatchFlags } from "./term-pattern.ts";

export type FlagProblem =
  | { readonly kind: "unknown"; readonly flag: string; readonly nearest: string | undefined }
  | {
      readonly kind: "value";
      readonly flag: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: "pattern";
      readonly flag: string;
      readonly value: string;
      readonly fault: PatternFault;
    }
  | { readonly kind: "stem"; readonly flag: "stem"; readonly value: string };

const bare = ["exact", "literal", "regex", "case", "global"] as const;
const lists = ["forms", "short", "context", "notContext", "scope"] as const;
/** Those whose items may be patterns: `vacad*`, `/vac(a|ó)/`. */
const patterned = ["forms", "short", "context", "notContext"] as const;
const choices = {
  case: ["auto", "exact", "any"],
  inflect: ["auto", "none", "noun", "adjective", "verb", "name"],
  gender: ["on", "off"],
  gap: ["0", "1", "2", "3"],
  order: ["free", "fixed"],
  func: ["on", "off"],
  derived: ["ok", "info", "error"],
  head: ["never", "after-first", "always"],
  repeat: ["all", "first"],
} as const;

const includes = (values: readonly string[], value: string): boolean => values.includes(value);

/** Every flag that the `match` column may hold. */
export const matchFlagNames: readonly string[] = [
  ...new Set([...bare, ...lists, "stem", ...Object.keys(choices)]),
].sort();

/** Each flag, whether it takes a value, and which values if they are listed. */
export const matchFlagChoices: readonly {
  readonly name: string;
  readonly takesValue: boolean;
  readonly values: readonly string[];
}[] = matchFlagNames.map((name) => {
  const values: readonly string[] =
    Object.entries(choices).find(([each]) => each === name)?.[1] ?? [];
  return { name, values, takesValue: values.length > 0 || includes([...lists, "stem"], name) };
});

export const defaultMatchFlags: MatchFlags = {
  exact: false,
  literal: false,
  case: "auto",
  inflect: "auto",
  gender: undefined,
  gap: 2,
  order: "free",
  func: true,
  derived: "info",
  head: "after-first",
  global: false,
  repeat: "all",
  scope: [],
  forms: [],
  short: [],
  context: [],
  notContext: [],
};

function nearestFlag(name: string): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 2));
  return matchFlagNames
    .map((known) => ({
      known,
      distance: editDistance(name.toLowerCase(), known.toLowerCase(), limit),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)[0]?.known;
}

/** The items of a list; a regular expression is one item, whatever it contains. */
function listOf(value: string): string[] {
  if (expressionIn(value) !== undefined) return [value];
  return trimmed(value.split("|"));
}

/** Patterns of files; a bar within brackets is theirs. */
function filePatterns(value: string): string[] {
  const items = [""];
  let depth = 0;
  for (const character of value) {
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    if (character === "|" && depth === 0) items.push("");
    else items[items.length - 1] += character;
  }
  return trimmed(items);
}

function trimmed(items: readonly string[]): string[] {
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

/** The items, minus patterns that cannot be used. */
function sound(items: readonly string[], flag: string, problems: FlagProblem[]): string[] {
  return items.filter((value) => {
    const fault = isWordPattern(value) ? faultOfPattern(value) : undefined;
    if (fault !== undefined) problems.push({ kind: "pattern", flag, value, fault });
    return fault === undefined;
  });
}

/** What is wrong with the pattern that the term itself is. */
function ownFault(term: Pick<Term, "flags" | "text">): FlagProblem[] {
  const pattern = writtenPattern(term);
  const fault = pattern === undefined ? undefined : faultOfPattern(pattern);
  if (fault === undefined) return [];
  const flag = term.flags.includes("regex") ? "regex" : "*";
  return [{ kind: "pattern", flag, value: term.text, fault }];
}

/** The flags of a term and the errors in them; invalid parts are dropped. */
export function parseMatchFlags(term: Pick<Term, "flags" | "text">): {
  readonly flags: MatchFlags;
  readonly problems: readonly FlagProblem[];
} {
  if (term.flags.length === 0 && !term.text.includes("*"))
    return { flags: defaultMatchFlags, problems: [] };
  const values: Record<string, unknown> = {};
  const stems: string[] = [];
  const problems: FlagProblem[] = ownFault(term);
  for (const written of term.flags) {
    const at = written.indexOf("=");
    const name = (at < 0 ? written : written.slice(0, at)).trim();
    const value = at < 0 ? undefined : written.slice(at + 1).trim();
    if (value === undefined && includes(bare, name)) {
      if (name === "case") values["case"] = "exact";
      else if (name !== "regex") values[name] = true;
    } else if (value !== undefined && includes(lists, name)) {
      const items = name === "scope" ? filePatterns(value) : listOf(value);
      values[name] = includes(patterned, name) ? sound(items, name, problems) : items;
    } else if (value !== undefined && name === "stem") {
      if (hasStemMarks(value) && withoutStemMarks(value) === term.text)
        stems.push(stemPattern(value));
      else problems.push({ kind: "stem", flag: name, value });
    } else if (Object.hasOwn(choices, name)) {
      const allowed =
        Object.entries<readonly string[]>(choices).find(([key]) => key === name)?.[1] ?? [];
      if (value === undefined || !allowed.includes(value))
        problems.push({ kind: "value", flag: name, value: value ?? "", allowed });
      else if (name === "gap") values["gap"] = Number(value);
      else if (name === "gender" || name === "func") values[name] = value === "on";
      else values[name] = value;
    } else if (name !== "")
      problems.push({ kind: "unknown", flag: name, nearest: nearestFlag(name) });
  }
  const given: MatchFlags = { ...defaultMatchFlags, ...values };
  const flags: MatchFlags =
    stems.length === 0 ? given : { ...given, forms: [...given.forms, ...stems] };
  return {
    flags:
      flags.exact || flags.literal
        ? {
            ...flags,
            inflect: "none",
            gap: 0,
            order: "fixed",
            func: false,
            case: flags.literal ? "exact" : flags.case,
          }
        : flags,
    problems,
  };
}
