// What only a tool minds that holds a file of XLIFF 1.2 against its schemas: words of no list, and what other
// vocabularies put in. The schemas of OASIS decide: xliff-core-1.2-transitional.xsd and -strict.xsd.

import { xliff12 } from "../../formats/xliff/namespaces.ts";
import { looseElements, type LooseElement } from "../markup/loose-element.ts";
import type { MarkupExamination, MarkupFacts } from "../markup/markup-doctor.ts";
import { unlistedValues } from "./listed-values12.ts";

const extensible: ReadonlySet<string> = new Set(["trans-unit", "bin-unit", "alt-trans"]);
// `xsi:schemaLocation` is the schema's own.
const ownPrefixes: ReadonlySet<string> = new Set(["xml", "xmlns", "xsi"]);

function is12({ root }: MarkupFacts): boolean {
  return root?.attributes["version"] === "1.2";
}

/** By its prefix, or by a namespace of its own. */
export function ofOtherVocabulary({ name, attributes }: LooseElement): boolean {
  return name.includes(":") || (attributes["xmlns"] ?? xliff12) !== xliff12;
}

function foreignAttributes({ attributes }: LooseElement): readonly string[] {
  return Object.keys(attributes).filter((name) => {
    const colon = name.indexOf(":");
    return colon > 0 && !ownPrefixes.has(name.slice(0, colon));
  });
}

/** With everything in it but what is inside elements of other vocabularies. */
function* ownWithin(element: LooseElement): Generator<LooseElement, void, undefined> {
  yield element;
  for (const child of looseElements(element))
    if (!ofOtherVocabulary(child)) yield* ownWithin(child);
}

/** Elements of other vocabularies that are not at the end of one that takes them. */
function* misplaced(element: LooseElement): Generator<LooseElement, void, undefined> {
  for (const own of ownWithin(element)) {
    if (own.name === "header" || own.name === "tool") continue;
    const children = looseElements(own);
    const last = children.findLastIndex((child) => !ofOtherVocabulary(child));
    for (const [at, child] of children.entries())
      if (ofOtherVocabulary(child) && (at < last || !extensible.has(own.name))) yield child;
  }
}

export const strictRules12: readonly MarkupExamination[] = [
  {
    kind: { id: "xliff12-value", level: "note" },
    of: "open",
    *examine(element, facts) {
      if (!is12(facts)) return;
      for (const data of unlistedValues(element)) yield { point: element.point, data };
    },
  },
  {
    kind: { id: "xliff12-value", level: "note" },
    of: "unit",
    *examine(unit, facts) {
      if (!is12(facts)) return;
      for (const element of ownWithin(unit))
        for (const data of unlistedValues(element)) yield { point: element.point, data };
    },
  },
  {
    kind: { id: "xliff12-foreign-place", level: "note" },
    of: "unit",
    *examine(unit, facts) {
      if (!is12(facts)) return;
      for (const { name, point } of misplaced(unit)) yield { point, data: { element: name } };
    },
  },
  {
    kind: { id: "xliff12-foreign", level: "note" },
    of: "open",
    *examine(element, facts) {
      if (!is12(facts) || ofOtherVocabulary(element)) return;
      for (const name of foreignAttributes(element)) yield { point: element.point, data: { name } };
    },
  },
  {
    kind: { id: "xliff12-foreign", level: "note" },
    of: "unit",
    *examine(unit, facts) {
      if (!is12(facts)) return;
      for (const element of ownWithin(unit)) {
        for (const name of foreignAttributes(element))
          yield { point: element.point, data: { name } };
        for (const { name, point } of looseElements(element).filter(ofOtherVocabulary))
          yield { point, data: { name } };
      }
    },
  },
];
