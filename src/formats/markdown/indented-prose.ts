// Prose that is indented so far that Markdown takes it for code: what follows a fence in an item of a list, where the
// fence itself is not indented. Readers of the page see code there; its author wrote sentences, and so did translators.

import type { Block, BlockKind } from "../../model/article.ts";
import type { Range } from "../../model/location.ts";
import { codeParts } from "../../text/code-parts.ts";
import { BlockBuilder } from "../block-builder.ts";

const fewestWords = 4;
const sentence = /^[¿¡"“«(*_]*\p{Lu}[\s\S]*[.:?!…][)"”»*_]*$/u;
const word = /^[("“«¿¡*_]*\p{L}[\p{L}\p{M}'’-]*[)"”»*_.,;:?!…]*$/u;
const inlineCode = /`[^`\n]*`/gu;
/** Words of letters alone among all that stands between white space, inline code left out. */
const leastShare = 0.85;

function isProse(text: string): boolean {
  const trimmed = text.trim();
  if (!sentence.test(trimmed)) return false;
  const all = trimmed.replaceAll(inlineCode, " ").split(/\s+/u).filter(Boolean);
  const words = all.filter((each) => word.test(each));
  return words.length >= fewestWords && words.length >= all.length * leastShare;
}

/** The paragraphs of an indented code block as blocks; none unless each of them is made of sentences. */
export function indentedProse(
  text: string,
  { start, end }: Range,
  { kind, depth }: { readonly kind: BlockKind; readonly depth: number },
): readonly Block[] {
  const paragraphs: Range[] = [];
  for (const match of text.slice(start, end).matchAll(/(?:[^\S\n]*\S[^\n]*(?:\n|$))+/gu))
    paragraphs.push({ start: start + match.index, end: start + match.index + match[0].length });
  if (!paragraphs.every((range) => isProse(text.slice(range.start, range.end)))) return [];
  return paragraphs.map((range) => {
    const builder = new BlockBuilder();
    for (const line of text.slice(range.start, range.end).matchAll(/[^\s][^\n]*/gu)) {
      const at = range.start + line.index;
      if (builder.length > 0) builder.addAs(" ", at - 1, 1);
      builder.addCopy(line[0].trimEnd(), at);
    }
    const block = builder.block(kind, depth);
    return { ...block, opaque: codeParts(block.text) };
  });
}
