// Reading HTML in tests, with a short form of what was read.

import { readHtml as readBytes } from "../../../src/formats/html/read-html.ts";
import type { Article } from "../../../src/model/article.ts";

export function readHtml(content: string | Uint8Array): Article {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readBytes([bytes], {
    path: "articles/es/toma-de-lima.html",
    warn: (warning) => {
      throw new Error(warning.code);
    },
  });
}

/** `heading 1: La toma de Lima`, for all blocks. */
export function blockLines(content: string): readonly string[] {
  return readHtml(content).blocks.map(({ kind, depth, text }) =>
    depth === 0 ? `${kind}: ${text}` : `${kind} ${depth}: ${text}`,
  );
}

export function opaqueTexts(content: string): readonly string[] {
  return readHtml(content).blocks.flatMap(({ text, opaque }) =>
    opaque.map(({ start, end }) => text.slice(start, end)),
  );
}
