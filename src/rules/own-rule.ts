// Rules of a project's own, from "ownRules" of glosa.json: an expression for the source, one for the translation, and
// a sentence.

import type { BitextUnit, LocatedText } from "../model/bitext.ts";
import type { Level } from "../model/finding.ts";
import type { Range } from "../model/location.ts";
import type { CheckedDocument, DocumentRule, Problem, RuleMeta } from "./rule.ts";

/** As written in glosa.json, with sound expressions. */
export interface OwnRule {
  /** Kebab case, and the id of no other rule. */
  readonly id: string;
  /** Only units whose source it matches are looked at; all of them without it. */
  readonly source: RegExp | undefined;
  /** Whether a translation must match `target` or must not. */
  readonly target: "required" | "forbidden";
  /** Global, as `source` is. */
  readonly expression: RegExp;
  /** Whole sentences. */
  readonly message: string;
  readonly level: Level;
  /** What to write for what is forbidden, with `$1` for a group; `undefined` if nobody said. */
  readonly replacement: string | undefined;
}

/** Runs work that an expression could make endless, under the name of a rule; throws when it takes too long. */
export type Bounded = <Result>(ruleId: string, work: () => Result) => Result;

// An expression that takes long on all of them is slow; one of a million units may take its time as a whole.
const unitsAtOnce = 500;
/** In one unit: what stands there more often is said often enough. */
const mostInUnit = 20;

export function ownRule(own: OwnRule, bounded: Bounded): DocumentRule {
  return {
    on: "document",
    anew: true,
    meta: metaOf(own),
    options: {},
    examples: [],
    *check({ units }: CheckedDocument) {
      for (let from = 0; from < units.length; from += unitsAtOnce) {
        const some = units.slice(from, from + unitsAtOnce);
        yield* bounded(own.id, () => some.flatMap((unit) => problemsOf(unit, own)));
      }
    },
  };
}

function metaOf({ id, level, message, source }: OwnRule): RuleMeta {
  return {
    id,
    issueType: "other",
    level,
    said: message,
    ...(source === undefined && { alone: true }),
  };
}

function problemsOf(unit: BitextUnit, own: OwnRule): readonly Problem[] {
  if (unit.target === undefined || unit.target.text.trim() === "") return [];
  const source = own.source === undefined ? undefined : firstIn(unit.source, own.source);
  if (own.source !== undefined && source === undefined) return [];
  const about = { unit, confidence: 1, ...(source !== undefined && { source }) };
  if (own.target === "required")
    return firstIn(unit.target, own.expression) === undefined
      ? [{ messageId: "required", data: {}, ...about }]
      : [];
  return forbiddenIn(unit.target, own).map((found) => ({
    messageId: "forbidden",
    ...about,
    ...found,
  }));
}

function firstIn(located: LocatedText | undefined, expression: RegExp): Range | undefined {
  const at = located?.text.search(expression) ?? -1;
  if (located === undefined || at < 0) return undefined;
  expression.lastIndex = at;
  const length = expression.exec(located.text)?.[0].length ?? 0;
  expression.lastIndex = 0;
  return { start: at, end: at + length };
}

type Forbidden = Pick<Problem, "target" | "data" | "suggestions" | "replacement">;

function forbiddenIn(
  { text }: LocatedText,
  { expression, replacement }: OwnRule,
): readonly Forbidden[] {
  const found: Forbidden[] = [];
  for (const match of text.matchAll(expression)) {
    const [words] = match;
    const target = { start: match.index, end: match.index + words.length };
    const written = replacement === undefined ? undefined : filledIn(replacement, match);
    found.push({
      // A place between two characters is shown with its whole sentence.
      ...(words !== "" && { target }),
      data: words === "" ? {} : { found: words },
      ...(written !== undefined && { suggestions: [written] }),
      ...(written !== undefined && words !== "" && { replacement: written }),
    });
    if (found.length === mostInUnit || words === "") break;
  }
  return found;
}

/** `$1` to `$9` and `$<name>` for what a group matched, `$&` for all of it, `$$` for the sign. */
function filledIn(replacement: string, match: RegExpExecArray): string {
  return replacement.replaceAll(/\$(?:([1-9&$])|<([^>]*)>)/gu, (written, sign, name) => {
    if (sign === "$") return "$";
    if (sign === "&") return match[0];
    if (sign === undefined) return match.groups?.[String(name)] ?? "";
    // As in JavaScript: a group that is not there is text.
    return Number(sign) < match.length ? (match[Number(sign)] ?? "") : written;
  });
}
