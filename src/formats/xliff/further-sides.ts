// A second `source` or `target` of a unit of XLIFF 1.x: only the first is read.

import type { PlacedElement } from "../../xml/placed-tree.ts";
import { attributeOf, elementsOf, isText } from "./placed-segment.ts";

export interface FurtherSide {
  readonly element: PlacedElement;
  /** Of the unit, as written. */
  readonly unit: string;
}

/** In file order. XLIFF 1.2, trans-unit: one source, zero or one target. */
export function* furtherSides(element: PlacedElement): Generator<FurtherSide, void, undefined> {
  if (element.name === "trans-unit") {
    const unit = attributeOf(element, "id") ?? "";
    for (const name of ["source", "target"])
      for (const further of elementsOf(element, name).slice(1)) yield { element: further, unit };
    return;
  }
  for (const child of element.children) if (!isText(child)) yield* furtherSides(child);
}
