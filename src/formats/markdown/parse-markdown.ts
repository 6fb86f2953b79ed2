// The syntax tree of a Markdown text.

import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

// Without the second search for addresses in finished text nodes: it makes nodes that have no position.
const treeExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/** Every node has its position, in offsets of `text`. Never throws: every text is Markdown. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: treeExtensions });
}
