// Inline codes and annotations of one unit: halves that find each other, attributes that go together.

import type { PlacedElement } from "../../../xml/placed-tree.ts";
import { attributeOf, elementOf, elementsOf } from "../placed-segment.ts";
import type { Fault } from "./fault.ts";
import { inlineElements } from "./identity.ts";

export function checkInline(unit: PlacedElement, fault: Fault): void {
  const parts = unit.children.filter(
    (child): child is PlacedElement =>
      !("text" in child) && (child.name === "segment" || child.name === "ignorable"),
  );
  const sources = parts.flatMap((part) => elementsOf(part, "source").flatMap(inlineElements));
  const targets = parts.flatMap((part) => elementsOf(part, "target").flatMap(inlineElements));
  const notes = elementOf(unit, "notes");
  const noteIds = new Set(
    notes === undefined ? [] : elementsOf(notes, "note").map((note) => attributeOf(note, "id")),
  );
  for (const side of [sources, targets]) {
    checkHalves(side, fault);
    checkReordering(side, fault);
  }
  const codes = new Map(sources.map((code) => [attributeOf(code, "id") ?? "", code]));
  for (const element of [...sources, ...targets]) {
    checkAttributes(element, fault);
    checkComment(element, noteIds, fault);
  }
  for (const element of [...sources, ...targets]) checkCopy(element, codes, fault);
  for (const element of targets) checkCorrespondence(element, codes, fault);
  checkKept(parts, targets, fault);
}

function checkAttributes(element: PlacedElement, fault: Fault): void {
  const { name } = element;
  const get = (attribute: string): string | undefined => attributeOf(element, attribute);
  const [type, subType] = [get("type"), get("subType")];
  if (subType !== undefined && type === undefined)
    fault("xliffAttributeMissing", element, { attribute: "type", element: name });
  // XLIFF 2.1, 4.3.1.24: which types the standard's own sub-types belong to.
  const expected = /^xlf:var$/u.test(subType ?? "") ? "ui" : "fmt";
  if (subType?.startsWith("xlf:") === true && type !== undefined && type !== expected)
    fault("xliffAttributeValue", element, { attribute: "type", element: name, value: type });
  const hex = get("hex");
  if (name === "cp" && hex !== undefined && /^[\dA-Fa-f]+$/u.test(hex) && isLegal(hex))
    fault("xliffAttributeValue", element, { attribute: "hex", element: name, value: hex });
  if (get("canReorder") !== undefined && get("canReorder") !== "yes")
    for (const attribute of ["canCopy", "canDelete"])
      if (get(attribute) !== "no")
        fault("xliffAttributeValue", element, {
          attribute,
          element: name,
          value: get(attribute) ?? "yes",
        });
}

/** A character that XML can carry must not be written as `cp`. */
function isLegal(hexadecimal: string): boolean {
  const code = Number.parseInt(hexadecimal, 16);
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code >= 0xe000 && code < 0xfffe) || code >= 0x10000;
}

const compared = ["canCopy", "canDelete", "canOverlap", "copyOf", "dir", "subType", "type"];

function checkHalves(side: readonly PlacedElement[], fault: Fault): void {
  const started = new Map<string, PlacedElement>();
  for (const element of side) {
    const { name } = element;
    const startRef = attributeOf(element, "startRef");
    const id = attributeOf(element, "id");
    const isolated = attributeOf(element, "isolated") === "yes";
    if (name === "sc" || name === "sm") {
      if (id !== undefined && !isolated) started.set(`${name} ${id}`, element);
      continue;
    }
    if (name !== "ec" && name !== "em") continue;
    if (isolated ? startRef !== undefined || id === undefined : startRef === undefined) {
      const attribute = isolated ? "id" : "startRef";
      fault("xliffAttributeMissing", element, { attribute, element: name });
      continue;
    }
    if (isolated) continue;
    if (name === "ec" && id !== undefined)
      fault("xliffAttributeUnexpected", element, { attribute: "id", element: name });
    const key = `${name === "ec" ? "sc" : "sm"} ${startRef ?? ""}`;
    const start = started.get(key);
    started.delete(key);
    if (start === undefined)
      fault("xliffHalfMissing", element, { element: name, id: startRef ?? "" });
    else if (name === "ec") compareHalves(start, element, fault);
  }
  for (const [key, element] of started)
    fault("xliffHalfMissing", element, { element: element.name, id: key.slice(3) });
}

function compareHalves(start: PlacedElement, end: PlacedElement, fault: Fault): void {
  const id = attributeOf(start, "id") ?? "";
  for (const attribute of compared) {
    const written = attributeOf(end, attribute);
    if (written !== undefined && written !== (attributeOf(start, attribute) ?? defaults[attribute]))
      fault("xliffHalvesDiffer", end, { attribute, id });
  }
  const reorder = attributeOf(end, "canReorder");
  const mayReorder = attributeOf(start, "canReorder") ?? "yes";
  if (reorder !== undefined && (reorder === "yes") !== (mayReorder === "yes"))
    fault("xliffHalvesDiffer", end, { attribute: "canReorder", id });
}

const defaults: Readonly<Record<string, string>> = {
  canCopy: "yes",
  canDelete: "yes",
  canOverlap: "yes",
};

/** `no` without a `firstNo` before it: a sequence that never began. */
function checkReordering(side: readonly PlacedElement[], fault: Fault): void {
  let begun = false;
  for (const element of side) {
    const reorder = attributeOf(element, "canReorder");
    if (reorder === "firstNo") begun = true;
    else if (reorder === "no" && !begun && element.name !== "ec")
      fault("xliffAttributeValue", element, {
        attribute: "canReorder",
        element: element.name,
        value: "no",
      });
  }
}

/** A comment has its text, or a reference to a note of its unit: one of the two (XLIFF 2.1, 4.7.3.1.3). */
function checkComment(
  element: PlacedElement,
  noteIds: ReadonlySet<string | undefined>,
  fault: Fault,
): void {
  if (element.name !== "mrk" && element.name !== "sm") return;
  if (attributeOf(element, "type") !== "comment") return;
  const ref = attributeOf(element, "ref");
  const value = attributeOf(element, "value");
  if (ref === undefined && value === undefined)
    fault("xliffAttributeMissing", element, { attribute: "value", element: element.name });
  else if (ref !== undefined && value !== undefined)
    fault("xliffAttributeUnexpected", element, { attribute: "ref", element: element.name });
  else if (ref !== undefined) {
    // The note is one of this unit: #n=n1, or with the unit in front.
    const id = /^#(?:\/?(?:f=[^/]+\/)?u=[^/]+\/)?n=([^/=]+)$/u.exec(ref)?.[1];
    if (id === undefined || !noteIds.has(id))
      fault("xliffReferenceBroken", element, { attribute: "ref", value: ref });
  }
}

function checkCopy(
  element: PlacedElement,
  codes: ReadonlyMap<string, PlacedElement>,
  fault: Fault,
): void {
  const copyOf = attributeOf(element, "copyOf");
  if (copyOf === undefined) return;
  const original = codes.get(copyOf);
  if (original === undefined || attributeOf(original, "canCopy") === "no")
    fault("xliffReferenceBroken", element, { attribute: "copyOf", value: copyOf });
  for (const attribute of ["dataRef", "dataRefStart", "dataRefEnd"])
    if (element.attributes.has(attribute))
      fault("xliffAttributeUnexpected", element, { attribute, element: element.name });
}

const codeNames = new Set(["ph", "pc", "sc", "ec"]);

/** The same id in source and target is the same code: what it may be must not differ (XLIFF 2.1, 4.7.2). */
function checkCorrespondence(
  element: PlacedElement,
  codes: ReadonlyMap<string, PlacedElement>,
  fault: Fault,
): void {
  const id = attributeOf(element, "id");
  const source = codes.get(id ?? "");
  if (id === undefined || source === undefined) return;
  const single = (each: PlacedElement): boolean => each.name === "ph";
  const sameKind = codeNames.has(source.name)
    ? codeNames.has(element.name) && single(source) === single(element)
    : !codeNames.has(element.name);
  const translate = (each: PlacedElement): string => attributeOf(each, "translate") ?? "";
  const sameMark = codeNames.has(source.name) || translate(source) === translate(element);
  if (!sameKind || !sameMark) fault("xliffCodesDiffer", element, { id });
}

/** Codes that may not be deleted, and those whose order is fixed, in every translation there is. */
function checkKept(
  parts: readonly PlacedElement[],
  targets: readonly PlacedElement[],
  fault: Fault,
): void {
  const kept = new Set(targets.map((element) => attributeOf(element, "id")));
  for (const part of parts) {
    const source = elementOf(part, "source");
    const target = elementOf(part, "target");
    if (source === undefined || target === undefined) continue;
    const sourceCodes = inlineElements(source);
    for (const code of sourceCodes) {
      const id = attributeOf(code, "id");
      if (id === undefined || attributeOf(code, "canDelete") !== "no") continue;
      if (!kept.has(id)) fault("xliffCodeMissing", target, { id });
    }
    checkSequences(
      sourceCodes.filter(({ name }) => codeNames.has(name)),
      target,
      fault,
    );
  }
}

/** From a `firstNo` on, codes stay next to each other in their order. */
function checkSequences(
  sourceCodes: readonly PlacedElement[],
  target: PlacedElement,
  fault: Fault,
): void {
  if (sourceCodes.every((code) => attributeOf(code, "canReorder") !== "no")) return;
  const isCode = ({ name }: PlacedElement): boolean => codeNames.has(name);
  const targetIds = shapeOf(inlineElements(target).filter(isCode));
  const order = shapeOf(sourceCodes);
  const parentOf = nesting(target);
  const sourceParents = nesting(undefined, sourceCodes);
  for (const [index, code] of sourceCodes.entries()) {
    if (attributeOf(code, "canReorder") !== "no") continue;
    const id = order[index];
    const before = order[index - 1];
    const at = targetIds.indexOf(id);
    if (at < 0 || before === undefined || !targetIds.includes(before)) continue;
    const moved = targetIds[at - 1] !== before;
    const regrouped = parentOf.get(id ?? "") !== sourceParents.get(id ?? "");
    if (moved || regrouped) fault("xliffCodeOrder", target, { id: id ?? "" });
  }
}

function shapeOf(elements: readonly PlacedElement[]): readonly (string | undefined)[] {
  return elements.map((element) => attributeOf(element, "id") ?? attributeOf(element, "startRef"));
}

/** Which code each code stands inside. */
function nesting(
  root: PlacedElement | undefined,
  elements: readonly PlacedElement[] = root === undefined ? [] : inlineElements(root),
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const element of elements)
    for (const inner of inlineElements(element)) {
      const id = attributeOf(inner, "id");
      if (id !== undefined) parents.set(id, attributeOf(element, "id") ?? "");
    }
  return parents;
}
