// Where the characters of an element's text are in the file: reference by reference, past the markup.

import type { Piece } from "../model/article.ts";
import { predefinedEntities } from "./predefined-entities.ts";

export interface LocatedXmlText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

// Up to the end of a tag, a comment or a processing instruction. `>` in an attribute is rare and legal.
const markup = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^"'>])*>/uy;
const characterData = /<!\[CDATA\[([\s\S]*?)\]\]>/uy;
const reference = /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/iuy;
const plain = /[^<&\r]+/uy;

/**
 * Reads from `offset`, where the content of an element begins, to the element's end tag. The content of
 * elements named in `opaque` is not text (TMX native codes). DOCTYPE entities are unknown here:
 * compare `text` with the reader's result before trusting the pieces.
 */
export function locateText(
  content: string,
  offset: number,
  opaque: ReadonlySet<string>,
): LocatedXmlText {
  const pieces: Piece[] = [];
  let text = "";
  let at = offset;
  let depth = 0;
  let hidden = 0;
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(content) ?? undefined;
  };
  const add = (written: string, originLength: number, origin = at): void => {
    if (hidden > 0) return;
    pieces.push({ start: text.length, length: written.length, origin, originLength });
    text += written;
  };
  while (at < content.length) {
    const run = match(plain);
    if (run !== undefined) {
      add(run[0], run[0].length);
      at += run[0].length;
      continue;
    }
    if (content[at] === "\r") {
      // XML 1.0, 2.11: the reader sees one line feed.
      const length = content[at + 1] === "\n" ? 2 : 1;
      add("\n", length);
      at += length;
      continue;
    }
    const data = match(characterData);
    if (data !== undefined) {
      let origin = at + "<![CDATA[".length;
      for (const part of (data[1] ?? "").split(/(\r\n?)/u)) {
        if (part !== "") add(part.startsWith("\r") ? "\n" : part, part.length, origin);
        origin += part.length;
      }
      at += data[0].length;
      continue;
    }
    const known = match(reference);
    if (known !== undefined) {
      add(decoded(known), known[0].length);
      at += known[0].length;
      continue;
    }
    const tag = match(markup);
    if (tag === undefined) break;
    at += tag[0].length;
    const [whole, slash, name] = tag;
    if (name === undefined) continue;
    if (slash === "/") {
      if (depth === 0) break;
      depth -= 1;
      if (opaque.has(name)) hidden -= 1;
    } else if (!whole.endsWith("/>")) {
      depth += 1;
      if (opaque.has(name)) hidden += 1;
    }
  }
  return { text, pieces };
}

function decoded([whole, hexadecimal, decimal, name]: RegExpExecArray): string {
  if (name !== undefined) return predefinedEntities.get(name) ?? whole;
  const code =
    hexadecimal === undefined
      ? Number.parseInt(decimal ?? "", 10)
      : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
