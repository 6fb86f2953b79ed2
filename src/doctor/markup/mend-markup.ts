// A damaged XML file -> the same file, well-formed and in UTF-8. Units that were cut off are left out and listed.

import { escapeText } from "../../xml/escape.ts";
import { looseElements, type LooseElement } from "./loose-element.ts";
import type { RepairedPart } from "./repair-markup.ts";
import { startTag, writeElement } from "./write-markup.ts";

export function* mendMarkup(
  parts: Iterable<RepairedPart>,
  adapt: (element: LooseElement) => LooseElement,
): Generator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  let depth = 0;
  let roots = 0;
  for (const part of parts) {
    if (part.kind === "open") {
      if (depth === 0) roots += 1;
      depth += 1;
      if (roots === 1) yield startTag(adapt(part.element)) + ">";
    } else if (part.kind === "close") {
      depth -= 1;
      if (roots === 1) yield depth > 0 ? `</${part.name}>` : `</${part.name}>\n`;
    } else if (roots > 1) continue;
    else if (part.kind === "raw") yield depth > 0 ? part.raw : `${part.raw}\n`;
    else if (part.kind === "text") {
      // Around the root there is only space, so the line breaks there are ours.
      if (depth > 0) yield escapeText(part.text, () => undefined);
    } else if (!isCutWithin(part.element)) yield writeElement(adapted(part.element, adapt));
  }
}

function adapted(
  element: LooseElement,
  adapt: (element: LooseElement) => LooseElement,
): LooseElement {
  const children = element.children.map((child) =>
    typeof child !== "string" && "name" in child ? adapted(child, adapt) : child,
  );
  return { ...adapt(element), children };
}

/** Whether something in it was cut off; merely lacking its own end tag loses nothing. */
export function isCutWithin(element: LooseElement): boolean {
  return looseElements(element).some((child) => child.end === "cut" || isCutWithin(child));
}
