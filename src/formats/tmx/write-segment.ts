// A segment -> the content of a `seg`, valid by the DTD whatever the codes came from.

import type { InlineCode, Segment } from "../../model/segment.ts";
import { escapeAttribute, escapeText, type ReportIllegal } from "../../xml/escape.ts";
import { annotationType, isAnnotation } from "../codes/annotations.ts";
import { pairCodes, unpaired, type PairedCode } from "../codes/code-pairs.ts";
import { codeType } from "../codes/code-type.ts";
import type { CodeReports } from "../codes/dropped-attributes.ts";
import { equivalentName, equivalentOf } from "../codes/equivalent.ts";
import { isOwnCode } from "./code-numbers.ts";
import { inlineAttributes, spans } from "./content-model.ts";

/** `numbers` are those of the codes that are not TMX's own, by their place (`CodeNumbers`). */
export function writeSegment(
  segment: Segment,
  writing: CodeReports,
  numbers: ReadonlyMap<number, string> = new Map(),
): string {
  const { illegal } = writing;
  if (segment.length === 1 && typeof segment[0] === "string")
    return escapeText(segment[0], illegal);
  const openSpans: string[] = [];
  const pairs = numbers.size === 0 ? undefined : pairCodes(segment);
  let output = "";
  for (const [index, part] of segment.entries()) {
    if (typeof part === "string") {
      output += escapeText(part, illegal);
      continue;
    }
    const number = numbers.get(index);
    if (part.element !== undefined && spans.has(part.element))
      output += writeSpan(part, part.element, part.attributes ?? {}, openSpans, illegal);
    else if (isOwnCode(part)) output += writeCode(part, part.element ?? "ph", {}, writing);
    // Inside a code there are no codes: their text is data there.
    else if (number === undefined) output += escapeText(part.data, illegal);
    else {
      const pair = pairs?.get(index) ?? unpaired;
      if (isAnnotation(part)) output += writeAnnotation(part, pair, number, openSpans, writing);
      else output += writeForeign(part, pair, number, writing);
    }
  }
  while (openSpans.length > 0) output += `</${openSpans.pop()}>`;
  return output;
}

type Attributes = Readonly<Record<string, string | undefined>>;

function writeSpan(
  code: InlineCode,
  element: string,
  attributes: Attributes,
  openSpans: string[],
  reportIllegal: ReportIllegal,
): string {
  if (code.kind === "open") {
    openSpans.push(element);
    return `<${element}${writeInlineAttributes(element, attributes, reportIllegal)}>`;
  }
  // A close without its open would break the file; there is nothing in it to lose.
  if (openSpans.at(-1) !== element) return "";
  openSpans.pop();
  return `</${element}>`;
}

/** A span that is an element where it can be one; without its other half it marks nothing. */
function writeAnnotation(
  code: InlineCode,
  { partner, nested }: PairedCode,
  number: string,
  openSpans: string[],
  writing: CodeReports,
): string {
  if (partner === undefined) return "";
  writing.dropped(code, (name) => name === "type" || name === "mtype");
  const attributes = { i: number, x: number, type: annotationType(code) };
  if (nested) return writeSpan(code, "hi", attributes, openSpans, writing.illegal);
  return writeCode(code, code.kind === "open" ? "bpt" : "ept", attributes, writing);
}

/** A code of another format: a pair only if both halves are in the segment. */
function writeForeign(
  code: InlineCode,
  { partner }: PairedCode,
  number: string,
  writing: CodeReports,
): string {
  const half = code.kind === "open" ? "bpt" : "ept";
  const element = code.kind === "placeholder" ? "ph" : partner === undefined ? "it" : half;
  const attributes = {
    ...{ i: number, x: number, type: codeType(code) },
    pos: code.kind === "close" ? "end" : "begin",
    assoc: code.attributes?.["assoc"],
  };
  const shown = code.data === "" ? equivalentName(code) : undefined;
  const text = equivalentOf(code, partner);
  writing.dropped(
    code,
    (name) =>
      ["type", "subType", "ctype", shown].includes(name) ||
      // What an opening half says of the end is written there.
      (name.endsWith("End") && partner !== undefined) ||
      code.attributes?.[name] === (code.data === "" ? text : code.data) ||
      (name === "assoc" && element === "ph"),
  );
  const written = code.data === "" && code.content === undefined ? { ...code, data: text } : code;
  return writeCode(element === "ph" ? withData(written) : written, element, attributes, writing);
}

/** A placeholder with nothing to show for it is shown as the element that it was. */
function withData(code: InlineCode): InlineCode {
  if (code.data !== "" || code.content !== undefined || code.id === "") return code;
  return { ...code, data: `<${code.element ?? "x"} id="${code.id}"/>` };
}

function writeCode(
  code: InlineCode,
  element: string,
  attributes: Attributes,
  writing: CodeReports,
): string {
  const content =
    code.content === undefined
      ? escapeText(code.data, writing.illegal)
      : writeSegment(code.content, writing);
  const own = isOwnCode(code) ? code.attributes : undefined;
  const written = writeInlineAttributes(element, { ...attributes, ...own }, writing.illegal);
  return `<${element}${written}>${content}</${element}>`;
}

function writeInlineAttributes(
  element: string,
  attributes: Attributes,
  reportIllegal: ReportIllegal,
): string {
  let output = "";
  for (const name of inlineAttributes.get(element) ?? []) {
    const value = attributes[name];
    if (value !== undefined) output += ` ${name}="${escapeAttribute(value, reportIllegal)}"`;
  }
  return output;
}
