// A segment -> the content of an XLIFF 2 `source` or `target`. Pairs that nest become `pc`, others `sc` and `ec`;
// native data goes to `originalData`, as the standard has it (XLIFF 2.1, 4.3.1.3).

import type { InlineCode, Segment } from "../../../model/segment.ts";
import { escapeText, type ReportIllegal } from "../../../xml/escape.ts";
import { type PairedCode, pairCodes, unpaired } from "../code-pairs.ts";
import { type Ids, writeAttributes } from "../xml-markup.ts";

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
}

/** Writes the segments of one unit: source and target share ids and data. */
export class SegmentWriter {
  /** Native data -> id of its `data` element. */
  readonly #data = new Map<string, string>();
  // Codes of source and target that are the same code have the same id.
  readonly #codeIds = new Map<string, string>();
  readonly #options: SegmentWriterOptions;

  constructor(options: SegmentWriterOptions) {
    this.#options = options;
  }

  /** The content of one `source` or `target`. */
  write(segment: Segment): string {
    const pairs = pairCodes(segment);
    const seen = new Map<string, number>();
    const openIds = new Map<string, string[]>();
    let output = "";
    for (const [index, part] of segment.entries()) {
      if (typeof part === "string") output += writeText(part, this.#options.illegal);
      else {
        const pair = pairs.get(index) ?? unpaired;
        const id = this.#idOf(part, pair, seen, openIds);
        output += this.#writeCode(part, pair, id);
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
    const { illegal } = this.#options;
    const { partner, nested } = pair;
    const dataRef = this.#dataId(code);
    if (isAnnotation(code)) return this.#writeAnnotation(code, pair, id);
    if (code.kind === "placeholder")
      return `<ph${writeAttributes({ id, ...keep(code, "ph"), dataRef }, illegal)}/>`;
    // sc and ec in the file that was read: not made an element, which other tools might not reorder.
    if (nested && code.element !== "sc" && code.element !== "ec") {
      if (code.kind === "close") return "</pc>";
      const dataRefEnd = partner && this.#dataId(partner);
      const attributes = { id, ...keep(code, "pc"), dataRefEnd, dataRefStart: dataRef };
      return `<pc${writeAttributes(attributes, illegal)}>`;
    }
    const isolated = partner === undefined ? "yes" : undefined;
    if (code.kind === "open")
      return `<sc${writeAttributes({ id, ...keep(code, "sc"), dataRef, isolated }, illegal)}/>`;
    const reference = partner === undefined ? { id } : { startRef: id };
    return `<ec${writeAttributes({ ...reference, ...keep(code, "ec"), dataRef, isolated }, illegal)}/>`;
  }

  #writeAnnotation(code: InlineCode, { partner, nested }: PairedCode, id: string): string {
    const { illegal } = this.#options;
    // An annotation whose other half is missing marks nothing.
    if (partner === undefined) return "";
    if (nested && code.element !== "sm" && code.element !== "em")
      return code.kind === "close"
        ? "</mrk>"
        : `<mrk${writeAttributes({ id, ...keep(code, "mrk") }, illegal)}>`;
    return code.kind === "close"
      ? `<em${writeAttributes({ startRef: id }, illegal)}/>`
      : `<sm${writeAttributes({ id, ...keep(code, "sm") }, illegal)}/>`;
  }

  #dataId(code: InlineCode): string | undefined {
    if (code.data === "") return undefined;
    const known = this.#data.get(code.data);
    if (known !== undefined) return known;
    const id = `d${this.#data.size + 1}`;
    this.#data.set(code.data, id);
    return id;
  }

  #idOf(
    code: InlineCode,
    { partner }: PairedCode,
    seen: Map<string, number>,
    openIds: Map<string, string[]>,
  ): string {
    const kind = `${isAnnotation(code) ? "m" : code.kind === "placeholder" ? "p" : "c"} ${code.id}`;
    if (partner !== undefined && code.kind === "close") return openIds.get(kind)?.pop() ?? "";
    const occurrence = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, occurrence);
    const key = `${kind} ${occurrence}`;
    const id = this.#codeIds.get(key) ?? this.#options.ids.take(code.id === "" ? "c1" : code.id);
    this.#codeIds.set(key, id);
    if (partner !== undefined) openIds.set(kind, [...(openIds.get(kind) ?? []), id]);
    return id;
  }
}

function isAnnotation({ element }: InlineCode): boolean {
  return element === "mrk" || element === "sm" || element === "em";
}

// XLIFF 2.1, 4.3.1.29 `type`; other formats have words of their own there.
const codeTypes = new Set(["fmt", "ui", "quote", "link", "image", "other"]);

function keep(code: InlineCode, element: string): Record<string, string> {
  const { type, subType, ...others } = code.attributes ?? {};
  const isType = type !== undefined && (isAnnotation(code) || codeTypes.has(type));
  const types = { type, ...(subType?.includes(":") === true && { subType }) };
  const attributes: Readonly<Record<string, string | undefined>> = isType
    ? { ...others, ...types }
    : others;
  return Object.fromEntries(
    (kept[element] ?? []).flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
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
