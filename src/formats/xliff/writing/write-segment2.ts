// A segment -> the content of an XLIFF 2 `source` or `target`. Pairs that nest become `pc`, others `sc` and `ec`;
// native data goes to `originalData`, as the standard has it (XLIFF 2.1, 4.3.1.3).

import type { InlineCode, Segment } from "../../../model/segment.ts";
import { escapeText, type ReportIllegal } from "../../../xml/escape.ts";
import { annotationType, isAnnotation, markedType2 } from "../../codes/annotations.ts";
import { pairCodes, unpaired, type PairedCode } from "../../codes/code-pairs.ts";
import { codeType, codeType2 } from "../../codes/code-type.ts";
import type { ReportDropped } from "../../codes/dropped-attributes.ts";
import { CodeIds } from "../code-ids.ts";
import { writeAttributes, type Ids } from "../xml-markup.ts";

// No `copyOf` and `subFlows`: they name codes and units of the file that was read.
const shared = ["canCopy", "canDelete", "canReorder", "subType", "type"];
const single = [...shared, "disp", "equiv"];
const spanning = [...shared, "canOverlap", "dir"];

/** Attributes that a code keeps, by the element that it becomes. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ph: single,
  sc: [...spanning, "disp", "equiv"],
  ec: [...spanning, "disp", "equiv"],
  pc: [...spanning, "dispStart", "dispEnd", "equivStart", "equivEnd"],
  mrk: ["type", "ref", "value", "translate"],
  sm: ["type", "ref", "value", "translate"],
};

export interface SegmentWriterOptions {
  /** Ids of the whole unit: a code may share none with a segment. */
  readonly ids: Ids;
  readonly illegal: ReportIllegal;
  readonly dropped: ReportDropped;
}

/** Writes the segments of one unit: source and target share ids and data. */
export class SegmentWriter {
  /** Native data -> id of its `data` element. */
  readonly #data = new Map<string, string>();
  readonly #codeIds: CodeIds;
  readonly #options: SegmentWriterOptions;

  constructor(options: SegmentWriterOptions) {
    this.#codeIds = new CodeIds(options.ids);
    this.#options = options;
  }

  /** The content of one `source` or `target`. */
  write(segment: Segment): string {
    const pairs = pairCodes(segment);
    const ids = this.#codeIds.of(segment, pairs);
    let output = "";
    for (const [index, part] of segment.entries()) {
      if (typeof part === "string") output += writeText(part, this.#options.illegal);
      else {
        const pair = pairs.get(index) ?? unpaired;
        output += this.#writeCode(part, pair, ids.get(index) ?? "");
      }
    }
    return output;
  }

  /** The `originalData` element for what was written, or nothing. */
  originalData(indent: string): string {
    if (this.#data.size === 0) return "";
    const { illegal } = this.#options;
    const items = [...this.#data].map(
      ([data, id]) =>
        `${indent}  <data${writeAttributes({ id }, illegal)}>${writeText(data, illegal)}</data>\n`,
    );
    return `${indent}<originalData>\n${items.join("")}${indent}</originalData>\n`;
  }

  #writeCode(code: InlineCode, pair: PairedCode, id: string): string {
    const { illegal, dropped } = this.#options;
    const { partner, nested } = pair;
    const dataRef = this.#dataId(code);
    if (isAnnotation(code)) return this.#writeAnnotation(code, pair, id);
    // TMX: half of a pair that is not in the segment.
    if (code.kind === "placeholder" && code.element === "it") {
      const half = code.attributes?.["pos"] === "end" ? "ec" : "sc";
      const attributes = { id, ...keep(code, half, dropped), dataRef, isolated: "yes" };
      return `<${half}${writeAttributes(attributes, illegal)}/>`;
    }
    if (code.kind === "placeholder")
      return `<ph${writeAttributes({ id, ...keep(code, "ph", dropped), dataRef }, illegal)}/>`;
    // sc and ec in the file that was read: not made an element, which other tools might not reorder.
    if (nested && code.element !== "sc" && code.element !== "ec") {
      if (code.kind === "close") return "</pc>";
      const dataRefEnd = partner && this.#dataId(partner);
      const attributes = {
        id,
        ...keep(code, "pc", dropped, partner),
        dataRefEnd,
        dataRefStart: dataRef,
      };
      return `<pc${writeAttributes(attributes, illegal)}>`;
    }
    const isolated = partner === undefined ? "yes" : undefined;
    if (code.kind === "open")
      return `<sc${writeAttributes({ id, ...keep(code, "sc", dropped), dataRef, isolated }, illegal)}/>`;
    const reference = partner === undefined ? { id } : { startRef: id };
    return `<ec${writeAttributes({ ...reference, ...keep(code, "ec", dropped), dataRef, isolated }, illegal)}/>`;
  }

  #writeAnnotation(code: InlineCode, { partner, nested }: PairedCode, id: string): string {
    const { illegal, dropped } = this.#options;
    // An annotation whose other half is missing marks nothing.
    if (partner === undefined) return "";
    if (nested && code.element !== "sm" && code.element !== "em")
      return code.kind === "close"
        ? "</mrk>"
        : `<mrk${writeAttributes({ id, ...keep(code, "mrk", dropped) }, illegal)}>`;
    return code.kind === "close"
      ? `<em${writeAttributes({ startRef: id }, illegal)}/>`
      : `<sm${writeAttributes({ id, ...keep(code, "sm", dropped) }, illegal)}/>`;
  }

  #dataId(code: InlineCode): string | undefined {
    if (code.data === "") return undefined;
    const known = this.#data.get(code.data);
    if (known !== undefined) return known;
    const id = `d${this.#data.size + 1}`;
    this.#data.set(code.data, id);
    return id;
  }
}

// Handled one by one, or of the format that was read.
const translated = new Set(["type", "subType", "ctype", "equiv-text", "clone", "mtype", "comment"]);

function keep(
  code: InlineCode,
  element: string,
  dropped: ReportDropped,
  partner?: InlineCode,
): Record<string, string> {
  const own = code.attributes ?? {};
  const { ctype, clone, comment } = own;
  const typed = isAnnotation(code) ? markedType(code) : typeOf(code);
  const isSpan = element === "pc";
  const shown = own["equiv"] ?? own["equiv-text"];
  const end = partner?.attributes?.["equiv-text"];
  const values: Readonly<Record<string, string | undefined>> = {
    ...own,
    ...{ type: undefined, subType: undefined, ...typed },
    canCopy: own["canCopy"] ?? clone,
    value: own["value"] ?? comment,
    equiv: shown,
    equivStart: own["equivStart"] ?? shown,
    equivEnd: own["equivEnd"] ?? (isSpan ? end : undefined),
  };
  const names = kept[element] ?? [];
  const lost = typed === undefined ? (ctype === undefined ? "type" : "ctype") : undefined;
  dropped(code, (name) => name !== lost && (names.includes(name) || translated.has(name)));
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** `undefined` if no attribute of XLIFF 2 can hold it. */
function typeOf(code: InlineCode): Readonly<Record<string, string>> | undefined {
  const word = codeType(code);
  return word === undefined ? {} : codeType2(word);
}

function markedType(code: InlineCode): Readonly<Record<string, string>> {
  const { value, ref, comment } = code.attributes ?? {};
  return markedType2(annotationType(code), (value ?? ref ?? comment) !== undefined);
}

// Control characters are what this looks for.
// oxlint-disable-next-line no-control-regex
const illegalCharacter = /([\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF])/u;

/** Text, with a `cp` for each character that XML cannot carry. */
export function writeText(text: string, illegal: ReportIllegal): string {
  if (!illegalCharacter.test(text)) return escapeText(text, illegal);
  return text
    .split(illegalCharacter)
    .map((part) => {
      if (part.length !== 1 || !illegalCharacter.test(part)) return escapeText(part, illegal);
      return `<cp hex="${part.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}"/>`;
    })
    .join("");
}
