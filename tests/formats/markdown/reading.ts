// Reading Markdown in tests, with a short form of what was read.

import { readMarkdown as readBytes } from "../../../src/formats/markdown/read-markdown.ts";
import type { Article } from "../../../src/model/article.ts";

export function readMarkdown(content: string, path = "articles/es/toma-de-lima.md"): Article {
  const bytes = new TextEncoder().encode(content);
  return readBytes([bytes], {
    path,
    warn: (warning) => {
      throw new Error(warning.code);
    },
  });
}

/** `heading 1: La toma de Lima`, for all blocks. */
export function blockLines(content: string): readonly string[] {
  return readMarkdown(content).blocks.map(({ kind, depth, text }) =>
    depth === 0 ? `${kind}: ${text}` : `${kind} ${depth}: ${text}`,
  );
}

export function opaqueTexts(content: string): readonly string[] {
  return readMarkdown(content).blocks.flatMap(({ text, opaque }) =>
    opaque.map(({ start, end }) => text.slice(start, end)),
  );
}
