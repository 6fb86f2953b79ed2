// A small XML document as a tree, in file order. Files that may be larger than memory are streamed (xml-reader.ts).

import { EntityDecoder } from "@nodable/entities";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { ParseError } from "../model/errors.ts";
import { prepareDocument, tooLarge } from "./prepare-document.ts";

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Of the start tag, 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** UTF-16 code units. */
const maximumLength = 20_000_000;
const maximumDepth = 100;

// The parser refuses or renames elements called so: they come in disguise, behind what no name begins with.
const reserved: ReadonlySet<string> = new Set([
  ...["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf"],
  ...["__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"],
]);
const reservedMark = "=";

// The one way in which the parser changes nothing: no trimming, no numbers, all references decoded.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  entityDecoder: new EntityDecoder({}),
  maxNestedTags: maximumDepth,
  captureMetaData: true,
  transformTagName: (name) => (reserved.has(name) ? reservedMark + name : name),
});
const metadata = XMLParser.getMetaDataSymbol() as unknown as symbol;
const attributesKey = ":@";
const attributePrefix = "@_";

/** What the parser gives: `{ tag: children, ":@": attributes }`, text as `{ "#text": … }`. */
type ParsedNode = Readonly<Record<string, unknown>>;

interface Cursor {
  readonly text: string;
  offset: number;
  line: number;
  lineStart: number;
}

/**
 * The root element. Takes the text in pieces, so that reading stops at the limit of 20 MB.
 * Throws `ParseError` `xmlTooLarge`, `xmlTooDeep`, `xmlNoRoot`, `xmlMalformed` and their like, with line and column.
 */
export function parseTree(pieces: Iterable<string>, path: string): XmlElement {
  const options = { path, maximumLength };
  let content = "";
  for (const piece of pieces) {
    content += piece;
    if (content.length > maximumLength) throw tooLarge(options);
  }
  const text = prepareDocument(content, options);
  refuseMalformed(text, path);
  const cursor: Cursor = { text, offset: 0, line: 1, lineStart: 0 };
  const [root, second] = childrenOf(parse(text, path), cursor).filter(
    (child) => typeof child !== "string",
  );
  if (root === undefined) throw new ParseError("xmlNoRoot", { path, line: 1, column: 1 });
  if (second === undefined) return root;
  const { line, column } = second;
  const data = { detail: "a second root element" };
  throw new ParseError("xmlMalformed", { data, path, line, column });
}

function refuseMalformed(text: string, path: string): void {
  const validity = XMLValidator.validate(text);
  if (validity === true) return;
  const { code, msg, line, col } = validity.err;
  const place = { path, line, column: Number.isInteger(col) ? col : 1 };
  if (msg.startsWith("Start tag expected")) throw new ParseError("xmlNoRoot", place);
  // Elements that are still open, as a JSON array.
  const open = code === "InvalidXml" ? /"([^"]+)"\s*\]/u.exec(msg)?.[1] : undefined;
  if (open !== undefined) throw new ParseError("xmlCutOff", { data: { element: open }, ...place });
  const detail = msg.replace(/\.$/u, "");
  throw new ParseError("xmlMalformed", { data: { detail }, ...place });
}

function parse(text: string, path: string): readonly ParsedNode[] {
  try {
    return parser.parse(text) as readonly ParsedNode[];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const place = { path, line: 1, column: 1, cause: error };
    if (error.message.includes("nested tags"))
      throw new ParseError("xmlTooDeep", { data: { limit: maximumDepth }, ...place });
    throw new ParseError("xmlMalformed", { data: { detail: error.message }, ...place });
  }
}

function childrenOf(nodes: readonly ParsedNode[], cursor: Cursor): (XmlElement | string)[] {
  const children: (XmlElement | string)[] = [];
  for (const node of nodes) {
    const name = Object.keys(node).find((key) => key !== attributesKey) ?? "";
    const content = node[name];
    if (name === "#text") {
      const last = children.at(-1);
      // Character data and an adjacent CDATA section are one text.
      if (typeof last === "string") children[children.length - 1] = last + String(content);
      else if (content !== "") children.push(String(content));
    } else if (!name.startsWith("?")) {
      const { line, column } = advance(cursor, startOf(node));
      const attributes = attributesOf(node);
      const inner = childrenOf(content as readonly ParsedNode[], cursor);
      const plain = name.startsWith(reservedMark) ? name.slice(reservedMark.length) : name;
      children.push({ name: plain, attributes, children: inner, line, column });
    }
  }
  return children;
}

function attributesOf(node: ParsedNode): Readonly<Record<string, string>> {
  const written = Object.entries((node[attributesKey] ?? {}) as Record<string, string>);
  return Object.fromEntries(
    written.map(([key, value]) => [key.slice(attributePrefix.length), value]),
  );
}

function startOf(node: ParsedNode): number {
  const symbols = node as unknown as Record<symbol, { readonly startIndex?: number } | undefined>;
  return symbols[metadata]?.startIndex ?? 0;
}

/** Offsets only grow in file order. */
function advance(cursor: Cursor, offset: number): { line: number; column: number } {
  const { text } = cursor;
  for (
    let at = text.indexOf("\n", cursor.offset);
    at >= 0 && at < offset;
    at = text.indexOf("\n", at + 1)
  ) {
    cursor.line += 1;
    cursor.lineStart = at + 1;
  }
  cursor.offset = Math.max(cursor.offset, offset);
  return { line: cursor.line, column: Math.max(1, cursor.offset - cursor.lineStart + 1) };
}
