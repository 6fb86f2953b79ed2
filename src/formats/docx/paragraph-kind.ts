// What a paragraph of a Word document is to its reader, by its style and its own properties.

import type { BlockKind } from "../../model/article.ts";
import { styleChain, type Styles } from "./read-styles.ts";

export interface ParagraphProperties {
  /** The id of its style. */
  style?: string | undefined;
  /** 0 for a first-level heading; 9 is body text. */
  outlineLevel?: number;
  /** 0 for an item of an outermost list. */
  listLevel?: number;
  /** Taken out of the list that its style puts it in. */
  unlisted?: boolean;
}

const quotations: ReadonlySet<string> = new Set(["quote", "intense quote", "block text"]);
const titles: ReadonlySet<string> = new Set(["title", "subtitle"]);
const deepestHeading = 6;

/** `undefined` for a line of the table of contents: it repeats a heading. */
export function paragraphKind(
  properties: ParagraphProperties,
  styles: Styles,
  inCell: boolean,
): { readonly kind: BlockKind; readonly depth: number } | undefined {
  const chain = styleChain(styles, properties.style);
  const names = chain.map(({ name }) => name);
  if (names[0] !== undefined && /^toc (?:\d|heading)/u.test(names[0])) return undefined;
  if (names.some((name) => titles.has(name))) return { kind: "title", depth: 0 };
  const outline =
    properties.outlineLevel ??
    chain.find(({ outlineLevel }) => outlineLevel !== undefined)?.outlineLevel ??
    Number(names.map((name) => /^heading (\d)$/u.exec(name)?.[1]).find(Boolean) ?? 10) - 1;
  if (outline < 9) return { kind: "heading", depth: Math.min(outline + 1, deepestHeading) };
  const listed = chain.some((style) => style.listed) && properties.unlisted !== true;
  if (listed || properties.listLevel !== undefined)
    return { kind: "list-item", depth: (properties.listLevel ?? 0) + 1 };
  if (inCell) return { kind: "cell", depth: 0 };
  return { kind: names.some((name) => quotations.has(name)) ? "quotation" : "paragraph", depth: 0 };
}
