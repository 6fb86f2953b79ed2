// A changed target -> markup for the file that its unit was read from.

import type { InlineCode, Segment } from "../../model/segment.ts";
import { escapeText, type ReportIllegal } from "../../xml/escape.ts";
import { isAnnotation } from "../codes/annotations.ts";
import { pairCodes, unpaired, type PairedCode } from "../codes/code-pairs.ts";
import type { PlacedSegment } from "./placed-segment.ts";
import type { PlacedUnit } from "./placed-unit.ts";
import { writeText } from "./writing/write-segment2.ts";
import { writeSegment12 } from "./writing/write-segment12.ts";
import { Ids, writeAttributes } from "./xml-markup.ts";

/** Codes keep the markup that they have in the old target, else in the source; others are written anew. */
export function targetMarkup(
  target: Segment,
  { target: old, source }: PlacedUnit,
  isVersion2: boolean,
  illegal: ReportIllegal,
): string {
  const known = new Map([...markupByCode(source), ...(old ? markupByCode(old) : [])]);
  const seen = new Map<string, number>();
  const writer = isVersion2
    ? new ForeignCodes([...codesOf(source.segment), ...codesOf(old?.segment ?? [])], illegal)
    : undefined;
  const pairs = pairCodes(target);
  const markup = target.map((part) =>
    typeof part === "string" ? undefined : known.get(codeKey(part, seen)),
  );
  const isWhole = (index: number): boolean => {
    const own = markup[index];
    if (own === undefined || !isHalfElement(own)) return own !== undefined;
    const pair = pairs.get(index) ?? unpaired;
    const other = markup[pair.partnerIndex ?? -1];
    return pair.nested && other !== undefined && isHalfElement(other);
  };
  let output = "";
  for (const [index, part] of target.entries()) {
    if (typeof part === "string")
      output += isVersion2 ? writeText(part, illegal) : escapeText(part, illegal);
    else if (isWhole(index)) output += markup[index] ?? "";
    // An annotation whose other half is gone marks nothing.
    else if (!isAnnotation(part))
      output += writer?.write(part, pairs.get(index)) ?? writeSegment12([part], illegal);
  }
  return output;
}

/** `<g id="1">`, `</pc>`: markup that is well-formed only together with its other half. */
function isHalfElement(markup: string): boolean {
  return markup.startsWith("</") || /^<[^<]*[^/]>$/u.test(markup);
}

/** Codes that a unit of XLIFF 2 has no `data` for: what they are shows in `disp`. */
class ForeignCodes {
  readonly #ids = new Ids("x");
  readonly #own = new Map<string, string>();
  readonly #illegal: ReportIllegal;

  constructor(taken: readonly InlineCode[], illegal: ReportIllegal) {
    this.#illegal = illegal;
    for (const id of new Set(taken.map((code) => code.id))) this.#ids.take(id);
  }

  write(code: InlineCode, pair: PairedCode | undefined): string {
    const disp = code.data === "" ? undefined : code.data;
    if (code.kind === "placeholder")
      return this.#tag("ph", { id: this.#ids.take(code.id), disp }, "/");
    if (code.kind === "open") {
      const id = this.#ids.take(code.id);
      this.#own.set(code.id, id);
      if (pair?.nested === true) return this.#tag("pc", { id, dispStart: disp });
      return this.#tag(
        "sc",
        { id, disp, isolated: pair?.partner === undefined ? "yes" : undefined },
        "/",
      );
    }
    if (pair?.nested === true) return "</pc>";
    if (pair?.partner !== undefined)
      return this.#tag("ec", { startRef: this.#own.get(code.id), disp }, "/");
    return this.#tag("ec", { id: this.#ids.take(code.id), disp, isolated: "yes" }, "/");
  }

  #tag(name: string, attributes: Record<string, string | undefined>, end = ""): string {
    return `<${name}${writeAttributes(attributes, this.#illegal)}${end}>`;
  }
}

function markupByCode({ segment, markup }: PlacedSegment): [string, string][] {
  const seen = new Map<string, number>();
  return codesOf(segment).map((code, index) => [codeKey(code, seen), markup[index] ?? ""]);
}

function codesOf(segment: Segment): readonly InlineCode[] {
  return segment.filter((part): part is InlineCode => typeof part !== "string");
}

function codeKey({ kind, id, data, element }: InlineCode, seen: Map<string, number>): string {
  const key = JSON.stringify([kind, id, data, element]);
  const ordinal = (seen.get(key) ?? 0) + 1;
  seen.set(key, ordinal);
  return `${key} ${ordinal}`;
}
