// A segment -> the content of a `seg`, valid by the DTD whatever the codes came from.

import type { InlineCode, Segment } from "../../model/segment.ts";
import { escapeAttribute, escapeText, type ReportIllegal } from "../../xml/escape.ts";
import { inlineAttributes, spans } from "./content-model.ts";

export function writeSegment(segment: Segment, reportIllegal: ReportIllegal): string {
  if (segment.length === 1 && typeof segment[0] === "string")
    return escapeText(segment[0], reportIllegal);
  const openSpans: string[] = [];
  let output = "";
  for (const part of segment) {
    if (typeof part === "string") output += escapeText(part, reportIllegal);
    else if (part.element !== undefined && spans.has(part.element))
      output += writeSpan(part, part.element, openSpans, reportIllegal);
    else output += writeCode(part, segment, reportIllegal);
  }
  while (openSpans.length > 0) output += `</${openSpans.pop()}>`;
  return output;
}

function writeSpan(
  code: InlineCode,
  element: string,
  openSpans: string[],
  reportIllegal: ReportIllegal,
): string {
  if (code.kind === "open") {
    openSpans.push(element);
    return `<${element}${writeInlineAttributes(element, code.attributes ?? {}, reportIllegal)}>`;
  }
  // A close without its open would break the file; there is nothing in it to lose.
  if (openSpans.at(-1) !== element) return "";
  openSpans.pop();
  return `</${element}>`;
}

function writeCode(code: InlineCode, segment: Segment, reportIllegal: ReportIllegal): string {
  const known = code.element === undefined ? undefined : inlineAttributes.get(code.element);
  const element =
    known === undefined || code.element === undefined ? elementFor(code, segment) : code.element;
  const attributes = (known === undefined ? undefined : code.attributes) ?? {};
  const content =
    code.content === undefined
      ? escapeText(code.data, reportIllegal)
      : writeSegment(code.content, reportIllegal);
  const written = writeInlineAttributes(element, attributes, reportIllegal, code);
  return `<${element}${written}>${content}</${element}>`;
}

/** The TMX element for a code of another format: a pair only if both halves are in the segment. */
function elementFor(code: InlineCode, segment: Segment): string {
  if (code.kind === "placeholder") return "ph";
  const other = code.kind === "open" ? "close" : "open";
  const paired = segment.some(
    (part) => typeof part !== "string" && part.kind === other && part.id === code.id,
  );
  if (!paired) return "it";
  return code.kind === "open" ? "bpt" : "ept";
}

/** What the DTD requires of an element, if the code has none of its own. */
function requiredAttribute(element: string, name: string, code: InlineCode): string | undefined {
  if (name === "i") return code.id;
  if (name === "pos") return code.kind === "close" ? "end" : "begin";
  const isOurs = element === "ph" && name === "x" && code.attributes === undefined;
  return isOurs && code.id !== "" ? code.id : undefined;
}

function writeInlineAttributes(
  element: string,
  attributes: Readonly<Record<string, string>>,
  reportIllegal: ReportIllegal,
  code?: InlineCode,
): string {
  let output = "";
  for (const name of inlineAttributes.get(element) ?? []) {
    const value =
      attributes[name] ?? (code === undefined ? undefined : requiredAttribute(element, name, code));
    if (value !== undefined) output += ` ${name}="${escapeAttribute(value, reportIllegal)}"`;
  }
  return output;
}
