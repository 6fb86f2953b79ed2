// Bytes of an OpenDocument text -> its blocks. As with Word documents, places point into a text made here, one paragraph a line.

import type { Article } from "../../model/article.ts";
import { ParseError } from "../../model/errors.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import { xmlEncoding } from "../../xml/declared-encoding.ts";
import { placedTree, type PlacedElement } from "../../xml/placed-tree.ts";
import type { ReadContext } from "../format.ts";
import { OfficePackage } from "../zip/office-package.ts";
import { packagePart, type PackagePart } from "../zip/package-part.ts";
import { startsAsZip } from "../zip/sniff-zip.ts";
import { attributeOfName, TextWalker, type WalkedText } from "./text-walker.ts";

export interface OdtContent extends WalkedText {
  /** Absent for a document that is one XML file (`.fodt`). */
  readonly document: OfficePackage | undefined;
  readonly part: PackagePart;
}

const setting = { kind: "paragraph", depth: 0, lists: 0 } as const;
/** Of the signature of an archive, in bytes. */
const headLength = 4;
/** In UTF-16 code units. */
const sizeLimit = 100_000_000;

/** Throws `ParseError` `notOdt`, and what `OfficePackage` and `placedTree` throw. */
export function readOdt(bytes: Iterable<Uint8Array>, { path }: ReadContext): Article {
  const { text, blocks, comments } = odtContent([...bytes], path);
  return { kind: "article", language: undefined, text, blocks, comments };
}

/** As `readOdt`, with the part that holds the text. */
export function odtContent(chunks: readonly Uint8Array[], path: string): OdtContent {
  const { document, part } = openContent(chunks, path);
  const root = placedTree(part.text, path);
  const body = childOf(childOf(root, "body"), "text");
  if (body === undefined) throw new ParseError("notOdt", { path });
  const walker = new TextWalker(part.text, 0, titleStyles(root));
  walker.walk(body, setting);
  return { document, part, ...walker.result() };
}

/** Whatever a flat file was written in, it is written back in UTF-8. */
const declared = /^(<\?xml[^>]*\bencoding=["'])(?!utf-8["'])[^"']*/iu;

function openContent(
  chunks: readonly Uint8Array[],
  path: string,
): Pick<OdtContent, "document" | "part"> {
  if (!startsAsZip(headOf(chunks))) {
    const text = decodeAll(chunks, path, undefined, xmlEncoding);
    if (text.length > sizeLimit)
      throw new ParseError("articleTooLarge", { path, data: { limit: sizeLimit } });
    const encode = (written: string): Uint8Array =>
      new TextEncoder().encode(written.replace(declared, "$1UTF-8"));
    return { document: undefined, part: { name: "", text, encode } };
  }
  const document = new OfficePackage(chunks, path);
  const [part] = packagePart(document, "content.xml");
  if (part === undefined) throw new ParseError("notOdt", { path });
  return { document, part };
}

/** The first bytes, wherever the chunks are cut. */
function headOf(chunks: readonly Uint8Array[]): Uint8Array {
  const head: number[] = [];
  for (const chunk of chunks) {
    head.push(...chunk.subarray(0, headLength - head.length));
    if (head.length === headLength) break;
  }
  return Uint8Array.from(head);
}

function childOf(element: PlacedElement | undefined, name: string): PlacedElement | undefined {
  return element?.children.find(
    (child): child is PlacedElement => !("text" in child) && child.name === name,
  );
}

/** The styles of titles, and those made from them in the document (`P1`). */
function titleStyles(root: PlacedElement): ReadonlySet<string> {
  const titles = new Set(["Title", "Subtitle"]);
  for (const style of childOf(root, "automatic-styles")?.children ?? []) {
    if ("text" in style) continue;
    const name = attributeOfName(style, "name");
    if (name !== undefined && titles.has(attributeOfName(style, "parent-style-name") ?? ""))
      titles.add(name);
  }
  return titles;
}
