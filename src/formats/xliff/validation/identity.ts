// Ids that must be unique, and references that must find one.

import type { PlacedElement } from "../../../xml/placed-tree.ts";
import { attributeOf, elementOf, elementsOf, isText, textOf } from "../placed-segment.ts";
import type { Fault } from "./fault.ts";

export function checkIdentity(root: PlacedElement, fault: Fault): void {
  const files = elementsOf(root, "file");
  unique(files, fault);
  for (const file of files) {
    const groups = descendants(file, "group");
    const units = descendants(file, "unit");
    unique(groups, fault);
    unique(units, fault);
    for (const holder of [file, ...groups, ...units]) {
      const notes = elementOf(holder, "notes");
      if (notes !== undefined) unique(elementsOf(notes, "note"), fault);
      uniqueInModules(holder, fault);
    }
    const unitIds = new Set(units.map((unit) => attributeOf(unit, "id")));
    for (const unit of units) checkUnit(unit, unitIds, fault);
    checkSkeleton(file, fault);
  }
}

function checkSkeleton(file: PlacedElement, fault: Fault): void {
  const skeleton = elementOf(file, "skeleton");
  if (skeleton === undefined) return;
  const isEmpty = textOf(skeleton).trim() === "" && skeleton.children.every(isText);
  const hasHref = skeleton.attributes.has("href");
  if (isEmpty && !hasHref)
    fault("xliffAttributeMissing", skeleton, { attribute: "href", element: "skeleton" });
  else if (!isEmpty && hasHref)
    fault("xliffAttributeUnexpected", skeleton, { attribute: "href", element: "skeleton" });
}

function checkUnit(
  unit: PlacedElement,
  unitIds: ReadonlySet<string | undefined>,
  fault: Fault,
): void {
  const parts = [...elementsOf(unit, "segment"), ...elementsOf(unit, "ignorable")];
  if (parts.length > 0 && elementOf(unit, "segment") === undefined)
    fault("xliffElementMissing", unit, { element: "segment", parent: "unit" });
  const sources = parts.flatMap((part) => elementsOf(part, "source"));
  // One space of ids for parts and what is inline in their sources (XLIFF 2.1, 4.3.1.20).
  unique([...parts, ...sources.flatMap(inlineElements)], fault);
  const targets = parts.flatMap((part) => elementsOf(part, "target"));
  unique(targets.flatMap(inlineElements), fault);
  const originalData = elementOf(unit, "originalData");
  const data = originalData === undefined ? [] : elementsOf(originalData, "data");
  unique(data, fault);
  const dataIds = new Set(data.map((each) => attributeOf(each, "id")));
  for (const element of [...sources, ...targets].flatMap(inlineElements)) {
    refer(element, ["dataRef", "dataRefStart", "dataRefEnd"], dataIds, fault);
    refer(element, ["subFlows", "subFlowsStart", "subFlowsEnd"], unitIds, fault);
  }
  checkOrder(parts, fault);
}

function refer(
  element: PlacedElement,
  attributes: readonly string[],
  ids: ReadonlySet<string | undefined>,
  fault: Fault,
): void {
  for (const attribute of attributes) {
    const value = attributeOf(element, attribute);
    if (value === undefined) continue;
    for (const id of value.trim().split(/\s+/u))
      if (!ids.has(id)) fault("xliffReferenceBroken", element, { attribute, value: id });
  }
}

/** Places of targets: `order`, or that of the part itself. */
function checkOrder(parts: readonly PlacedElement[], fault: Fault): void {
  const inFile = parts.toSorted((a, b) => a.start - b.start);
  const ordered = inFile.some((part) => {
    const target = elementOf(part, "target");
    return target?.attributes.has("order") === true;
  });
  if (!ordered) return;
  const taken = new Set<number>();
  for (const [index, part] of inFile.entries()) {
    const target = elementOf(part, "target");
    const order = Number((target && attributeOf(target, "order")) ?? index + 1);
    if (taken.has(order))
      fault("xliffAttributeValue", target ?? part, {
        attribute: "order",
        element: "target",
        value: String(order),
      });
    taken.add(order);
  }
}

/** Ids of module and tool elements: unique among those with the same parent holder. */
function uniqueInModules(holder: PlacedElement, fault: Fault): void {
  const foreign = holder.children.filter(
    (child): child is PlacedElement => !isText(child) && child.namespace !== holder.namespace,
  );
  const byNamespace = new Map<string, PlacedElement[]>();
  for (const element of foreign.flatMap((each) => [
    each,
    ...foreignDescendants(each, holder.namespace),
  ]))
    byNamespace.set(element.namespace, [...(byNamespace.get(element.namespace) ?? []), element]);
  for (const elements of byNamespace.values()) unique(elements, fault);
}

function foreignDescendants(element: PlacedElement, core: string): readonly PlacedElement[] {
  return element.children.flatMap((child) =>
    isText(child) || child.namespace === core ? [] : [child, ...foreignDescendants(child, core)],
  );
}

function unique(elements: readonly PlacedElement[], fault: Fault): void {
  const taken = new Set<string>();
  for (const element of elements) {
    const id = attributeOf(element, "id") ?? attributeOf(element, "xml:id");
    if (id === undefined) continue;
    if (taken.has(id)) fault("xliffIdTaken", element, { id, element: element.name });
    taken.add(id);
  }
}

export function inlineElements(parent: PlacedElement): readonly PlacedElement[] {
  return parent.children.flatMap((child) =>
    isText(child) ? [] : [child, ...inlineElements(child)],
  );
}

function descendants(parent: PlacedElement, name: string): readonly PlacedElement[] {
  return parent.children.flatMap((child) => {
    if (isText(child) || child.namespace !== parent.namespace) return [];
    const own = child.name === name ? [child] : [];
    return child.name === "group" ? [...own, ...descendants(child, name)] : own;
  });
}
