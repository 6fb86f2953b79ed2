// memoQ's table: one concept a line, for each language its definition and then its terms, each with what memoQ
// says of it (case and matching, forbidden or not) and an example. Columns of one name come again for further terms.

import { stringify } from "csv-stringify/sync";
import { isAvoided, type Concept, type Glossary, type Term } from "../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import { isPattern } from "../../model/written-pattern.ts";
import { toStemCell } from "../concepts/stem-cell.ts";
import { encodeChunks } from "../encode-chunks.ts";
import type { Chunk, WriteContext } from "../format.ts";
import { languageName } from "./headers/language-header.ts";
import { termsIn, warnOf } from "./term-pairs.ts";

const conceptColumns = ["Entry_ID", "Entry_Subject", "Entry_Note"];

/** With a byte order mark and semicolons, as memoQ itself exports. */
export function writeMemoq(glossary: Glossary, context: WriteContext): Iterable<Chunk> {
  return encodeChunks(lines(glossary, context), "utf-8 with mark");
}

function* lines(glossary: Glossary, context: WriteContext): Generator<string, void, undefined> {
  const languages = [context.sourceLanguage ?? "en", context.targetLanguage ?? "es"];
  const concepts = glossary.concepts.map((concept) => withoutExpressions(concept, context));
  const blocks = languages.map((language) => ({
    language,
    count: Math.max(1, ...concepts.map((each) => termsIn(each, language).length)),
  }));
  reportLosses(glossary, languages, context);
  yield line([
    ...conceptColumns,
    ...blocks.flatMap(({ language, count }) => {
      const name = languageName(language)
        .replaceAll(/[ ()]+/gu, "_")
        .replace(/_$/u, "");
      const term = [name, "Term_Info", "Term_Example"];
      return [`${name}_Def`, ...Array.from({ length: count }, () => term).flat()];
    }),
  ]);
  for (const concept of concepts) {
    if (!blocks.some(({ language }) => termsIn(concept, language).length > 0)) {
      warnOf(context, "conceptWithoutSource", { id: concept.id });
      continue;
    }
    yield line([
      concept.id,
      concept.subjectField,
      notesOf(concept),
      ...blocks.flatMap(({ language, count }, index) => {
        const terms = termsIn(concept, language);
        const cells = terms.flatMap((term) => [textOf(term), infoOf(term), exampleOf(term)]);
        const empty = Array.from({ length: (count - terms.length) * 3 }, () => "");
        return [definitionIn(concept, language, index === 0), ...cells, ...empty];
      }),
    ]);
  }
}

function line(cells: readonly string[]): string {
  return stringify([cells], {
    delimiter: ";",
    record_delimiter: "\n",
    quoted_match: /[\r\n]/u,
  });
}

/** memoQ has one note a concept. */
function notesOf({ props, terms }: Concept): string {
  const own = props.filter(({ type }) => type === "Entry_Note" || type === "note");
  return [...own.map(({ value }) => value), ...terms.map(({ note }) => note)]
    .filter((note, index, all) => note !== "" && all.indexOf(note) === index)
    .join("; ");
}

function definitionIn(concept: Concept, language: LanguageTag, first: boolean): string {
  if (first && concept.definition !== "") return concept.definition;
  return concept.props.find((property) => isDefinition(property, language))?.value ?? "";
}

function isDefinition({ type, language }: Property, wanted: LanguageTag): boolean {
  return (
    type === "descrip/definition" && language !== undefined && languageServes(language, wanted)
  );
}

/** memoQ knows bars and stars, but no regular expressions. */
function withoutExpressions(concept: Concept, context: WriteContext): Concept {
  const { id, terms } = concept;
  const expressions = terms.filter((term) => term.flags.includes("regex") && isPattern(term));
  for (const { text } of expressions) warnOf(context, "patternNotCarried", { id, term: text });
  return expressions.length === 0
    ? concept
    : { ...concept, terms: terms.filter((term) => !expressions.includes(term)) };
}

function textOf(term: Term): string {
  return toStemCell(term).text;
}

function isCustom(term: Term): boolean {
  return isPattern(term) || textOf(term) !== term.text;
}

function infoOf(term: Term): string {
  const matching = isCustom(term)
    ? "Custom"
    : term.flags.includes("exact")
      ? "Exact"
      : "HalfPrefix";
  const own = [term.flags.includes("case") ? "CaseSense" : "CasePermissive", matching].join(";");
  const read = term.props.find(({ type }) => type === "term_info")?.value ?? own;
  const said = isCustom(term) ? read.replace(/HalfPrefix|Exact|Fuzzy/u, "Custom") : read;
  return !isAvoided(term) || /forbidden/iu.test(said) ? said : `${said};Forbidden`;
}

function exampleOf({ props }: Term): string {
  return (
    props.find(({ type }) => type === "Term_Example" || type === "descrip/context")?.value ?? ""
  );
}

const lossOf: readonly (readonly [field: string, of: (term: Term) => string])[] = [
  ["part_of_speech", ({ partOfSpeech }) => partOfSpeech ?? ""],
  ["gender", ({ grammaticalGender }) => grammaticalGender ?? ""],
  ["source", ({ source }) => source],
];

function reportLosses(
  { concepts }: Glossary,
  languages: readonly LanguageTag[],
  context: WriteContext,
): void {
  for (const [field, of] of lossOf) {
    const count = concepts.filter(({ terms }) => terms.some((term) => of(term) !== "")).length;
    if (count > 0) warnOf(context, "fieldNotCarried", { field, concepts: count });
  }
  const others = concepts.flatMap(({ terms }) =>
    terms.filter((term) => !languages.some((each) => languageServes(term.language, each))),
  );
  for (const language of new Set(others.map((term) => term.language)))
    warnOf(context, "languageNotCarried", {
      language,
      terms: others.filter((term) => term.language === language).length,
    });
}
