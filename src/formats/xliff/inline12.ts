// Inline elements of XLIFF 1.2 -> codes.

import type { InlineCode, Segment } from "../../model/segment.ts";
import type { PlacedElement } from "../../xml/placed-tree.ts";
import {
  attributeOf,
  attributesBut,
  isText,
  readSegment,
  textOf,
  type InlineReading,
} from "./placed-segment.ts";

/**
 * `annotations` counts the `mrk` of a segment that have no id. In a target, where the schema allows an id only for a segment
 * of `seg-source`, such a one is the next of its type in the source, of which `source` are the codes.
 */
export function inlineReader12(
  text: string,
  source: Segment = [],
): (element: PlacedElement) => InlineReading {
  let annotations = 0;
  const open = marksOf(source);
  return (element) => {
    const { name } = element;
    if (name === "mrk" && attributeOf(element, "mtype") === "seg") return { descend: true };
    if (name === "g") return span(element, attributeOf(element, "id") ?? "", ["id"]);
    if (name === "mrk") {
      const type = attributeOf(element, "mtype") ?? "";
      const id = attributeOf(element, "mid") ?? takeMark(open, type) ?? `m${(annotations += 1)}`;
      return span(element, id, ["mid"]);
    }
    const kind = kindOf(element);
    if (kind !== undefined) return { before: codeOf(element, kind, text), descend: false };
    // Markup of a tool's own: what stands in it is text unless it stands nowhere else.
    const id = `${name}${(annotations += 1)}`;
    return span(element, id, []);
  };
}

/** A marked span: what it is, and its id. */
export interface Mark {
  readonly type: string;
  readonly id: string;
}

function marksOf(segment: Segment): Mark[] {
  return segment.flatMap((part) =>
    typeof part !== "string" && part.element === "mrk" && part.kind === "open"
      ? [{ type: part.attributes?.["mtype"] ?? "", id: part.id }]
      : [],
  );
}

/** Takes the id of the first of the type out of the list. */
export function takeMark(open: Mark[], type: string): string | undefined {
  const at = open.findIndex((mark) => mark.type === type);
  return at < 0 ? undefined : open.splice(at, 1)[0]?.id;
}

function span(element: PlacedElement, id: string, without: readonly string[]): InlineReading {
  const { name } = element;
  return {
    before: {
      kind: "open",
      id,
      data: "",
      element: name,
      attributes: attributesBut(element, without),
    },
    after: { kind: "close", id, data: "", element: name },
    descend: true,
  };
}

function kindOf(element: PlacedElement): InlineCode["kind"] | undefined {
  switch (element.name) {
    case "x":
    case "ph":
      return "placeholder";
    case "bx":
    case "bpt":
      return "open";
    case "ex":
    case "ept":
      return "close";
    case "it":
      return attributeOf(element, "pos") === "close" ? "close" : "open";
    default:
      return undefined;
  }
}

function codeOf(element: PlacedElement, kind: InlineCode["kind"], text: string): InlineCode {
  const rid = kind === "placeholder" ? undefined : attributeOf(element, "rid");
  const id = rid ?? attributeOf(element, "id") ?? "";
  const content = readSegment(element.children, text, subFlow).segment;
  const code: InlineCode = {
    kind,
    id,
    data: textOf(element),
    element: element.name,
    attributes: attributesBut(element, rid === undefined ? ["id"] : []),
  };
  return element.children.every(isText) ? code : { ...code, content };
}

// `sub`: text for translators inside the data of a code.
function subFlow(element: PlacedElement): InlineReading {
  const content: Segment = [];
  const base = { id: "sub", data: "", element: element.name, content };
  return {
    before: { ...base, kind: "open", attributes: attributesBut(element, []) },
    after: { ...base, kind: "close" },
    descend: true,
  };
}
