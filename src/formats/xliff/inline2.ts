// Inline elements of XLIFF 2 -> codes.

import type { InlineCode } from "../../model/segment.ts";
import type { PlacedElement } from "../../xml/placed-tree.ts";
import { attributeOf, attributesBut, type InlineReading } from "./placed-segment.ts";

/** `data` is the native data of the unit by its id (`originalData`). */
export function inlineReader2(
  data: ReadonlyMap<string, string>,
): (element: PlacedElement) => InlineReading {
  const dataOf = (element: PlacedElement, attribute: string): string =>
    data.get(attributeOf(element, attribute) ?? "") ?? "";
  return (element) => {
    const { name } = element;
    const id = attributeOf(element, "id") ?? "";
    switch (name) {
      case "cp":
        return { text: codePoint(attributeOf(element, "hex") ?? ""), descend: false };
      case "ph":
      case "sc":
        return {
          before: {
            kind: name === "ph" ? "placeholder" : "open",
            id,
            data: dataOf(element, "dataRef"),
            element: name,
            attributes: attributesBut(element, ["id", "dataRef"]),
          },
          descend: false,
        };
      case "ec":
        return { before: endCode(element, dataOf(element, "dataRef")), descend: false };
      case "pc":
        return {
          before: {
            kind: "open",
            id,
            data: dataOf(element, "dataRefStart"),
            element: name,
            attributes: attributesBut(element, ["id", "dataRefStart", "dataRefEnd"]),
          },
          after: { kind: "close", id, data: dataOf(element, "dataRefEnd"), element: name },
          descend: true,
        };
      case "sm":
        return { before: annotation(element, "open", id), descend: false };
      case "em":
        return {
          before: annotation(element, "close", attributeOf(element, "startRef") ?? ""),
          descend: false,
        };
      default:
        // mrk, and what does not belong here: its text is text.
        return {
          before: annotation(element, "open", id),
          after: { kind: "close", id, data: "", element: name },
          descend: true,
        };
    }
  };
}

function endCode(element: PlacedElement, data: string): InlineCode {
  const startRef = attributeOf(element, "startRef");
  return {
    kind: "close",
    id: startRef ?? attributeOf(element, "id") ?? "",
    data,
    element: "ec",
    attributes: attributesBut(element, ["id", "startRef", "dataRef"]),
  };
}

function annotation(element: PlacedElement, kind: "open" | "close", id: string): InlineCode {
  const attributes = attributesBut(element, kind === "open" ? ["id"] : ["startRef"]);
  return { kind, id, data: "", element: element.name, attributes };
}

function codePoint(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
