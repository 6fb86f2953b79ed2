// Bytes of an HTML file -> its blocks and comments.

import type { Article } from "../../model/article.ts";
import { ParseError } from "../../model/errors.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import type { ReadContext } from "../format.ts";
import { articleLanguage } from "./article-language.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { htmlEncoding } from "./html-encoding.ts";
import { parseHtml } from "./parse-html.ts";

/** In UTF-16 code units. */
const sizeLimit = 8_000_000;

const xmlDeclaration = /^\s*<\?xml\s/u;
const emptyRawText =
  /<(?:script|style|title|textarea|iframe|noframes|noembed|xmp)(?:\s[^<>]*)?\/>/giu;

/** Throws `ParseError` `articleTooLarge` above eight million characters, `htmlTooDeep`, `htmlTooManyElements`. */
export function readHtml(bytes: Iterable<Uint8Array>, { path, warn }: ReadContext): Article {
  const text = decodeAll(bytes, path, warn, htmlEncoding);
  if (text.length > sizeLimit) {
    throw new ParseError("articleTooLarge", { path, data: { limit: sizeLimit } });
  }
  // In XHTML `<script/>` is empty; an HTML parser would read everything after it as a script. Blanked, so that
  // every offset stays right.
  const markup = xmlDeclaration.test(text)
    ? text.replaceAll(emptyRawText, (tag) => " ".repeat(tag.length))
    : text;
  const document = parseHtml(markup, path);
  const language = articleLanguage(document);
  return { kind: "article", language, text, ...htmlBlocks(document, markup, language) };
}
