// Languages and white space: what the file says at its root holds for every text in it.

import { canonicalLanguage } from "../../../model/language.ts";
import type { PlacedElement } from "../../../xml/placed-tree.ts";
import { attributeOf, isText } from "../placed-segment.ts";
import type { Fault } from "./fault.ts";

interface Inherited {
  readonly language: string | undefined;
  readonly space: string;
}

export function checkLanguages(root: PlacedElement, fault: Fault): void {
  const languages = { source: attributeOf(root, "srcLang"), target: attributeOf(root, "trgLang") };
  for (const attribute of ["srcLang", "trgLang"]) {
    const value = attributeOf(root, attribute);
    if (value !== undefined && canonicalLanguage(value) === undefined)
      fault("xliffAttributeValue", root, { attribute, element: "xliff", value });
  }
  const visit = (element: PlacedElement, outer: Inherited): void => {
    const inherited = {
      language: attributeOf(element, "xml:lang") ?? outer.language,
      space: attributeOf(element, "xml:space") ?? outer.space,
    };
    const children = element.children.filter(
      (child): child is PlacedElement => !isText(child) && child.namespace === root.namespace,
    );
    const sides = children.filter(({ name }) => name === "source" || name === "target");
    for (const side of sides) checkSide(side, inherited, languages, fault);
    const [source, target] = sides;
    const spaceOf = (side: PlacedElement): string =>
      attributeOf(side, "xml:space") ?? inherited.space;
    if (source !== undefined && target !== undefined && spaceOf(source) !== spaceOf(target))
      fault("xliffAttributeValue", target, {
        attribute: "xml:space",
        element: "target",
        value: spaceOf(target),
      });
    for (const child of children) visit(child, inherited);
  };
  visit(root, { language: undefined, space: "default" });
}

function checkSide(
  side: PlacedElement,
  { language }: Inherited,
  languages: { readonly source: string | undefined; readonly target: string | undefined },
  fault: Fault,
): void {
  const expected = side.name === "source" ? languages.source : languages.target;
  if (side.name === "target" && expected === undefined) {
    fault("xliffAttributeMissing", side, { attribute: "trgLang", element: "xliff" });
    return;
  }
  // Inherited from the document around it, or its own.
  const written = attributeOf(side, "xml:lang") ?? language;
  if (written !== undefined && written.toLowerCase() !== expected?.toLowerCase())
    fault("xliffAttributeValue", side, {
      attribute: "xml:lang",
      element: side.name,
      value: written,
    });
}
