// Attributes that people read (alternative texts, tooltips, descriptions), each a block of its own.

import type { Block } from "../../model/article.ts";
import { BlockBuilder } from "../block-builder.ts";
import { htmlAttribute, isRead } from "./element-kinds.ts";
import { decodeInAttribute, type HtmlElement } from "./parse-html.ts";
import { addHtmlText } from "./source-text.ts";

// alt="…", alt='…', alt=…
const beforeValue = /^[^=]*=[ \t\n\f\r]*(["']?)/u;

export function attributeBlocks(element: HtmlElement, file: string): readonly Block[] {
  const places = element.sourceCodeLocation?.attrs;
  if (places === undefined) return [];
  return element.attrs.flatMap(({ name, value }) => {
    const place = places[name];
    if (place === undefined || value.trim() === "" || !isRead(element, name)) return [];
    const written = file.slice(place.startOffset, place.endOffset);
    const [before = "", quote = ""] = beforeValue.exec(written) ?? [];
    const range = {
      start: place.startOffset + before.length,
      end: place.endOffset - quote.length,
    };
    const builder = new BlockBuilder();
    addHtmlText(file, range, builder, decodeInAttribute);
    const isTitle = element.tagName === "meta" && !/image/u.test(metaName(element));
    const block = builder.block(isTitle ? "title" : "paragraph", 0);
    return block.text === "" ? [] : [block];
  });
}

function metaName(element: HtmlElement): string {
  return htmlAttribute(element, "name") ?? htmlAttribute(element, "property") ?? "";
}
