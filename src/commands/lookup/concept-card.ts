// One concept in a terminal: its terms with what was decided and why, and sentences that use it.

import { isAvoided, type Concept, type Term } from "../../model/concept.ts";
import { listSeparator } from "../../model/finding.ts";
import { primaryLanguage, type LanguageTag } from "../../model/language.ts";
import type { ConceptUse } from "../../session/glossary/concept-uses.ts";
import { visibleInLine } from "../../strings/visible.ts";
import type { GlossaryMatch } from "../../terms/glossary/search-glossary.ts";
import { styleFor, type Style } from "../terminal/style.ts";
import { wrapText } from "../terminal/wrap-text.ts";
import type { CommandIo } from "../wiring/command-io.ts";

interface Languages {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}

const labelWidth = 14;

/** The lines of a card: heading, terms by language and status, definition, notes, uses. */
export function* conceptCard(
  match: GlossaryMatch,
  uses: readonly ConceptUse[],
  languages: Languages,
  io: CommandIo,
): Generator<string> {
  const { concept } = match;
  const style = styleFor(io);
  yield* heading(match, style, io);
  yield* termLines(concept, languages, style, io);
  const labelled = function* (label: string, text: string): Generator<string> {
    if (text === "") return;
    const lines = wrapText(text, Math.max(30, Math.min(io.width, 100) - labelWidth - 2));
    for (const [index, line] of lines.entries()) {
      yield `  ${style.dim((index === 0 ? label : "").padEnd(labelWidth))}${line}`;
    }
  };
  yield* labelled(io.translate("card.definition"), concept.definition);
  for (const field of ["note", "source"] as const)
    for (const said of distinct(concept.terms.map((term) => term[field]))) {
      const own = concept.terms.filter((term) => term[field] === said).map(({ text }) => text);
      const terms = distinct(own).join(listSeparator);
      yield* labelled(io.translate(`card.${field}`), io.translate("card.ofTerms", { terms, said }));
    }
  const location = concept.terms[0]?.location;
  if (location !== undefined) {
    yield* labelled(io.translate("card.place"), `${visibleInLine(location.path)}:${location.line}`);
  }
  for (const use of uses) {
    const place =
      use.location === undefined ? "" : `${visibleInLine(use.location.path)}:${use.location.line}`;
    yield `  ${style.dim(io.translate("card.use").padEnd(labelWidth))}${style.dim(place)}`;
    yield* labelled("", use.source);
    yield* labelled("", use.target);
  }
}

function* heading(
  { concept, term, how }: GlossaryMatch,
  style: Style,
  io: CommandIo,
): Generator<string> {
  const field = concept.subjectField === "" ? "" : ` · ${concept.subjectField}`;
  const manner =
    how === "exact" ? "" : ` · ${io.translate.dynamic(`how.${how}`, { term: term.text })}`;
  yield `${style.bold(concept.id)}${style.dim(field + manner)}`;
}

function* termLines(
  concept: Concept,
  { source, target }: Languages,
  style: Style,
  io: CommandIo,
): Generator<string> {
  const width = Math.max(...concept.terms.map((term) => term.text.length));
  for (const language of orderedLanguages(concept, source, target)) {
    const terms = concept.terms.filter((term) => term.language === language);
    for (const [index, term] of terms.entries()) {
      const label = index === 0 ? language : "";
      const facts = termFacts(term, io);
      yield `  ${style.dim(label.padEnd(6))}${painted(term, style)(term.text.padEnd(width))}  ${facts}`;
    }
  }
}

function orderedLanguages(
  concept: Concept,
  source: LanguageTag,
  target: LanguageTag,
): readonly LanguageTag[] {
  const rank = (language: LanguageTag): number =>
    [source, target].map(primaryLanguage).indexOf(primaryLanguage(language)) >>> 0;
  return distinct(concept.terms.map((term) => term.language)).sort((a, b) => rank(a) - rank(b));
}

function termFacts(term: Term, io: CommandIo): string {
  const words = [io.translate.dynamic(`status.${term.status}`)];
  if (term.partOfSpeech !== undefined) {
    words.push(io.translate.dynamic(`partOfSpeech.${term.partOfSpeech.replace(" ", "-")}`));
  }
  if (term.grammaticalGender !== undefined) {
    words.push(io.translate.dynamic(`gender.${term.grammaticalGender}`));
  }
  return words.join(", ");
}

function painted(term: Term, style: Style): (text: string) => string {
  if (term.status === "preferred") return style.green;
  if (term.status === "proposed") return style.yellow;
  return isAvoided(term) ? style.red : (text) => text;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}
