// `unit` of XLIFF 2 -> units: one for each `segment`. What is `ignorable` lies between them and is no unit.

import { documentProperty } from "../../model/make-unit.ts";
import {
  unitStates,
  type Note,
  type OfferedMatch,
  type OfferedTerm,
  type Property,
  type TranslationUnit,
  type VariantInfo,
} from "../../model/unit.ts";
import type { PlacedElement } from "../../xml/placed-tree.ts";
import { languageAsWritten } from "../written-language.ts";
import { inlineReader2 } from "./inline2.ts";
import { attributesGroup, glossaryModule, matchesModule, metadataModule } from "./namespaces.ts";
import {
  attributeOf,
  attributesBut,
  elementOf,
  elementsOf,
  isText,
  readSegment,
  textOf,
  type PlacedSegment,
} from "./placed-segment.ts";
import type { DocumentText, PlacedUnit } from "./placed-unit.ts";
import type { FileLanguages } from "./read-units12.ts";
import { isUnfinishedSubState } from "./sub-state.ts";
import { unitElements, type UnitElement } from "./unit-elements.ts";

const units = { name: "unit", groups: ["group"] };

/** Every unit of a `file`, in order. */
export function* readUnits2(
  file: PlacedElement,
  document: DocumentText,
  languages: FileLanguages,
): Generator<PlacedUnit, void, undefined> {
  const original = attributeOf(file, "original") ?? "";
  for (const found of unitElements(file, attributeOf(file, "translate"), units))
    yield* new UnitReader2(found, { document, languages, original }).read();
}

interface Surroundings {
  readonly document: DocumentText;
  readonly languages: FileLanguages;
  readonly original: string;
}

class UnitReader2 {
  readonly #element: PlacedElement;
  readonly #translate: string | undefined;
  readonly #around: Surroundings;

  constructor({ element, translate }: UnitElement, around: Surroundings) {
    this.#element = element;
    this.#translate = translate;
    this.#around = around;
  }

  *read(): Generator<PlacedUnit, void, undefined> {
    const element = this.#element;
    const data = originalData(element);
    const segments = elementsOf(element, "segment");
    for (const [index, segment] of segments.entries()) {
      const source = elementOf(segment, "source");
      if (source === undefined) continue;
      const ordinal = segments.length > 1 ? index + 1 : undefined;
      yield this.#unitOf(segment, source, { data, ordinal });
    }
  }

  #unitOf(
    segment: PlacedElement,
    source: PlacedElement,
    {
      data,
      ordinal,
    }: { readonly data: ReadonlyMap<string, string>; readonly ordinal: number | undefined },
  ): PlacedUnit {
    const element = this.#element;
    const translate = this.#translate;
    const { document } = this.#around;
    const { text } = document;
    const target = elementOf(segment, "target");
    const sourceSegment = readSegment(source.children, text, inlineReader2(data));
    const targetSegment = target && readSegment(target.children, text, inlineReader2(data));
    const id = attributeOf(element, "id") ?? "";
    const segmentId = attributeOf(segment, "id");
    const state = attributeOf(segment, "state");
    const subState = attributeOf(segment, "subState");
    const metadata = metadataOf(element);
    const matches = matchesOf(element, segment, text);
    const terms = termsOf(element);
    const unit: TranslationUnit = {
      id: ordinal === undefined ? id : `${id}/${segmentId ?? ordinal}`,
      source: sourceSegment.segment,
      target: targetSegment?.segment,
      state: isUnfinishedSubState(subState) ? "initial" : unitStates.find((each) => each === state),
      notes: notesOf(element),
      props: [...this.#documentProp(), ...metadata.props],
      attributes: {
        ...metadata.attributes,
        ...attributesBut(element, ["id", "xml:space"]),
        ...(translate !== undefined && { translate }),
        ...(segmentId !== undefined && { segment: segmentId }),
        ...(subState !== undefined && { subState }),
      },
      sourceInfo: this.#infoOf(source, "source"),
      targetInfo: target && this.#infoOf(target, "target"),
      others: [],
      ...(matches.length > 0 && { matches }),
      ...(terms.length > 0 && { terms }),
      location: { path: document.path, ...document.locate(segment.start) },
    };
    return {
      unit,
      source: sourceSegment,
      target: targetSegment,
      targetElement: target,
      outerTarget: undefined,
      before: source,
      mid: undefined,
      // XLIFF 2.1, processing requirements of `subState`: who updates the state must update or delete it.
      state: { element: segment, attribute: "state", write: (each) => each, more: "subState" },
    };
  }

  #documentProp(): readonly Property[] {
    const { original } = this.#around;
    return original === "" ? [] : [{ type: documentProperty, value: original }];
  }

  #infoOf(element: PlacedElement, side: "source" | "target"): VariantInfo {
    const { document, languages } = this.#around;
    const written = attributeOf(element, "xml:lang") || languages[side] || "und";
    return {
      language: languageAsWritten(written) ?? written,
      attributes: {},
      notes: [],
      props: [],
      contentLocation: { path: document.path, ...document.locate(element.contentStart) },
    };
  }
}

function originalData(element: PlacedElement): ReadonlyMap<string, string> {
  const data = new Map<string, string>();
  const container = elementsOf(element, "originalData")[0];
  if (container === undefined) return data;
  const inline = inlineReader2(data);
  for (const each of elementsOf(container, "data")) {
    // Text with `cp` for what XML cannot carry.
    const content = readSegment(each.children, "", inline).segment;
    data.set(
      attributeOf(each, "id") ?? "",
      content.map((part) => (typeof part === "string" ? part : "")).join(""),
    );
  }
  return data;
}

export function notesOf(element: PlacedElement): readonly Note[] {
  const notes = elementOf(element, "notes");
  if (notes === undefined) return [];
  return elementsOf(notes, "note").map((note) => {
    const language = attributeOf(note, "xml:lang");
    const attributes = attributesBut(note, ["xml:lang"]);
    return {
      text: textOf(note),
      ...(language !== undefined && { language }),
      ...(Object.keys(attributes).length > 0 && { attributes }),
    };
  });
}

interface Metadata {
  readonly attributes: Readonly<Record<string, string>>;
  readonly props: readonly Property[];
}

function metadataOf(element: PlacedElement): Metadata {
  const attributes = new Map<string, string>();
  const props: Property[] = [];
  const visit = (group: PlacedElement): void => {
    const about = attributesBut(group, ["id"]);
    for (const meta of elementsOf(group, "meta")) {
      const type = attributeOf(meta, "type") ?? "";
      // What the writer put there (write-metadata.ts).
      if (about["category"] === attributesGroup && about["appliesTo"] === undefined)
        attributes.set(type, textOf(meta));
      else props.push({ type, value: textOf(meta), attributes: about });
    }
    for (const inner of elementsOf(group, "metaGroup")) visit(inner);
  };
  const metadata = elementOf(element, "metadata", metadataModule);
  if (metadata !== undefined) for (const group of elementsOf(metadata, "metaGroup")) visit(group);
  return { attributes: Object.fromEntries(attributes), props };
}

function matchesOf(
  unit: PlacedElement,
  segment: PlacedElement,
  text: string,
): readonly OfferedMatch[] {
  const container = elementOf(unit, "matches", matchesModule);
  if (container === undefined) return [];
  const segments = elementsOf(unit, "segment");
  return elementsOf(container, "match").flatMap((match) => {
    const source = elementOf(match, "source", unit.namespace);
    const target = elementOf(match, "target", unit.namespace);
    if (source === undefined || target === undefined) return [];
    if (!concerns(match, segment, segments)) return [];
    const data = originalData({ ...match, namespace: unit.namespace });
    const read = (side: PlacedElement): PlacedSegment["segment"] =>
      readSegment(side.children, text, inlineReader2(data)).segment;
    const quality = Number.parseFloat(attributeOf(match, "similarity") ?? "");
    return [
      {
        source: read(source),
        target: read(target),
        similarity: quality >= 0 && quality <= 100 ? quality / 100 : undefined,
        origin: attributeOf(match, "origin") ?? "",
      },
    ];
  });
}

/** A match refers to a segment, or to a stretch inside one; where that is not clear, to the first. */
function concerns(
  match: PlacedElement,
  segment: PlacedElement,
  segments: readonly PlacedElement[],
): boolean {
  if (segments.length === 1) return true;
  const ref = (attributeOf(match, "ref") ?? "").replace(/^.*[#/=]/u, "");
  const owner = segments.find((each) => hasId(each, ref)) ?? segments[0];
  return owner === segment;
}

function hasId(element: PlacedElement, id: string): boolean {
  if (attributeOf(element, "id") === id) return true;
  return element.children.some((child) => !isText(child) && hasId(child, id));
}

function termsOf(unit: PlacedElement): readonly OfferedTerm[] {
  const container = elementOf(unit, "glossary", glossaryModule);
  if (container === undefined) return [];
  return elementsOf(container, "glossEntry").map((each) => {
    const term = elementOf(each, "term");
    const definition = elementOf(each, "definition");
    return {
      id: attributeOf(each, "id") ?? "",
      source: term === undefined ? "" : textOf(term),
      targets: elementsOf(each, "translation").map(textOf),
      definition: definition === undefined ? "" : textOf(definition),
    };
  });
}
