// The words of inline Markdown: emphasis marks and addresses go, text stays with its place.

import type { Nodes } from "mdast";
import type { BlockBuilder } from "../block-builder.ts";
import { addSourceText } from "./source-text.ts";

/** Adds what a reader sees of the node. Inline code stays in the sentence, marked as no prose. */
export function addInline(node: Nodes, builder: BlockBuilder, text: string): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  switch (node.type) {
    case "text":
      addSourceText(node.value, { start, end }, builder, text);
      return;
    case "inlineCode": {
      const from = builder.length;
      const at = text.indexOf(node.value, start);
      if (at !== -1 && at + node.value.length <= end) builder.addCopy(node.value, at);
      else builder.addAs(node.value, start, end - start);
      builder.markOpaque(from);
      return;
    }
    case "break":
      if (!builder.endsInSpace()) builder.addAs(" ", start, end - start);
      return;
    case "image": {
      const at = node.alt ? text.indexOf(node.alt, start) : -1;
      if (node.alt && at !== -1 && at < end) builder.addCopy(node.alt, at);
      return;
    }
    case "link":
      addLink(node, builder, text);
      return;
    default:
      // Emphasis, strong, deletion and the like; raw HTML and footnote references have no children.
      if ("children" in node) for (const child of node.children) addInline(child, builder, text);
  }
}

// An address written as itself is no prose, though it can be read.
function addLink(
  node: Extract<Nodes, { type: "link" }>,
  builder: BlockBuilder,
  text: string,
): void {
  const from = builder.length;
  for (const child of node.children) addInline(child, builder, text);
  const [only] = node.children;
  if (node.children.length !== 1 || only?.type !== "text") return;
  const addresses = [only.value, `http://${only.value}`, `mailto:${only.value}`];
  if (addresses.includes(node.url)) builder.markOpaque(from);
}
