// The content of a `seg`, element by element, into a segment: codes keep their data verbatim.

import type { InlineCode, Segment } from "../../model/segment.ts";
import type { PointSource } from "../reading-warnings.ts";
import { inlineAttributes, spans } from "./content-model.ts";
import type { TmxWarnings } from "./tmx-warnings.ts";

type Attributes = Readonly<Record<string, string>>;
type Parts = (string | InlineCode)[];

/** An element that is still open, and the parts around it. */
interface OpenElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly outer: Parts;
  readonly id: string;
}

// Numbers given to markup that TMX does not know, clear of those that tools count from 1.
const firstForeignNumber = 1001;

export class SegmentBuilder {
  #parts: Parts = [];
  readonly #open: OpenElement[] = [];
  #pairs: string[] = [];
  #spanCount = 0;
  /** Whether a pair has a number that it shares with its counterpart in the other variants. */
  #hasShared = false;
  #foreignCount = 0;
  readonly #warnings: TmxWarnings;

  constructor(warnings: TmxWarnings) {
    this.#warnings = warnings;
  }

  text(text: string): void {
    const parts = this.#parts;
    const { length } = parts;
    const before = length === 0 ? undefined : parts[length - 1];
    if (typeof before === "string") parts[length - 1] = before + text;
    else parts.push(text);
  }

  openElement(name: string, attributes: Attributes, point: PointSource): void {
    const allowed = inlineAttributes.get(name);
    if (allowed === undefined) return this.#openForeign(name, attributes, point);
    const kept = this.#keptAttributes(name, attributes, allowed, point);
    if (spans.has(name)) {
      const id = kept["x"] ?? `${name}${(this.#spanCount += 1)}`;
      this.#parts.push({ kind: "open", id, data: "", element: name, attributes: kept });
      this.#open.push({ name, attributes: kept, outer: this.#parts, id });
      return;
    }
    this.#open.push({ name, attributes: kept, outer: this.#parts, id: this.#codeId(name, kept) });
    this.#parts = [];
  }

  closeElement(name: string): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    if (spans.has(name)) {
      this.#parts.push({ kind: "close", id: element.id, data: "", element: name });
      return;
    }
    if (!inlineAttributes.has(name)) {
      const before = this.#parts.at(-1);
      // Nothing was in it: no pair, which a tool could put text into, but one code.
      if (typeof before === "object" && before.kind === "open" && before.id === element.id)
        this.#parts[this.#parts.length - 1] = emptyElement(before.data);
      else this.#pushForeign("close", element.id, `</${name}>`);
      return;
    }
    const content = this.#parts;
    this.#parts = element.outer;
    this.#parts.push(codeOf(element, content));
  }

  /** The segment, and a clean start for the next one. */
  finish(): Segment {
    const segment = this.#hasShared ? sharedNumbers(this.#parts) : this.#parts;
    this.#hasShared = false;
    this.#parts = [];
    if (this.#open.length > 0) this.#open.length = 0;
    if (this.#pairs.length > 0) this.#pairs = [];
    this.#spanCount = 0;
    this.#foreignCount = 0;
    return segment;
  }

  // Markup that should have been escaped, such as raw HTML: kept as the data of codes.
  #openForeign(name: string, attributes: Attributes, point: PointSource): void {
    this.#warnings.once("tmxForeignMarkup", { element: name }, point);
    let tag = `<${name}`;
    for (const [key, value] of Object.entries(attributes))
      tag += ` ${key}="${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")}"`;
    const id = String(firstForeignNumber + this.#foreignCount);
    this.#foreignCount += 1;
    this.#open.push({ name, attributes: {}, outer: this.#parts, id });
    this.#pushForeign("open", id, `${tag}>`);
  }

  #pushForeign(kind: "open" | "close", id: string, data: string): void {
    // Inside the data of a code there are no codes: the markup is data there.
    const inside = this.#open.some(({ name }) => inlineAttributes.has(name) && !spans.has(name));
    if (inside) return this.text(data);
    const element = kind === "open" ? "bpt" : "ept";
    this.#parts.push({ kind, id, data, element, attributes: { i: id } });
  }

  #keptAttributes(
    name: string,
    attributes: Attributes,
    allowed: readonly string[],
    point: PointSource,
  ): Attributes {
    const kept: Record<string, string> = {};
    for (const key of Object.keys(attributes))
      if (allowed.includes(key)) kept[key] = attributes[key] ?? "";
      else this.#warnings.once("tmxAttributeDropped", { element: name, attribute: key }, point);
    if (name === "bpt" || name === "ept") this.#pair(name, kept, point);
    if (name === "it" && kept["pos"] !== "begin" && kept["pos"] !== "end") {
      this.#warnings.once("tmxAttributeMended", { element: name, attribute: "pos" }, point);
      kept["pos"] = "begin";
    }
    return kept;
  }

  #pair(name: string, kept: Record<string, string>, point: PointSource): void {
    if (kept["i"] === undefined) {
      this.#warnings.once("tmxAttributeMended", { element: name, attribute: "i" }, point);
      kept["i"] = (name === "ept" ? this.#pairs.at(-1) : undefined) ?? this.#freeNumber();
    }
    const { i } = kept;
    if (name === "bpt" && kept["x"] !== undefined) this.#hasShared = true;
    if (name === "bpt") this.#pairs.push(i);
    else this.#pairs = this.#pairs.filter((number) => number !== i);
  }

  #freeNumber(): string {
    let number = this.#pairs.length + 1;
    while (this.#pairs.includes(String(number))) number += 1;
    return String(number);
  }

  #codeId(name: string, attributes: Attributes): string {
    return (name === "bpt" || name === "ept" ? attributes["i"] : attributes["x"]) ?? "";
  }
}

function codeOf(element: OpenElement, content: Segment): InlineCode {
  const { name, attributes, id } = element;
  const kind = name === "bpt" ? "open" : name === "ept" ? "close" : "placeholder";
  let data = "";
  let nested = false;
  for (const part of content)
    if (typeof part === "string") data += part;
    else {
      data += part.data;
      nested = true;
    }
  const code: InlineCode = { kind, id, data, element: name, attributes };
  return nested ? { ...code, content } : code;
}

function emptyElement(tag: string): InlineCode {
  const data = tag.replace(/>$/u, "/>");
  return { kind: "placeholder", id: "", data, element: "ph", attributes: {} };
}

/**
 * The ids of pairs are their `x`, by which they are the same in the other variants; `i` counts within one. Where not
 * every pair has an `x` of its own, `i` is all that tells them apart.
 */
function sharedNumbers(segment: readonly (string | InlineCode)[]): (string | InlineCode)[] {
  const own = segment.flatMap((part) =>
    typeof part !== "string" && part.element === "bpt" ? [part.attributes?.["x"]] : [],
  );
  if (own.includes(undefined) || new Set(own).size < own.length) return [...segment];
  const open = new Map<string, string>();
  return segment.map((part) => {
    if (typeof part === "string" || (part.element !== "bpt" && part.element !== "ept")) return part;
    const { i = "", x } = part.attributes ?? {};
    if (x !== undefined) open.set(i, x);
    return { ...part, id: open.get(i) ?? part.id };
  });
}
