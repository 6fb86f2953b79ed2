// The text of an element, and an element as text again: what the layout of a file adds to it is not kept.

import { escapeAttribute, escapeText, type ReportIllegal } from "../../xml/escape.ts";
import type { XmlElement } from "../../xml/parse-tree.ts";

export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The text with that of the elements inside, free of layout. */
export function textInside(element: XmlElement): string {
  return withoutLayout(rawText(element));
}

function rawText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : rawText(child))).join("");
}

/**
 * An indented line continues the one before it: files are wrapped for readability.
 * A line break without indentation is meant. Doing it twice changes nothing.
 */
export function withoutLayout(text: string): string {
  if (!text.includes("\n")) return text.trim();
  let joined = "";
  for (const [index, line] of text.split("\n").entries()) {
    const bare = line.replace(/^[ \t\r]+/u, "");
    const indented = bare.length < line.length;
    if (index > 0) joined += !indented ? "\n" : joined === "" || joined.endsWith("\n") ? "" : " ";
    joined += bare.replace(/(?<![ \t\r])[ \t\r]+$/u, "");
    if (bare === "" && indented && joined.endsWith(" ")) joined = joined.slice(0, -1);
  }
  return joined.trim();
}

/** The element on one line, with the attributes in the order given. */
export function printElement(element: XmlElement, illegal: ReportIllegal): string {
  const { name, attributes, children } = element;
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(value, illegal)}"`)
    .join("");
  const elements = elementsIn(element);
  if (elements.length === 0) {
    const text = escapeText(textInside(element), illegal);
    return text === "" ? `<${name}${written}/>` : `<${name}${written}>${text}</${name}>`;
  }
  const mixed = children.some((child) => typeof child === "string" && child.trim() !== "");
  const content = (mixed ? children : elements)
    .map((child) =>
      typeof child === "string"
        ? escapeText(child.replaceAll(/\s+/gu, " "), illegal)
        : printElement(child, illegal),
    )
    .join("");
  return `<${name}${written}>${mixed ? content.trim() : content}</${name}>`;
}
