// An XLIFF 2 document against its standard. A file with faults is read all the same: each is a warning with its place.

import type { Warning } from "../../../model/errors.ts";
import type { PlacedElement } from "../../../xml/placed-tree.ts";
import { elementsOf, isText } from "../placed-segment.ts";
import type { DocumentText } from "../placed-unit.ts";
import { faultReporter } from "./fault.ts";
import { checkIdentity } from "./identity.ts";
import { checkInline } from "./inline.ts";
import { checkLanguages } from "./languages.ts";
import { checkModules } from "./modules.ts";
import { checkReferences } from "./references.ts";
import { checkStructure } from "./structure.ts";

export function checkXliff2(
  root: PlacedElement,
  document: DocumentText,
  warn: (warning: Warning) => void,
): void {
  const fault = faultReporter(document, warn);
  checkStructure(root, fault);
  checkLanguages(root, fault);
  checkIdentity(root, fault);
  checkModules(root, fault);
  for (const file of elementsOf(root, "file"))
    for (const unit of unitsIn(file)) {
      checkInline(unit, fault);
      checkReferences(unit, fault);
      for (const segment of elementsOf(unit, "segment"))
        if (segment.attributes.has("subState") && !segment.attributes.has("state"))
          fault("xliffAttributeMissing", segment, { attribute: "state", element: "segment" });
    }
}

function unitsIn(parent: PlacedElement): readonly PlacedElement[] {
  return parent.children.flatMap((child) => {
    if (isText(child) || child.namespace !== parent.namespace) return [];
    return child.name === "unit" ? [child] : child.name === "group" ? unitsIn(child) : [];
  });
}
