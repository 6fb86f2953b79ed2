// A data category that no field of the glossary holds <-> a property, named by its place in TBX:
// `descrip/context`, `termNote/termType`, `note`. Groups and what has further attributes are kept as
// markup (`xml/transacGrp/modification`). Properties that did not come from TBX are `admin` of type `x-…`.

import { ParseError } from "../../model/errors.ts";
import type { Property } from "../../model/unit.ts";
import { parseTree, type XmlElement } from "../../xml/parse-tree.ts";
import { elementsIn, printElement, textInside, withoutLayout } from "./element-text.ts";

const plainNames: ReadonlySet<string> = new Set(["admin", "descrip", "ref", "termNote", "xref"]);
/** Elements with a meaning of their own at their place. */
const structureNames: ReadonlySet<string> = new Set([
  ...["tbx", "text", "body", "conceptEntry", "langSec", "termSec", "term", "termGrp"],
]);

const privatePrefix = "x-";
const markupPrefix = "xml/";
const plainType = /^(admin|descrip|ref|termNote|xref)\/(.+)$/su;

/** The category of an element: `definition`, `partOfSpeech`; of a group, that of its first element. */
export function categoryOf(element: XmlElement): string {
  return element.attributes["type"] ?? elementsIn(element)[0]?.attributes["type"] ?? "";
}

/** Whether a field can hold it: text only, with no attribute but its type. */
export function isPlain({ attributes, children }: XmlElement): boolean {
  return (
    children.every((child) => typeof child === "string") &&
    Object.keys(attributes).every((name) => name === "type")
  );
}

/** Without the language; `undefined` for an element that says nothing. */
export function propertyOf(element: XmlElement): Property | undefined {
  const { name } = element;
  const { "xml:lang": _language, ...attributes } = element.attributes;
  const bare = { ...element, attributes };
  const type = attributes["type"];
  const value = textInside(element);
  if (isPlain(bare)) {
    if (value === "") return undefined;
    if (name === "note" && type === undefined) return { type: "note", value };
    if (name === "admin" && type?.startsWith(privatePrefix) === true)
      return { type: type.slice(privatePrefix.length), value };
    if (plainNames.has(name) && type !== undefined && type !== "")
      return { type: `${name}/${type}`, value };
  }
  // Characters that XML cannot hold were not in the file.
  const markup = printElement(bare, () => {});
  const category = categoryOf(bare);
  return { type: markupPrefix + name + (category === "" ? "" : `/${category}`), value: markup };
}

/** A group of one is that one. */
export function unwrapped(element: XmlElement): XmlElement {
  const [only, second] = elementsIn(element);
  const isGroup = element.name.endsWith("Grp") && Object.keys(element.attributes).length === 0;
  return isGroup && only !== undefined && second === undefined ? only : element;
}

/**
 * The element that a reader turns into this property, without the language.
 * Those in `ofFields` would be taken for a field that is empty.
 */
export function categoryElement(
  { type, value }: Property,
  ofFields: ReadonlySet<string> = new Set(),
): XmlElement {
  const known = ofFields.has(type) ? undefined : knownElement(type, value);
  const read = known === undefined ? undefined : propertyOf(unwrapped(known));
  if (known !== undefined && read?.type === type && read.value === value) return known;
  return leaf("admin", value, privatePrefix + type);
}

function knownElement(type: string, value: string): XmlElement | undefined {
  if (type === "note") return leaf("note", value);
  const [, name, category] = plainType.exec(type) ?? [];
  if (name !== undefined) return leaf(name, value, category);
  if (!type.startsWith(markupPrefix)) return undefined;
  try {
    const element = parseTree([value], "");
    return structureNames.has(element.name) ? undefined : element;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

export function leaf(name: string, text: string, type?: string): XmlElement {
  const attributes: Record<string, string> = type === undefined ? {} : { type };
  return { name, attributes, children: [withoutLayout(text)], line: 1, column: 1 };
}
