// Lines of an OmegaT glossary <-> concepts. It has no status: targets to avoid are named in the comment of their line.

import {
  isApproved,
  isAvoided,
  type Concept,
  type Glossary,
  type Term,
} from "../../model/concept.ts";
import { ParseError } from "../../model/errors.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import { plainTerm } from "../../model/plain-term.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import { slug, uniqueId } from "../concepts/concept-id.ts";
import { withoutPatterns } from "../concepts/without-patterns.ts";
import type { ReadContext, WriteContext } from "../format.ts";
import { contentLines } from "./content-lines.ts";

/** Each line is a concept's rendering; lines with the same source are one concept. */
export function readOmegat(bytes: Iterable<Uint8Array>, context: ReadContext): Glossary {
  const { path, sourceLanguage = "en", targetLanguage = "es" } = context;
  const taken = new Set<string>();
  const concepts = new Map<string, Concept & { readonly terms: Term[] }>();
  for (const line of contentLines(decodeAll(bytes, path, context.warn))) {
    const [source = "", target = "", ...comments] = line.text
      .split("\t")
      .map((cell) => cell.trim());
    if (source === "" || target === "")
      throw new ParseError("omegatLine", { path, line: line.number, column: 1 });
    let concept = concepts.get(source);
    if (concept === undefined) {
      const id = uniqueId(slug(source) || "concept", taken);
      const location = { path, line: line.number, column: 1 };
      const term = plainTerm(source, sourceLanguage, location);
      concept = { id, subjectField: "", definition: "", terms: [term], props: [] };
      concepts.set(source, concept);
    }
    if (concept.terms.slice(1).some((term) => term.text === target)) continue;
    const comment = comments.filter((each) => each !== "").join(" ");
    // As `writeLine` says it: written again, it must not be said twice.
    const { 1: said, 2: note = "" } = /^(admitted(?:; |$))?(.*)$/su.exec(comment) ?? [];
    const location = { path, line: line.number, column: line.text.indexOf("\t") + 2 };
    concept.terms.push({
      ...plainTerm(target, targetLanguage, location),
      status: said !== undefined || concept.terms.length > 1 ? "admitted" : "preferred",
      note,
    });
  }
  return { kind: "glossary", concepts: [...concepts.values()] };
}

/** One line for each source term with each approved target term. */
export function* writeOmegat(
  glossary: Glossary,
  context: WriteContext,
): Generator<string, void, undefined> {
  const { sourceLanguage = "en", targetLanguage = "es" } = context;
  for (const concept of glossary.concepts) {
    const sources = termsIn(concept, sourceLanguage, context);
    const targets = termsIn(concept, targetLanguage, context);
    const approved = targets.filter(isApproved);
    if (sources.length === 0 || approved.length === 0) {
      const code = sources.length === 0 ? "conceptWithoutSource" : "conceptWithoutTarget";
      warn(context, code, { id: concept.id });
      continue;
    }
    for (const source of sources)
      for (const target of approved) yield* writeLine(concept, source, target, targets, context);
  }
}

function termsIn(
  { id, terms }: Concept,
  language: LanguageTag,
  context: WriteContext,
): readonly Term[] {
  const served = terms.filter((term) => languageServes(term.language, language));
  return withoutPatterns(served, id, context);
}

function* writeLine(
  concept: Concept,
  source: Term,
  target: Term,
  targets: readonly Term[],
  context: WriteContext,
): Generator<string, void, undefined> {
  const avoided = targets.filter(isAvoided);
  const comment = [
    ...avoided.map((term) => `${term.status}: ${term.text}`),
    ...(target.status === "admitted" ? ["admitted"] : []),
    ...[concept.definition, target.note].filter((text) => text !== ""),
  ].join("; ");
  const cells = [source.text, target.text, comment].map((text) =>
    oneLine(text, concept.id, context),
  );
  // OmegaT drops lines that start with `#`, and has no way to quote them.
  if (cells[0]?.startsWith("#") === true) {
    warn(context, "hashTermNotCarried", { id: concept.id, term: source.text });
    return;
  }
  yield `${cells.slice(0, comment === "" ? 2 : 3).join("\t")}\n`;
}

function oneLine(text: string, id: string, context: WriteContext): string {
  const line = text.replaceAll(/[\t\r\n\u0085\u2028\u2029]+/gu, " ").trim();
  if (line !== text) warn(context, "breaksToSpaces", { id, text });
  return line;
}

function warn(context: WriteContext, code: string, data: Readonly<Record<string, string>>): void {
  context.warn({ code, data, path: context.path ?? "", line: undefined, column: undefined });
}
