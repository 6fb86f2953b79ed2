// Repaired elements -> XML text, well-formed whatever the file was.

import { escapeAttribute, escapeText } from "../../xml/escape.ts";
import { isElement, type LooseElement } from "./loose-element.ts";

// Everything that XML does not allow was left out and reported when the file was read.
const told = (): void => undefined;

export function startTag({ name, attributes }: LooseElement): string {
  let output = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    output += ` ${key}="${escapeAttribute(value, told)}"`;
  return output;
}

export function writeElement(element: LooseElement): string {
  const start = startTag(element);
  if (element.children.length === 0) return `${start}/>`;
  let output = `${start}>`;
  for (const child of element.children)
    if (typeof child === "string") output += escapeText(child, told);
    else output += isElement(child) ? writeElement(child) : child.raw;
  return `${output}</${element.name}>`;
}
