// `trans-unit` of XLIFF 1.0 to 1.2, SDLXLIFF and memoQ's XLIFF -> units: one for each segment that is marked.

import { documentProperty } from "../../model/make-unit.ts";
import type { Note, OfferedMatch, TranslationUnit, VariantInfo } from "../../model/unit.ts";
import type { PlacedElement } from "../../xml/placed-tree.ts";
import { languageAsWritten } from "../written-language.ts";
import { inlineReader12 } from "./inline12.ts";
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
import type { DocumentText, PlacedUnit, StatePlace } from "./placed-unit.ts";
import {
  readState12,
  writeConfirmation,
  writeMemoqStatus,
  writePhraseStep,
  writeState12,
} from "./states12.ts";
import { unitElements } from "./unit-elements.ts";

export interface FileLanguages {
  readonly source: string | undefined;
  readonly target: string | undefined;
}

const transUnits = { name: "trans-unit", groups: ["body", "group"] };

/** Every unit of a `file`, in order. */
export function* readUnits12(
  file: PlacedElement,
  document: DocumentText,
): Generator<PlacedUnit, void, undefined> {
  const languages = {
    source: attributeOf(file, "source-language"),
    target: attributeOf(file, "target-language"),
  };
  const original = attributeOf(file, "original") ?? "";
  for (const { element, translate } of unitElements(file, undefined, transUnits))
    yield* new UnitReader12(element, { document, languages, original, translate }).read();
}

interface Surroundings {
  readonly document: DocumentText;
  readonly languages: FileLanguages;
  readonly original: string;
  readonly translate: string | undefined;
}

/** The elements that one unit is made of; `mid` where it is a part of a `trans-unit`. */
interface Sides {
  readonly source: PlacedElement;
  readonly target: PlacedElement | undefined;
  readonly mid: string | undefined;
  /** Whether other units are made of the same `trans-unit`. */
  readonly among: boolean;
}

class UnitReader12 {
  readonly #element: PlacedElement;
  readonly #around: Surroundings;

  constructor(element: PlacedElement, around: Surroundings) {
    this.#element = element;
    this.#around = around;
  }

  *read(): Generator<PlacedUnit, void, undefined> {
    const element = this.#element;
    const source = elementOf(element, "source");
    if (source === undefined) return;
    const target = elementOf(element, "target");
    const marked = marks(elementOf(element, "seg-source"));
    const targets = new Map(marks(target).map((each) => [attributeOf(each, "mid") ?? "", each]));
    // A target without marks translates the whole.
    const whole = marked.length === 0 || (targets.size === 0 && hasText(target));
    if (whole) {
      yield this.#unitOf({ source, target, mid: undefined, among: false });
      return;
    }
    for (const each of marked) {
      const mid = attributeOf(each, "mid") ?? "";
      const counterpart = targets.get(mid);
      yield this.#unitOf({ source: each, target: counterpart, mid, among: marked.length > 1 });
    }
  }

  #unitOf({ source, target, mid, among }: Sides): PlacedUnit {
    const element = this.#element;
    const { document, original, translate } = this.#around;
    const { text } = document;
    const sourceSegment = readSegment(source.children, text, inlineReader12(text));
    const reader = inlineReader12(text, sourceSegment.segment);
    const targetSegment = target && readSegment(target.children, text, reader);
    const id = attributeOf(element, "id") ?? "";
    const outerTarget = elementOf(element, "target");
    const state = this.#stateOf(mid, outerTarget, among);
    const matches = matchesOf(element, text);
    const unit: TranslationUnit = {
      id: among ? `${id}/${mid}` : id,
      source: sourceSegment.segment,
      target: targetSegment?.segment,
      state: state.value,
      notes: notesOf(element),
      props: original === "" ? [] : [{ type: documentProperty, value: original }],
      attributes: {
        ...attributesBut(element, ["id", "xml:space"]),
        ...(translate !== undefined && { translate }),
        ...(state.written !== undefined && { state: state.written }),
      },
      sourceInfo: this.#infoOf(source, "source"),
      targetInfo: target && this.#infoOf(target, "target"),
      others: [],
      ...(matches.length > 0 && { matches }),
      location: { path: document.path, ...document.locate(among ? source.start : element.start) },
    };
    return {
      unit,
      source: sourceSegment,
      target: targetSegment,
      targetElement: target,
      outerTarget: mid === undefined ? undefined : outerTarget,
      before: elementOf(element, "seg-source") ?? elementOf(element, "source") ?? source,
      mid,
      state: state.place,
    };
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

  #stateOf(
    mid: string | undefined,
    target: PlacedElement | undefined,
    among: boolean,
  ): {
    readonly value: TranslationUnit["state"];
    readonly written: string | undefined;
    readonly place: StatePlace | undefined;
  } {
    const element = this.#element;
    const segment = segmentDefinition(element, mid);
    const confirmation = segment && attributeOf(segment, "conf");
    const memoq = element.attributes.has("mq:status") ? "mq:status" : undefined;
    const phrase = element.attributes.has("m:confirmed") ? "m:confirmed" : undefined;
    const written = target && attributeOf(target, "state");
    const value = readState12({
      state: written,
      qualifier: target && attributeOf(target, qualifier),
      approved: attributeOf(element, "approved"),
      confirmation,
      memoq: memoq && attributeOf(element, memoq),
      phrase: phrase && attributeOf(element, phrase),
    });
    const place =
      segment !== undefined
        ? { element: segment, attribute: "conf", write: writeConfirmation }
        : memoq !== undefined && written === undefined
          ? { element, attribute: memoq, write: writeMemoqStatus }
          : phrase !== undefined && written === undefined
            ? { element, attribute: phrase, write: writePhraseStep }
            : among || target === undefined
              ? undefined
              : { element: target, attribute: "state", write: writeState12, more: qualifier };
    return { value, written: written ?? confirmation, place };
  }
}

const qualifier = "state-qualifier";

/** `sdl:seg` of SDLXLIFF, which stands beside the texts. */
function segmentDefinition(
  unit: PlacedElement,
  mid: string | undefined,
): PlacedElement | undefined {
  for (const child of unit.children) {
    if (isText(child) || child.name !== "seg-defs") continue;
    const found = elementsOf(child, "seg").find((seg) => attributeOf(seg, "id") === mid);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The segments marked inside, at any depth, but none inside another. */
function marks(element: PlacedElement | undefined): readonly PlacedElement[] {
  if (element === undefined) return [];
  return element.children.flatMap((child) => {
    if (isText(child)) return [];
    return child.name === "mrk" && attributeOf(child, "mtype") === "seg" ? [child] : marks(child);
  });
}

function hasText(element: PlacedElement | undefined): boolean {
  return element !== undefined && textOf(element).trim() !== "";
}

function notesOf(element: PlacedElement): readonly Note[] {
  return elementsOf(element, "note").map((note) => {
    const language = attributeOf(note, "xml:lang");
    const attributes = attributesBut(note, ["xml:lang"]);
    return {
      text: textOf(note),
      ...(language !== undefined && { language }),
      ...(Object.keys(attributes).length > 0 && { attributes }),
    };
  });
}

function matchesOf(element: PlacedElement, text: string): readonly OfferedMatch[] {
  return elementsOf(element, "alt-trans").flatMap((offered) => {
    const source = elementOf(offered, "source") ?? elementOf(element, "source");
    const target = elementOf(offered, "target");
    if (source === undefined || target === undefined) return [];
    // XLIFF 1.2, 3.2.2 `alttranstype`: kept as a record, not offered again.
    if (attributeOf(offered, "alttranstype") === "rejected") return [];
    const quality = Number.parseFloat(attributeOf(offered, "match-quality") ?? "");
    const read = (side: PlacedElement): PlacedSegment["segment"] =>
      readSegment(side.children, text, inlineReader12(text)).segment;
    return [
      {
        source: read(source),
        target: read(target),
        // "85%", "85", "100.00": a percentage by custom; the standard leaves it to the tool.
        similarity: quality >= 0 && quality <= 100 ? quality / 100 : undefined,
        origin: attributeOf(offered, "origin") ?? "",
      },
    ];
  });
}
