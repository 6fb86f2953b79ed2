// A glossary -> TBX: one element a line, canonical order, the same bytes each time.

import type { Concept, Glossary, Term } from "../../model/concept.ts";
import type { MessageData } from "../../model/finding.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import { escapeAttribute, escapeText } from "../../xml/escape.ts";
import type { XmlElement } from "../../xml/parse-tree.ts";
import { canonicalGlossary, compareLanguages } from "../concepts/canonical-glossary.ts";
import { conceptIdFor, slug, uniqueId } from "../concepts/concept-id.ts";
import { printFlags } from "../concepts/match-flags.ts";
import { withoutPatterns } from "../concepts/without-patterns.ts";
import type { WriteContext } from "../format.ts";
import { basicOnly } from "./basic-only.ts";
import { categoryElement, leaf } from "./category.ts";
import { isBasic } from "./check-dialect.ts";
import { isTermNote, version2, version3, weblateEdition, type TbxEdition } from "./editions.ts";
import { takeAttributes, xmlId } from "./element-attributes.ts";
import { elementsIn } from "./element-text.ts";
import { emptyConceptFields, emptyTermFields, noFields } from "./empty-fields.ts";
import { withKnownTargets } from "./known-targets.ts";
import { LossReporter } from "./loss-reporter.ts";
import { printConcept } from "./print-concept.ts";
import { idCategory } from "./read-concept.ts";
import { flagsCategory, statusWord } from "./read-term.ts";
import { statusProperties } from "./said-status.ts";

/** TBX of version 3 in DCA style. */
export function writeTbx(glossary: Glossary, context: WriteContext): Iterable<string> {
  return writeEdition(version3, glossary, context);
}

/** The public dialect TBX-Basic alone: terms that it would turn into others are left out, with a warning. */
export function writeTbxBasic(glossary: Glossary, context: WriteContext): Iterable<string> {
  const concepts = glossary.concepts.map((concept) => {
    const decided = concept.terms.filter(({ status, text }) => {
      const isProposed = status === "proposed";
      if (isProposed) tell(context, "proposedNotCarried", { term: text, id: concept.id });
      return !isProposed;
    });
    return { ...concept, terms: withoutPatterns(decided, concept.id, context) };
  });
  const left = new Map<string, number>();
  const cut = (entry: XmlElement): readonly XmlElement[] => {
    const kept = basicOnly(entry, (category) => left.set(category, (left.get(category) ?? 0) + 1));
    // A concept has a term (TBX core, conceptEntry: langSec+).
    if (elementsIn(kept).some(({ name }) => name === "langSec")) return [kept];
    tell(context, "conceptWithoutSource", { id: entry.attributes["id"] ?? "" });
    return [];
  };
  const chunks = [...writeEdition(version3, { kind: "glossary", concepts }, context, cut)];
  for (const [field, count] of left) tell(context, "fieldNotCarried", { field, concepts: count });
  return chunks;
}

function tell({ warn, path = "" }: WriteContext, code: string, data: MessageData): void {
  warn({ code, data, path, line: undefined, column: undefined });
}

/** TBX of version 2 (martif). */
export function writeTbx2(glossary: Glossary, context: WriteContext): Iterable<string> {
  return writeEdition(version2, glossary, context);
}

/** TBX of version 2 with the words for a status that Weblate reads. */
export function writeWeblateTbx(glossary: Glossary, context: WriteContext): Iterable<string> {
  return writeEdition(weblateEdition, glossary, context);
}

function* writeEdition(
  edition: TbxEdition,
  glossary: Glossary,
  context: WriteContext,
  shaped: (entry: XmlElement) => readonly XmlElement[] = (entry) => [entry],
): Generator<string, void, undefined> {
  const losses = new LossReporter(context);
  const { illegal } = losses;
  const { concepts } = canonicalGlossary(carried(glossary, losses));
  const xmlIds = new Set(concepts.map(({ id }) => id));
  const entries = concepts.flatMap((concept) => {
    const id = xmlId.test(concept.id) ? concept.id : uniqueId(`c-${slug(concept.id)}`, xmlIds);
    return shaped(conceptElement(concept, id, xmlIds));
  });
  yield edition.head({
    language: escapeAttribute(context.sourceLanguage ?? "en", illegal),
    tool: escapeText(`${context.tool.name} ${context.tool.version}`, illegal),
    isBasic: entries.every(isBasic),
  });
  const known = withKnownTargets(entries, (target, _element, entry) =>
    losses.lost("tbxTargetDropped", entry.attributes["id"] ?? "", target),
  );
  for (const entry of known) yield* printConcept(entry, edition, illegal);
  yield edition.tail;
}

/** With unique concept ids, and without what no element can hold. */
function carried(glossary: Glossary, losses: LossReporter): Glossary {
  const taken = new Set(glossary.concepts.map(({ id }) => id.trim()));
  const given = new Set<string>();
  const concepts = glossary.concepts.map((concept) => {
    const own = losses.text(concept.id, concept.id);
    let id = own === "" ? conceptIdFor(concept.terms, taken) : own;
    if (given.has(id)) id = uniqueId(id, taken);
    if (id !== own) losses.lost("conceptRenamed", own, id);
    given.add(id);
    return {
      ...concept,
      id,
      subjectField: losses.text(concept.subjectField, id),
      definition: losses.text(concept.definition, id),
      props: losses.props(concept.props, id),
      terms: concept.terms.flatMap((term) => {
        const text = losses.text(term.text, id);
        if (text === "") losses.lost("emptyTermDropped", id, term.language);
        const note = losses.text(term.note, id);
        const source = losses.text(term.source, id);
        const props = losses.props(term.props, id);
        return text === "" ? [] : [{ ...term, text, note, source, props }];
      }),
    };
  });
  return { kind: "glossary", concepts };
}

/** As an element of version 3. */
function conceptElement(concept: Concept, id: string, ids: Set<string>): XmlElement {
  const languages = [...new Set(concept.terms.map((term) => term.language))].sort(compareLanguages);
  const ofConcept = concept.props.filter(({ language }) => !isAmong(languages, language));
  const entry = takeAttributes("conceptEntry", ofConcept, { id }, ids);
  const beside = { definition: concept.definition, subjectField: concept.subjectField };
  const inGroup = (category: keyof typeof beside): readonly Property[] =>
    beside[category] === ""
      ? []
      : concept.props.filter(({ type }) => type.startsWith(`${category}/`));
  const grouped = new Set([...inGroup("subjectField"), ...inGroup("definition")]);
  const fields = (["subjectField", "definition"] as const).flatMap((category) => {
    if (beside[category] === "") return [];
    const described = leaf("descrip", beside[category], category);
    const others = inGroup(category).map((property) =>
      toElement({ ...property, type: property.type.slice(category.length + 1) }, noFields),
    );
    return [others.length === 0 ? described : group("descripGrp", [described, ...others])];
  });
  const ofFields = emptyConceptFields(concept);
  return group(
    "conceptEntry",
    [
      ...(id === concept.id ? [] : [leaf("descrip", concept.id, idCategory)]),
      ...fields,
      ...entry.rest
        .filter((property) => !grouped.has(property))
        .map((property) => toElement(property, ofFields)),
      ...languages.map((language) => {
        const own = concept.props.filter(
          (property) => property.language === language && !grouped.has(property),
        );
        const section = takeAttributes("langSec", own, { "xml:lang": language }, ids);
        const described = section.rest.map(({ type, value }) =>
          categoryElement({ type, value }, ofFields),
        );
        const terms = concept.terms
          .filter((term) => term.language === language)
          .map((term) => termElement(term, ids));
        return group("langSec", [...described, ...terms], section.attributes);
      }),
    ],
    entry.attributes,
  );
}

function isAmong(languages: readonly LanguageTag[], language: LanguageTag | undefined): boolean {
  return language !== undefined && languages.includes(language);
}

/** With its language, if it has one. */
function toElement(property: Property, ofFields: ReadonlySet<string>): XmlElement {
  const element = categoryElement(property, ofFields);
  if (property.language === undefined) return element;
  return { ...element, attributes: { ...element.attributes, "xml:lang": property.language } };
}

function group(
  name: string,
  children: readonly XmlElement[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, children, line: 1, column: 1 };
}

function termElement(term: Term, ids: Set<string>): XmlElement {
  const section = takeAttributes("termSec", term.props, {}, ids);
  const head = takeAttributes("term", section.rest, {}, ids);
  const text = { ...leaf("term", term.text), attributes: head.attributes };
  const note = term.note === "" ? head : takeAttributes("note", head.rest, {}, ids);
  const ofFields = emptyTermFields(term);
  const { isSaid, aside } = statusProperties(term);
  const beside = new Set<Property>();
  /** With what stands beside it in a group. */
  const field = (name: string, value: string, type: string): readonly XmlElement[] => {
    if (value === "") return [];
    const own = note.rest.filter((property) => property.type.startsWith(`${type}/`));
    for (const property of own) beside.add(property);
    const others = own.map((property) =>
      toElement({ ...property, type: property.type.slice(type.length + 1) }, noFields),
    );
    const element = leaf(name, value, type);
    return [others.length === 0 ? element : group(`${name}Grp`, [element, ...others])];
  };
  const fields = [
    // The picklist of the standard has no word for a term that waits; its category for the work on it has.
    ...(term.status === "proposed"
      ? optional("termNote", isSaid ? "" : "provisionallyProcessed", "processStatus")
      : field("termNote", isSaid ? "" : statusWord(term.status), "administrativeStatus")),
    ...field("termNote", partOfSpeechWord(term), "partOfSpeech"),
    ...field("termNote", term.grammaticalGender ?? "", "grammaticalGender"),
    ...optional("termNote", printFlags(term.flags), flagsCategory),
    ...field("admin", term.source, "source"),
    ...optional("note", term.note).map((each) => ({ ...each, attributes: note.attributes })),
  ];
  const elements = [
    ...fields,
    ...note.rest
      .filter((property) => !beside.has(property))
      .map((property) =>
        toElement(property, aside.has(property) ? new Set([property.type]) : ofFields),
      ),
  ];
  // The schema has these first.
  const ordered = [
    text,
    ...elements.filter(isTermNote),
    ...elements.filter((element) => !isTermNote(element)),
  ];
  return group("termSec", ordered, section.attributes);
}

function optional(name: string, value: string, type?: string): readonly XmlElement[] {
  return value === "" ? [] : [leaf(name, value, type)];
}

function partOfSpeechWord({ partOfSpeech }: Term): string {
  return partOfSpeech === "proper noun" ? "properNoun" : (partOfSpeech ?? "");
}
