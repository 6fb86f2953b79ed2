// What a problem asks. Problems of the same kind, with the same concept and the same words, ask the same.

import type { Asked, QuestionKind } from "../model/finding.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Problem } from "../rules/rule.ts";
import { fingerprint } from "../strings/fingerprint.ts";
import { isOffered } from "../terms/renderings/is-offered.ts";
import { rootKey } from "../text/root-key.ts";
import { renderingId, renderingIdOf } from "./found-renderings.ts";
import type { PlacedProblem } from "./placed-problem.ts";

const kinds: Readonly<Record<string, QuestionKind>> = {
  "term-missing": "missing",
  "term-deprecated": "deprecated",
  "term-inconsistent": "inconsistent",
  "term-untranslated": "untranslated",
};

/** Rules about spelling: another ending makes another case. */
const bySpelling: ReadonlySet<string> = new Set([
  "accent-lost",
  "name-inconsistent",
  "name-mismatch",
  "name-misspelt",
  "term-case",
]);

export function askedBy(
  { problem, rule, fingerprint: own }: PlacedProblem,
  language: LanguageTag,
): Asked {
  const { id } = rule.meta;
  const { concept, messageId } = problem;
  const words = wordsOf(id, problem);
  // A wrong number or quotation mark belongs to its sentence: the same sentence again asks the same.
  if (concept === undefined && words === undefined) return { id: own, kind: "same", key: "" };
  const key = words === undefined ? "" : bySpelling.has(id) ? words : rootKey(words, language);
  const { target } = problem.unit;
  // A misspelt term is not another term.
  const offered =
    !bySpelling.has(id) &&
    messageId !== "nearly" &&
    target !== undefined &&
    problem.target !== undefined &&
    isOffered(target.text, problem.target, language);
  const about = words === undefined ? { key } : { key, words, offered };
  if (id === "term-missing" && concept !== undefined && words !== undefined) {
    const known = renderingId(problem);
    return { id: known ?? renderingIdOf(concept.id, key), kind: "instead", ...about };
  }
  // "fewer" and "in the source" need a different correction from the others.
  const family = messageId === "fewer" || messageId === "inSource" ? `${id} ${messageId}` : id;
  return {
    id: fingerprint(["question", family, concept?.id ?? "", key].join("\u0000"), 0),
    kind: messageId === "fewer" ? "same" : (kinds[id] ?? "same"),
    ...about,
  };
}

/** A run of places in a single doubt, named after the first. */
export function askedByRun(kind: "omissions" | "labels", first: PlacedProblem): Asked {
  return {
    id: fingerprint(["question", kind, first.fingerprint].join("\u0000"), 0),
    kind,
    key: "",
  };
}

/** The words of the text that a problem is about, in dictionary form where possible. */
function wordsOf(ruleId: string, { data, rendering }: Problem): string | undefined {
  if (rendering !== undefined) return rendering.surface.toLowerCase();
  // All forms of a deprecated term ask the same question, and the glossary has the dictionary form.
  const words = ruleId === "term-deprecated" ? data["term"] : (data["found"] ?? data["written"]);
  return words === undefined ? undefined : String(words);
}
