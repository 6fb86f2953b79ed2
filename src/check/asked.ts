// What a problem asks: problems of one concept and one kind that are about the same words ask the same.

import type { Asked, QuestionKind } from "../model/finding.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Problem } from "../rules/rule.ts";
import { isOffered } from "../terms/renderings/is-offered.ts";
import { rootKey } from "../text/root-key.ts";
import { fingerprint } from "./fingerprint.ts";
import { renderingId, renderingIdOf } from "./found-renderings.ts";
import type { PlacedProblem } from "./placed-problem.ts";

const kinds: Readonly<Record<string, QuestionKind>> = {
  "term-missing": "missing",
  "term-deprecated": "deprecated",
  "term-inconsistent": "inconsistent",
  "term-untranslated": "untranslated",
};

/** Rules whose words are a matter of letters: an ending makes them other words. */
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
  // A number or a quotation mark is wrong in its own sentence: the same sentence again asks the same.
  if (concept === undefined && words === undefined) return { id: own, kind: "same", key: "" };
  const key = words === undefined ? "" : bySpelling.has(id) ? words : rootKey(words, language);
  const { target } = problem.unit;
  // What only has its letters wrong is no other term.
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
  // "fewer" and "in the source" need another correction than their siblings.
  const family = messageId === "fewer" || messageId === "inSource" ? `${id} ${messageId}` : id;
  return {
    id: fingerprint(["question", family, concept?.id ?? "", key].join("\u0000"), 0),
    kind: messageId === "fewer" ? "same" : (kinds[id] ?? "same"),
    ...about,
  };
}

/** A run of places that are one doubt: named after the first of them. */
export function askedByRun(kind: "omissions" | "labels", first: PlacedProblem): Asked {
  return {
    id: fingerprint(["question", kind, first.fingerprint].join("\u0000"), 0),
    kind,
    key: "",
  };
}

/** The words of the text that a problem is about, as a glossary might have them. */
function wordsOf(ruleId: string, { data, rendering }: Problem): string | undefined {
  if (rendering !== undefined) return rendering.surface.toLowerCase();
  // Of a deprecated term every form is the same question, and the glossary has its words.
  const words = ruleId === "term-deprecated" ? data["term"] : (data["found"] ?? data["written"]);
  return words === undefined ? undefined : String(words);
}
