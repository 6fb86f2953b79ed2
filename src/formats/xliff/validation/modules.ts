// Rules of XLIFF 2's validation and change tracking modules that no schema holds.

import type { PlacedElement } from "../../../xml/placed-tree.ts";
import { attributeOf, elementsOf, isText } from "../placed-segment.ts";
import type { Fault } from "./fault.ts";
import { inlineElements } from "./identity.ts";

const validationModule = "urn:oasis:names:tc:xliff:validation:2.0";
const changeTrackingModule = "urn:oasis:names:tc:xliff:changetracking:2.0";

const tests = ["isPresent", "isNotPresent", "startsWith", "endsWith"];

/** Looks at the element's own modules and at all inside. */
export function checkModules(holder: PlacedElement, fault: Fault): void {
  for (const child of holder.children) {
    if (isText(child)) continue;
    if (child.namespace === validationModule && child.name === "rule") checkRule(child, fault);
    if (child.namespace === changeTrackingModule && child.name === "changeTrack")
      for (const revisions of elementsOf(child, "revisions"))
        checkRevisions(revisions, holder, fault);
    checkModules(child, fault);
  }
}

/** Exactly one test, of the module or of a tool (XLIFF 2.1, 5.8.4.2). */
function checkRule(rule: PlacedElement, fault: Fault): void {
  const names = [...rule.attributes.keys()];
  const own = names.filter((name) => tests.includes(name));
  const custom = names.filter((name) => name.includes(":") && !name.startsWith("xml"));
  const [first, second] = [...own, ...custom];
  if (first === undefined)
    fault("xliffAttributeMissing", rule, { attribute: tests.join(" / "), element: "rule" });
  else if (second !== undefined)
    fault("xliffAttributeUnexpected", rule, { attribute: second, element: "rule" });
  const inSource = attributeOf(rule, "existsInSource");
  if (inSource !== undefined && !own.some((name) => name !== "isNotPresent"))
    fault("xliffAttributeUnexpected", rule, { attribute: "existsInSource", element: "rule" });
}

/** What is revised must be there, and have what is said to have changed in it (XLIFF 2.1, 5.6.5). */
function checkRevisions(revisions: PlacedElement, holder: PlacedElement, fault: Fault): void {
  const ref = attributeOf(revisions, "ref");
  const candidates = descendantsNamed(holder, attributeOf(revisions, "appliesTo") ?? "");
  if (candidates.length > 1 && ref === undefined)
    fault("xliffAttributeMissing", revisions, { attribute: "ref", element: "revisions" });
  const everything = inlineElements(holder);
  const revised =
    ref === undefined ? candidates[0] : everything.find((each) => attributeOf(each, "id") === ref);
  if (ref !== undefined && revised === undefined)
    fault("xliffReferenceBroken", revisions, { attribute: "ref", value: ref });
  for (const revision of elementsOf(revisions, "revision")) {
    const seen = new Set<string>();
    for (const item of elementsOf(revision, "item")) {
      const value = attributeOf(item, "property") ?? "";
      const isKnown = value === "content" || revised === undefined || revised.attributes.has(value);
      if (!isKnown || seen.has(value))
        fault("xliffAttributeValue", item, { attribute: "property", element: "item", value });
      seen.add(value);
    }
  }
}

function descendantsNamed(parent: PlacedElement, name: string): readonly PlacedElement[] {
  return parent.children.flatMap((child) => {
    if (isText(child) || child.namespace !== parent.namespace) return [];
    return [...(child.name === name ? [child] : []), ...descendantsNamed(child, name)];
  });
}
