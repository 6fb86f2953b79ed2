// The elements of an XLIFF file that hold units, through the groups around them.

import type { PlacedElement } from "../../xml/placed-tree.ts";
import { attributeOf, isText } from "./placed-segment.ts";

export interface UnitElement {
  readonly element: PlacedElement;
  /** `translate`, said of it or of what is around it. */
  readonly translate: string | undefined;
}

/** Those named `name` below `parent`, in order; `groups` are the elements that are looked into. */
export function* unitElements(
  parent: PlacedElement,
  inherited: string | undefined,
  { name, groups }: { readonly name: string; readonly groups: readonly string[] },
): Generator<UnitElement, void, undefined> {
  for (const child of parent.children) {
    if (isText(child) || child.namespace !== parent.namespace) continue;
    const translate = attributeOf(child, "translate") ?? inherited;
    if (child.name === name) yield { element: child, translate };
    else if (groups.includes(child.name)) yield* unitElements(child, translate, { name, groups });
  }
}
