// Elements, attributes and values against the content model.

import type { PlacedElement } from "../../../xml/placed-tree.ts";
import { attributeOf, isText } from "../placed-segment.ts";
import { coreModel, moduleModels, root22, type ElementModel } from "./content-model.ts";
import type { Fault } from "./fault.ts";

/** Core elements on which attributes of any namespace may stand. */
const open = new Set(["xliff", "file", "group", "unit", "note", "mrk", "sm"]);
/** … and those on which only attributes of XLIFF's own modules may (XLIFF 2.1, 4.9.2). */
const moduleOnly = new Set(["ph", "pc", "sc", "ec"]);
const moduleNamespace = /^urn:oasis:names:tc:xliff:|^http:\/\/www\.w3\.org\/2005\/11\/its$/u;

// Format style module: HTML elements that may be named.
const styles =
  /^(?:a|b|bdi|bdo|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|em|h[1-6]|head|hr|html|i|img|input|ins|kbd|label|legend|li|link|mark|ol|option|p|pre|q|rb|rbc|rp|rt|rtc|ruby|s|samp|select|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul)$/u;
const stylesModule = "urn:oasis:names:tc:xliff:fs:2.0";

type Prefixes = ReadonlyMap<string, string>;

export function checkStructure(root: PlacedElement, fault: Fault): void {
  visit(root, new Map(), root.namespace, fault);
}

function visit(element: PlacedElement, outer: Prefixes, core: string, fault: Fault): void {
  const prefixes = prefixesOf(element, outer);
  const isCore = element.namespace === core;
  const models = isCore ? coreModel : moduleModels.get(element.namespace);
  // Elements of tools and of modules that are not looked into are let alone, with all that is in them.
  if (models === undefined) return;
  const is22 = isCore && element.name === "xliff" && core.endsWith(":2.2");
  const model = is22 ? root22 : models.get(element.name);
  if (model !== undefined) {
    checkAttributes(element, model, { prefixes, isCore }, fault);
    checkChildren(element, model, core, fault);
  }
  for (const child of element.children) {
    if (isText(child)) continue;
    const known = child.namespace === core ? coreModel : moduleModels.get(child.namespace);
    if (known !== undefined && !known.has(child.name))
      fault("xliffElementUnexpected", child, { element: child.name, parent: element.name });
    else visit(child, prefixes, core, fault);
  }
}

function prefixesOf(element: PlacedElement, outer: Prefixes): Prefixes {
  const own = [...element.attributes]
    .filter(([name]) => name.startsWith("xmlns:"))
    .map(([name, { value }]) => [name.slice("xmlns:".length), value] as const);
  return own.length === 0 ? outer : new Map([...outer, ...own]);
}

function checkAttributes(
  element: PlacedElement,
  model: ElementModel,
  { prefixes, isCore }: { readonly prefixes: Prefixes; readonly isCore: boolean },
  fault: Fault,
): void {
  const { name } = element;
  for (const [attribute, { value }] of element.attributes) {
    if (attribute === "xmlns" || attribute.startsWith("xmlns:")) continue;
    const pattern = model.attributes.get(attribute);
    if (pattern !== undefined) {
      if (!pattern.test(value))
        fault("xliffAttributeValue", element, { attribute, element: name, value });
    } else if (!mayCarry(element, attribute, { prefixes, isCore }))
      fault("xliffAttributeUnexpected", element, { attribute, element: name });
    checkStyle(element, attribute, prefixes, fault);
  }
  for (const attribute of model.required)
    if (!element.attributes.has(attribute))
      fault("xliffAttributeMissing", element, { attribute, element: name });
}

function mayCarry(
  element: PlacedElement,
  attribute: string,
  { prefixes, isCore }: { readonly prefixes: Prefixes; readonly isCore: boolean },
): boolean {
  const colon = attribute.indexOf(":");
  if (colon < 0) return false;
  const prefix = attribute.slice(0, colon);
  if (!isCore) return !(element.name === "match" && attribute === "xml:lang");
  if (open.has(element.name)) return true;
  if (!moduleOnly.has(element.name)) return false;
  const isOfModule = moduleNamespace.test(prefixes.get(prefix) ?? "");
  // The other half says it.
  return isOfModule && (element.name !== "ec" || attributeOf(element, "isolated") === "yes");
}

function checkStyle(
  element: PlacedElement,
  attribute: string,
  prefixes: Prefixes,
  fault: Fault,
): void {
  const [prefix = "", name = ""] = attribute.split(":");
  if (prefixes.get(prefix) !== stylesModule || prefix === "xmlns") return;
  const value = attributeOf(element, attribute) ?? "";
  if (name !== "fs" && name !== "subFs")
    fault("xliffAttributeUnexpected", element, { attribute, element: element.name });
  else if (name === "fs" && !styles.test(value))
    fault("xliffAttributeValue", element, { attribute, element: element.name, value });
}

function checkChildren(
  element: PlacedElement,
  model: ElementModel,
  core: string,
  fault: Fault,
): void {
  const parent = element.name;
  let step = 0;
  const seen = new Set<string>();
  for (const child of element.children) {
    if (isText(child)) continue;
    const isOwn = child.namespace === element.namespace;
    if (!isOwn) {
      // In the core modules come before notes and units; a match and a `glossEntry` hold what they like.
      const mayStand =
        model.foreign && (parent === "skeleton" || element.namespace !== core || step <= 1);
      if (!mayStand) fault("xliffElementUnexpected", child, { element: child.name, parent });
      continue;
    }
    const at = model.children.findIndex(
      (each, index) => index >= step && namesOf(each).includes(child.name),
    );
    const again = at >= 0 && seen.has(child.name) && !isChoice(model.children[at]);
    if (at < 0 || again) fault("xliffElementUnexpected", child, { element: child.name, parent });
    else step = at;
    seen.add(child.name);
  }
  for (const each of model.children) {
    const names = namesOf(each);
    const isRequired = typeof each === "string" ? each.endsWith("+") : each.includes("+");
    if (isRequired && !names.some((name) => seen.has(name)))
      fault("xliffElementMissing", element, { element: names.join(" / "), parent });
  }
}

function namesOf(each: string | readonly string[]): readonly string[] {
  return typeof each === "string" ? [each.replace("+", "")] : each.filter((name) => name !== "+");
}

function isChoice(each: string | readonly string[] | undefined): boolean {
  return typeof each !== "string" || each === "file+";
}
