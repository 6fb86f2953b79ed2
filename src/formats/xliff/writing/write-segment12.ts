// A segment -> the content of an XLIFF 1.2 `source` or `target`. Native data stands inside the codes there.

import type { InlineCode, Segment } from "../../../model/segment.ts";
import { escapeText, type ReportIllegal } from "../../../xml/escape.ts";
import { type PairedCode, pairCodes, unpaired } from "../code-pairs.ts";
import { writeAttributes } from "../xml-markup.ts";

/** Attributes that each element keeps beside its id. */
const kept: Readonly<Record<string, readonly string[]>> = {
  g: ["ctype", "clone", "xid", "equiv-text"],
  x: ["ctype", "clone", "xid", "equiv-text"],
  bx: ["rid", "ctype", "clone", "xid", "equiv-text"],
  ex: ["rid", "xid", "equiv-text"],
  bpt: ["rid", "ctype", "crc", "xid", "equiv-text"],
  ept: ["rid", "crc", "xid", "equiv-text"],
  ph: ["ctype", "crc", "assoc", "xid", "equiv-text"],
  it: ["rid", "ctype", "crc", "xid", "equiv-text"],
  mrk: ["mtype", "mid", "comment"],
};

export function writeSegment12(segment: Segment, illegal: ReportIllegal): string {
  const pairs = pairCodes(segment);
  // Annotations that 1.2 has too, by id.
  const annotations = new Set(
    segment.flatMap((part) =>
      typeof part !== "string" && part.attributes?.["mtype"] !== undefined ? [part.id] : [],
    ),
  );
  let output = "";
  for (const [index, part] of segment.entries()) {
    if (typeof part === "string") output += escapeText(part, illegal);
    // Annotations of XLIFF 2 have no counterpart: their text stays.
    else if (part.element === "sm" || part.element === "em") continue;
    else if (part.element !== "mrk" || annotations.has(part.id))
      output += writeCode(part, pairs.get(index) ?? unpaired, illegal);
  }
  return output;
}

function writeCode(code: InlineCode, pair: PairedCode, illegal: ReportIllegal): string {
  const element = elementFor(code, pair);
  if (spans.has(element) && code.kind === "close") return `</${element}>`;
  const own = required(element, code);
  const attributes = { ...keep(code, element), ...own };
  const open = `<${element}${writeAttributes(attributes, illegal)}`;
  if (spans.has(element)) return `${open}>`;
  if (empty.has(element)) return `${open}/>`;
  return `${open}>${escapeText(code.data, illegal)}</${element}>`;
}

const spans = new Set(["g", "mrk"]);
const empty = new Set(["x", "bx", "ex"]);

/** The element it came from, where that still fits; else by kind, data and nesting. */
function elementFor(code: InlineCode, { partner, nested }: PairedCode): string {
  const { element, data, kind } = code;
  if (element === "mrk" && nested) return "mrk";
  if (kind === "placeholder")
    return element === "x" || (data === "" && element !== "ph") ? "x" : "ph";
  if (nested && data + (partner?.data ?? "") === "" && element !== "bx" && element !== "ex")
    return "g";
  if (partner === undefined) return "it";
  const bare = data + partner.data === "";
  if (bare && element !== "bpt" && element !== "ept") return kind === "open" ? "bx" : "ex";
  return kind === "open" ? "bpt" : "ept";
}

function required(element: string, code: InlineCode): Record<string, string> {
  if (element === "mrk") return {};
  if (element !== "it") return { id: code.id };
  return { id: code.id, pos: code.kind === "close" ? "close" : "open" };
}

function keep(code: InlineCode, element: string): Record<string, string> {
  return Object.fromEntries(
    (kept[element] ?? []).flatMap((name) => {
      const value = code.attributes?.[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
