// A concept as lines of a file of either version: one data category a line.

import { escapeAttribute, type ReportIllegal } from "../../xml/escape.ts";
import type { XmlElement } from "../../xml/parse-tree.ts";
import type { TbxEdition } from "./editions.ts";
import { elementsIn, printElement } from "./element-text.ts";

/** `conceptEntry` is of version 3. */
export function printConcept(
  conceptEntry: XmlElement,
  edition: TbxEdition,
  illegal: ReportIllegal,
): Iterable<string> {
  return printSection(inEdition(conceptEntry, edition), "      ", edition, illegal);
}

function* printSection(
  element: XmlElement,
  indent: string,
  edition: TbxEdition,
  illegal: ReportIllegal,
): Generator<string, void, undefined> {
  const { name, attributes } = element;
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(value, illegal)}"`)
    .join("");
  yield `${indent}<${name}${written}>\n`;
  for (const child of elementsIn(element)) {
    if (edition.sections.has(child.name))
      yield* printSection(child, `${indent}  `, edition, illegal);
    else yield `${indent}  ${printElement(child, illegal)}\n`;
  }
  yield `${indent}</${name}>\n`;
}

function inEdition(element: XmlElement, edition: TbxEdition): XmlElement {
  if (element.name === "termSec") return edition.term(element);
  const name = edition.names.get(element.name);
  if (name === undefined) return element;
  return {
    ...element,
    name,
    children: elementsIn(element).map((each) => inEdition(each, edition)),
  };
}
