// The syntax tree of a Markdown text.

import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

// Without their transforms, the second search for addresses in finished text nodes: they make nodes that have no position.
const treeExtensions = gfmFromMarkdown().map(({ canContainEols, enter, exit }) => ({
  canContainEols: canContainEols ?? [],
  enter: enter ?? {},
  exit: exit ?? {},
}));

/** Every node has its position, in offsets of `text`. Never throws: every text is Markdown. */
export function parseMarkdown(
  text: string,
  { mdx = false }: { readonly mdx?: boolean } = {},
): Root {
  // In MDX what components hold is indented.
  const extensions = mdx ? [gfm(), { disable: { null: ["codeIndented"] } }] : [gfm()];
  return fromMarkdown(text, { extensions, mdastExtensions: treeExtensions });
}
