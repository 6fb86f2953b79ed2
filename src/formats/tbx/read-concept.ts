// A `conceptEntry` -> a concept: data on the concept and its languages, and the terms.

import type { Concept, Term } from "../../model/concept.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import type { XmlElement } from "../../xml/parse-tree.ts";
import { compareLanguages } from "../concepts/canonical-glossary.ts";
import { isPlain, unwrapped } from "./category.ts";
import { elementsIn, textInside } from "./element-text.ts";
import { attributeProperties, readTerm, type UnfinishedTerm } from "./read-term.ts";
import type { TbxReading } from "./tbx-reading.ts";

/** An id that XML does not allow as an id is repeated here. */
export const idCategory = "x-id";

interface Detail {
  readonly element: XmlElement;
  readonly language: LanguageTag | undefined;
}

/** The id is empty if the file has none. `inherited` is the language of a section that names none. */
export function readConcept(
  entry: XmlElement,
  reading: TbxReading,
  inherited: LanguageTag | undefined,
): Concept {
  const drafts: UnfinishedTerm[] = [];
  const details: Detail[] = [];
  const props: Property[] = [...attributeProperties(entry, ["id", "xml:lang"])];
  let id = (entry.attributes["id"] ?? "").trim();
  const sections = elementsIn(entry).map(unwrapped);
  // One section may have the language of the file; several cannot.
  const unnamed = sections.filter(
    (element) => element.name === "langSec" && reading.language(element) === undefined,
  );
  for (const element of sections) {
    if (unnamed.length > 1 && unnamed.includes(element)) {
      reading.warn("tbxLanguageMissing", {}, element);
      continue;
    }
    if (element.name === "langSec") {
      const language = reading.language(element) ?? inherited ?? "und";
      for (const property of attributeProperties(element, ["xml:lang", "lang"]))
        props.push({ ...property, language });
      for (const inner of elementsIn(element).map(unwrapped)) {
        if (inner.name !== "termSec") {
          details.push({ element: inner, language: reading.language(inner) ?? language });
          continue;
        }
        for (const section of oneTermEach(inner)) {
          const term = readTerm(section, language, reading);
          if (term !== undefined) drafts.push(term);
        }
      }
    } else if (element.name === "descrip" && element.attributes["type"] === idCategory) {
      id = textInside(element);
    } else {
      details.push({ element, language: reading.language(element) });
    }
  }
  const definition = takeField(details, "definition", reading);
  const subjectField = takeField(
    details.filter(({ language }) => language === undefined),
    "subjectField",
    reading,
  );
  const taken = new Set([definition.detail, subjectField.detail]);
  for (const detail of details) {
    if (taken.has(detail)) continue;
    const property = reading.property(detail.element, detail.language);
    if (property !== undefined) props.push(property);
  }
  return {
    id,
    subjectField: subjectField.text,
    definition: definition.text,
    terms: withStatus(drafts),
    props: [...props, ...definition.props, ...subjectField.props],
  };
}

/** A second term in one section is against the structure, and is a term all the same. */
function oneTermEach(section: XmlElement): readonly XmlElement[] {
  const further = elementsIn(section)
    .filter(({ name }) => name === "term")
    .slice(1);
  if (further.length === 0) return [section];
  const first = {
    ...section,
    children: section.children.filter((each) => !isAmong(each, further)),
  };
  return [first, ...further.map((term) => ({ ...section, attributes: {}, children: [term] }))];
}

function isAmong(child: XmlElement | string, elements: readonly XmlElement[]): boolean {
  return typeof child !== "string" && elements.includes(child);
}

interface TakenField {
  readonly detail: Detail | undefined;
  readonly text: string;
  readonly props: readonly Property[];
}

/**
 * That of the concept, else that of its first language, English before others. What stands in a group with it
 * (its source) becomes a property `definition/…`.
 */
function takeField(details: readonly Detail[], category: string, reading: TbxReading): TakenField {
  const ofType = (type: string | undefined): readonly Detail[] =>
    details.filter(({ element }) => {
      const described = describedIn(element);
      if (described === undefined || textInside(described) === "") return false;
      return described.attributes["type"] === type;
    });
  const typed = ofType(category);
  // Weblate writes the definition without saying that it is one.
  const candidates = typed.length === 0 && category === "definition" ? ofType(undefined) : typed;
  const detail =
    candidates.find(({ language }) => language === undefined) ??
    candidates.toSorted((left, right) =>
      compareLanguages(left.language ?? "", right.language ?? ""),
    )[0];
  const described = detail === undefined ? undefined : describedIn(detail.element);
  if (detail === undefined || described === undefined)
    return { detail: undefined, text: "", props: [] };
  const text = textInside(described);
  const { "xml:lang": _language, ...attributes } = described.attributes;
  if (!isPlain({ ...described, attributes }))
    reading.warn("tbxMarkupFlattened", { text }, described);
  const beside = described === detail.element ? [] : elementsIn(detail.element);
  const props = beside.flatMap((element) => {
    const property = element === described ? undefined : reading.property(element);
    return property === undefined ? [] : [{ ...property, type: `${category}/${property.type}` }];
  });
  return { detail, text, props };
}

function describedIn(element: XmlElement): XmlElement | undefined {
  if (element.name === "descrip") return element;
  if (element.name !== "descripGrp" || Object.keys(element.attributes).length > 0) return undefined;
  const [first] = elementsIn(element);
  return first?.name === "descrip" ? first : undefined;
}

/** Unless the file says otherwise, the first term of a language is preferred and others are admitted. */
function withStatus(drafts: readonly UnfinishedTerm[]): readonly Term[] {
  const languages = new Set<LanguageTag>();
  return drafts.map((draft) => {
    const status = draft.status ?? (languages.has(draft.language) ? "admitted" : "preferred");
    // What only waits takes the place of none.
    if (status !== "proposed") languages.add(draft.language);
    return { ...draft, status };
  });
}
