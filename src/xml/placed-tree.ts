// A whole XML document as a tree that knows where each part is in the text, so that a part can be replaced and the
// rest stays as it is, byte for byte. Namespaces are resolved.

import { decodeReferences } from "./decode-references.ts";
import { doctypeEntities } from "./doctype-entities.ts";
import { XmlReader } from "./xml-reader.ts";

/** The value of an attribute and the range between its quotes. */
export interface PlacedAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface PlacedText {
  /** Decoded: references replaced, line ends as `\n`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface PlacedElement {
  /** Without its prefix. */
  readonly name: string;
  /** Empty if it has none. */
  readonly namespace: string;
  /** By name as written, with the prefix (`xml:lang`). */
  readonly attributes: ReadonlyMap<string, PlacedAttribute>;
  readonly children: readonly (PlacedElement | PlacedText)[];
  /** Of the `<` of the start tag. */
  readonly start: number;
  /** After the `>` of the start tag. */
  readonly contentStart: number;
  /** Of the `<` of the end tag; equal to `contentStart` for `<a/>`, which ends there. */
  readonly contentEnd: number;
  readonly end: number;
}

interface OpenElement {
  name: string;
  namespace: string;
  attributes: Map<string, PlacedAttribute>;
  children: (PlacedElement | PlacedText)[];
  start: number;
  contentStart: number;
  contentEnd: number;
  end: number;
  /** As written, with the prefix. */
  prefixes: ReadonlyMap<string, string>;
}

const name = /[^\s/>=]+/uy;
const attribute = /\s*([^\s/>=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;

/**
 * The root element. Throws what `XmlReader` throws if the text is not well-formed, is nested too deeply or refers to
 * entities outside the file.
 */
export function placedTree(text: string, path: string): PlacedElement {
  refuseMalformed(text, path);
  return new TreeBuilder(text).build();
}

// Well-formedness is the business of one reader only; here the text is only cut into its parts.
function refuseMalformed(text: string, path: string): void {
  const reader = new XmlReader({ open: ignore, text: ignore, close: ignore }, { path });
  reader.write(text);
  reader.end();
}

function ignore(): void {}

const predefinedPrefixes: ReadonlyMap<string, string> = new Map([
  ["xml", "http://www.w3.org/XML/1998/namespace"],
]);

class TreeBuilder {
  readonly #text: string;
  #at = 0;
  #entities: ReadonlyMap<string, string> = new Map();
  readonly #open: OpenElement[] = [];
  #root: PlacedElement | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  build(): PlacedElement {
    const text = this.#text;
    while (this.#at < text.length) {
      const tag = text.indexOf("<", this.#at);
      const end = tag < 0 ? text.length : tag;
      if (end > this.#at) this.#addText(this.#at, end, this.#at, end);
      this.#at = end;
      if (tag >= 0) this.#readMarkup();
    }
    if (this.#root === undefined) throw new Error("a document without a root was accepted");
    return this.#root;
  }

  #readMarkup(): void {
    const text = this.#text;
    const at = this.#at;
    if (text.startsWith("<!--", at)) this.#skipTo("-->", 4);
    else if (text.startsWith("<![CDATA[", at)) {
      const close = text.indexOf("]]>", at);
      this.#addText(at + 9, close, at, close + 3, true);
      this.#at = close + 3;
    } else if (text.startsWith("<?", at)) this.#skipTo("?>", 2);
    else if (text.startsWith("<!", at)) this.#readDoctype();
    else if (text.startsWith("</", at)) this.#closeElement();
    else this.#openElement();
  }

  #skipTo(mark: string, from: number): void {
    this.#at = this.#text.indexOf(mark, this.#at + from) + mark.length;
  }

  #addText(from: number, to: number, start: number, end: number, literal = false): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) return;
    const written = this.#text.slice(from, to);
    const lines = written.includes("\r") ? written.replaceAll(/\r\n?/gu, "\n") : written;
    const text = literal ? lines : decodeReferences(lines, this.#entities);
    parent.children.push({ text, start, end });
  }

  // Its quotes, comments and brackets are balanced: the strict reader has seen it.
  #readDoctype(): void {
    const text = this.#text;
    const at = this.#at;
    let depth = 0;
    let end = at + 1;
    for (; end < text.length; end += 1) {
      const character = text[end];
      if (character === '"' || character === "'") end = text.indexOf(character, end + 1);
      else if (text.startsWith("<!--", end)) end = text.indexOf("-->", end) + 2;
      else if (character === "[") depth += 1;
      else if (character === "]") depth -= 1;
      else if (character === ">" && depth === 0) break;
      if (end < at) break;
    }
    this.#entities = doctypeEntities(text.slice(at, end));
    this.#at = Math.max(end, at) + 1;
  }

  #openElement(): void {
    const text = this.#text;
    const start = this.#at;
    name.lastIndex = start + 1;
    const written = name.exec(text)?.[0] ?? "";
    const attributes = new Map<string, PlacedAttribute>();
    attribute.lastIndex = start + 1 + written.length;
    let after = attribute.lastIndex;
    for (let found = attribute.exec(text); found !== null; found = attribute.exec(text)) {
      after = attribute.lastIndex;
      const value = found[2] ?? found[3] ?? "";
      const end = after - 1;
      const decoded = decodeReferences(value.replaceAll(/\r\n|[\t\n\r]/gu, " "), this.#entities);
      attributes.set(found[1] ?? "", { value: decoded, start: end - value.length, end });
    }
    const close = text.indexOf(">", after);
    const empty = text[close - 1] === "/";
    const prefixes = this.#prefixesOf(attributes);
    const colon = written.indexOf(":");
    const element: OpenElement = {
      name: written.slice(colon + 1),
      namespace: prefixes.get(colon < 0 ? "" : written.slice(0, colon)) ?? "",
      attributes,
      children: [],
      start,
      contentStart: close + 1,
      contentEnd: close + 1,
      end: close + 1,
      prefixes,
    };
    this.#at = close + 1;
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = element;
    else parent.children.push(element);
    if (!empty) this.#open.push(element);
  }

  #closeElement(): void {
    const element = this.#open.pop();
    const start = this.#at;
    this.#skipTo(">", 2);
    if (element === undefined) return;
    element.contentEnd = start;
    element.end = this.#at;
  }

  #prefixesOf(attributes: ReadonlyMap<string, PlacedAttribute>): ReadonlyMap<string, string> {
    const outer = this.#open.at(-1)?.prefixes ?? predefinedPrefixes;
    let own: Map<string, string> | undefined;
    for (const [key, { value }] of attributes) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
      own ??= new Map(outer);
      own.set(key === "xmlns" ? "" : key.slice("xmlns:".length), value);
    }
    return own ?? outer;
  }
}
