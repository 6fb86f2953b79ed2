// A segment -> the content of an XLIFF 1.2 `source` or `target`. Native data stands inside the codes there.

import type { InlineCode, Segment } from "../../../model/segment.ts";
import { escapeText, type ReportIllegal } from "../../../xml/escape.ts";
import { annotationType, isAnnotation, writeMtype } from "../../codes/annotations.ts";
import { pairCodes, unpaired, type PairedCode } from "../../codes/code-pairs.ts";
import { codeType, writeCtype } from "../../codes/code-type.ts";
import type { CodeReports } from "../../codes/dropped-attributes.ts";
import { equivalentName, equivalentOf } from "../../codes/equivalent.ts";
import { CodeIds } from "../code-ids.ts";
import { takeMark, type Mark } from "../inline12.ts";
import { Ids, writeAttributes } from "../xml-markup.ts";

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
};

/** Writes the segments of one `trans-unit`, which share ids: the same code has the same one in source and target. */
export class SegmentWriter12 {
  readonly #ids = new CodeIds(new Ids("", /\S/u), true);
  readonly #writing: CodeReports;

  constructor(writing: CodeReports) {
    this.#writing = writing;
  }

  /**
   * `source`, of a target: the schema wants the id of a mark in a target to be that of a segment, so they are left out where
   * the order says which is which.
   */
  write(segment: Segment, source?: Segment): string {
    const { illegal } = this.#writing;
    const pairs = pairCodes(segment);
    const ids = this.#ids.of(segment, pairs);
    const isPlain = source !== undefined && inOrder(this.#marks(segment), this.#marks(source));
    let output = "";
    for (const [index, part] of segment.entries()) {
      if (typeof part === "string") output += escapeText(part, illegal);
      else {
        const pair = pairs.get(index) ?? unpaired;
        const id = ids.get(index) ?? "";
        output += isAnnotation(part)
          ? this.#writeAnnotation(part, pair, isPlain ? undefined : id)
          : this.#writeCode(part, pair, id);
      }
    }
    return output;
  }

  /** The marks that are written, with their ids. */
  #marks(segment: Segment): readonly Mark[] {
    const pairs = pairCodes(segment);
    const ids = this.#ids.of(segment, pairs);
    return segment.flatMap((part, index) => {
      const isMark = typeof part !== "string" && isAnnotation(part) && part.kind === "open";
      if (!isMark || !(pairs.get(index) ?? unpaired).nested) return [];
      return [{ type: writeMtype(annotationType(part)), id: ids.get(index) ?? "" }];
    });
  }

  /** A span that is no element marks nothing in 1.2: its text stays. */
  #writeAnnotation(code: InlineCode, { nested }: PairedCode, id: string | undefined): string {
    if (!nested) return "";
    if (code.kind === "close") return "</mrk>";
    const { illegal, dropped } = this.#writing;
    const comment = code.attributes?.["comment"] ?? code.attributes?.["value"];
    dropped(code, (name) => ["type", "mtype", "translate", "comment", "value"].includes(name));
    const attributes = { mtype: writeMtype(annotationType(code)), mid: id, comment };
    return `<mrk${writeAttributes(attributes, illegal)}>`;
  }

  #writeCode(code: InlineCode, pair: PairedCode, id: string): string {
    const { illegal } = this.#writing;
    const element = elementFor(code, pair);
    if (element === "g" && code.kind === "close") return "</g>";
    const attributes = { ...this.#keep(code, pair, element), id, pos: posOf(element, code) };
    const open = `<${element}${writeAttributes(attributes, illegal)}`;
    if (element === "g") return `${open}>`;
    if (empty.has(element)) return `${open}/>`;
    return `${open}>${escapeText(code.data, illegal)}</${element}>`;
  }

  #keep(
    code: InlineCode,
    { partner }: PairedCode,
    element: string,
  ): Readonly<Record<string, string | undefined>> {
    const own = code.attributes ?? {};
    const type = codeType(code);
    const shown = equivalentOf(code, partner);
    const { canCopy } = own;
    const values: Readonly<Record<string, string | undefined>> = {
      ...own,
      ctype: type === undefined ? undefined : writeCtype(type),
      clone: own["clone"] ?? canCopy,
      "equiv-text": shown === "" ? own["equiv-text"] : shown,
      // Both halves, or a reader looks for it in vain.
      rid: own["rid"] ?? partner?.attributes?.["rid"],
    };
    const names = kept[element] ?? [];
    const name = equivalentName(code);
    this.#writing.dropped(
      code,
      (each) =>
        names.includes(each) ||
        each === name ||
        own[each] === shown ||
        (each === "equivEnd" && partner !== undefined && element !== "g") ||
        (each === "canCopy" && names.includes("clone")) ||
        ((each === "type" || each === "subType") && names.includes("ctype")),
    );
    return Object.fromEntries(names.map((each) => [each, values[each]]));
  }
}

/** Whether a reader finds the id of each mark by its type and place. */
function inOrder(marks: readonly Mark[], ofSource: readonly Mark[]): boolean {
  const open = [...ofSource];
  return marks.every(({ type, id }) => takeMark(open, type) === id);
}

/** A segment by itself. */
export function writeSegment12(segment: Segment, illegal: ReportIllegal): string {
  return new SegmentWriter12({ illegal, dropped: () => undefined }).write(segment);
}

const empty = new Set(["x", "bx", "ex"]);

/** The element it came from, where that still fits; else by kind, data and nesting. */
function elementFor(code: InlineCode, { partner, nested }: PairedCode): string {
  const { element, data, kind } = code;
  if (kind === "placeholder") {
    // TMX: half of a pair that is not in the segment.
    if (element === "it") return "it";
    return element === "x" || data === "" ? "x" : "ph";
  }
  if (nested && data + (partner?.data ?? "") === "" && element !== "bx" && element !== "ex")
    return "g";
  if (partner === undefined) return "it";
  const bare = data + partner.data === "";
  if (bare && element !== "bpt" && element !== "ept") return kind === "open" ? "bx" : "ex";
  return kind === "open" ? "bpt" : "ept";
}

function posOf(element: string, { kind, attributes }: InlineCode): string | undefined {
  if (element !== "it") return undefined;
  return kind === "close" || attributes?.["pos"] === "end" ? "close" : "open";
}
