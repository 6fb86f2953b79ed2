// Fragment identifiers of XLIFF 2 (#f=f1/u=u1/n=n1): their syntax, and what matches and terms point to.

import type { PlacedElement } from "../../../xml/placed-tree.ts";
import { glossaryModule, matchesModule } from "../namespaces.ts";
import { attributeOf, elementOf, elementsOf, isText } from "../placed-segment.ts";
import type { Fault } from "./fault.ts";
import { inlineElements } from "./identity.ts";

// Selectors in the order in which they stand; the last one alone may be another (XLIFF 2.1, 4.2).
const steps = ["f", "g", "u"];
const ownPrefixes = new Set(["f", "g", "u", "n", "d", "t"]);

/** What is registered with OASIS: the standard's modules, and TBX. */
const modulePrefixes = new Set([
  "gls",
  "mtc",
  "res",
  "mda",
  "fs",
  "slr",
  "val",
  "ctr",
  "its",
  "tbx",
]);

export function checkReferences(unit: PlacedElement, fault: Fault): void {
  const parts = unit.children.filter(
    (child): child is PlacedElement => !isText(child) && child.namespace === unit.namespace,
  );
  for (const element of parts.flatMap(inlineElements)) {
    const ref = attributeOf(element, "ref");
    if (ref?.startsWith("#") === true && !isFragment(ref.slice(1)))
      fault("xliffReferenceBroken", element, { attribute: "ref", value: ref });
  }
  const ids = new Set(
    parts.flatMap((part) => [part, ...inlineElements(part)]).map((each) => attributeOf(each, "id")),
  );
  const matches = elementOf(unit, "matches", matchesModule);
  for (const match of matches === undefined ? [] : elementsOf(matches, "match")) {
    const ref = attributeOf(match, "ref") ?? "";
    const target = /^#(?:.*\/)?(?:t=)?([^/=]+)$/u.exec(ref)?.[1];
    if (target === undefined || !ids.has(target))
      fault("xliffReferenceBroken", match, { attribute: "ref", value: ref });
    if (match.attributes.has("subType") && !match.attributes.has("type"))
      fault("xliffAttributeMissing", match, { attribute: "type", element: "match" });
  }
  const glossary = elementOf(unit, "glossary", glossaryModule);
  for (const term of glossary === undefined ? [] : elementsOf(glossary, "glossEntry"))
    if (elementOf(term, "translation") === undefined && elementOf(term, "definition") === undefined)
      fault("xliffElementMissing", term, {
        element: "translation / definition",
        parent: "glossEntry",
      });
}

function isFragment(fragment: string): boolean {
  const parts = fragment.replace(/^\//u, "").split("/");
  let step = -1;
  for (const [index, part] of parts.entries()) {
    const match = /^(?:([^=]+)=)?([^=]+)$/u.exec(part);
    if (match === null) return false;
    const [, prefix] = match;
    const isLast = index === parts.length - 1;
    if (prefix === undefined || !steps.includes(prefix)) {
      // A leaf: one, and at the end.
      if (
        !isLast ||
        (prefix !== undefined && !ownPrefixes.has(prefix) && !modulePrefixes.has(prefix))
      )
        return false;
      continue;
    }
    const next = steps.indexOf(prefix);
    if (next <= step) return false;
    step = next;
  }
  return true;
}
