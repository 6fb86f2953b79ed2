// A glossary -> TBX version 3, TBX-Basic in DCA style: one element a line, canonical order, the same bytes each time.

import type { Concept, Glossary, Term } from "../../model/concept.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import { escapeAttribute } from "../../xml/escape.ts";
import type { XmlElement } from "../../xml/parse-tree.ts";
import { conceptIdFor, slug, uniqueId } from "../concept-id.ts";
import { canonicalGlossary, compareLanguages } from "../canonical-glossary.ts";
import { printFlags } from "../match-flags.ts";
import type { WriteContext } from "../format.ts";
import { elementOf, leaf } from "./category.ts";
import { emptyConceptFields, emptyTermFields, noFields } from "./empty-fields.ts";
import { printElement } from "./element-text.ts";
import { takeAttributes } from "./element-attributes.ts";
import { LossReporter } from "./loss-reporter.ts";
import { idCategory } from "./read-concept.ts";
import { flagsCategory, statusWord } from "./read-term.ts";

// What an xsd:ID may be.
const xmlId = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

export function* writeTbx(
  glossary: Glossary,
  context: WriteContext,
): Generator<string, void, undefined> {
  const losses = new LossReporter(context);
  const { illegal } = losses;
  const language = escapeAttribute(context.sourceLanguage ?? "en", illegal);
  const tool = printElement(leaf("p", `${context.tool.name} ${context.tool.version}`), illegal);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="${language}" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        ${tool}
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
`;
  const { concepts } = canonicalGlossary(carried(glossary, losses));
  const xmlIds = new Set(concepts.map(({ id }) => id));
  for (const concept of concepts) {
    const id = xmlId.test(concept.id) ? concept.id : uniqueId(`c-${slug(concept.id)}`, xmlIds);
    yield* conceptLines(concept, id, losses);
  }
  yield "    </body>\n  </text>\n</tbx>\n";
}

/** With ids that tell concepts apart, and without what no element can hold. */
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

function* conceptLines(concept: Concept, id: string, losses: LossReporter): Generator<string> {
  const { illegal } = losses;
  const languages = [...new Set(concept.terms.map((term) => term.language))].sort(compareLanguages);
  const ofConcept = concept.props.filter(({ language }) => !isAmong(languages, language));
  const entry = takeAttributes("conceptEntry", ofConcept, { id });
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
  yield `      <conceptEntry${attributesText(entry.attributes, losses)}>\n`;
  const all = [
    ...(id === concept.id ? [] : [leaf("descrip", concept.id, idCategory)]),
    ...fields,
    ...entry.rest
      .filter((property) => !grouped.has(property))
      .map((property) => toElement(property, ofFields)),
  ];
  for (const element of all) yield `        ${printElement(element, illegal)}\n`;
  for (const language of languages) {
    const own = concept.props.filter(
      (property) => property.language === language && !grouped.has(property),
    );
    const section = takeAttributes("langSec", own, { "xml:lang": language });
    yield `        <langSec${attributesText(section.attributes, losses)}>\n`;
    for (const { type, value } of section.rest)
      yield `          ${printElement(elementOf({ type, value }, ofFields), illegal)}\n`;
    for (const term of concept.terms)
      if (term.language === language) yield* termLines(term, losses);
    yield "        </langSec>\n";
  }
  yield "      </conceptEntry>\n";
}

function isAmong(languages: readonly LanguageTag[], language: LanguageTag | undefined): boolean {
  return language !== undefined && languages.includes(language);
}

/** With its language, where it has one. */
function toElement(property: Property, ofFields: ReadonlySet<string>): XmlElement {
  const element = elementOf(property, ofFields);
  if (property.language === undefined) return element;
  return { ...element, attributes: { ...element.attributes, "xml:lang": property.language } };
}

function group(name: string, children: readonly XmlElement[]): XmlElement {
  return { name, attributes: {}, children, line: 1, column: 1 };
}

function* termLines(term: Term, losses: LossReporter): Generator<string> {
  const { illegal } = losses;
  const section = takeAttributes("termSec", term.props, {});
  const head = takeAttributes("term", section.rest, {});
  const text = { ...leaf("term", term.text), attributes: head.attributes };
  const ofFields = emptyTermFields(term);
  const elements = [
    leaf("termNote", statusWord(term.status), "administrativeStatus"),
    ...optional("termNote", partOfSpeechWord(term), "partOfSpeech"),
    ...optional("termNote", term.grammaticalGender ?? "", "grammaticalGender"),
    ...optional("termNote", printFlags(term.flags), flagsCategory),
    ...optional("admin", term.source, "source"),
    ...optional("note", term.note),
    ...head.rest.map((property) => toElement(property, ofFields)),
  ];
  const isTermNote = ({ name }: XmlElement): boolean => name.startsWith("termNote");
  // The schema has these first.
  const ordered = [
    text,
    ...elements.filter(isTermNote),
    ...elements.filter((element) => !isTermNote(element)),
  ];
  yield `          <termSec${attributesText(section.attributes, losses)}>\n`;
  for (const element of ordered) yield `            ${printElement(element, illegal)}\n`;
  yield "          </termSec>\n";
}

function optional(name: string, value: string, type?: string): readonly XmlElement[] {
  return value === "" ? [] : [leaf(name, value, type)];
}

function partOfSpeechWord({ partOfSpeech }: Term): string {
  return partOfSpeech === "proper noun" ? "properNoun" : (partOfSpeech ?? "");
}

function attributesText(
  attributes: Readonly<Record<string, string>>,
  { illegal }: LossReporter,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value, illegal)}"`)
    .join("");
}
