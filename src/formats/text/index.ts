// Plain text as an article.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import type { ArticleFormat } from "../format.ts";

export const textFormat: ArticleFormat = {
  kind: "article",
  name: "text",
  extensions: [".txt", ".text"],
  mediaType: "text/plain",
  sniff: (head) => head.length > 0 && !decodeHead(head).includes("\0"),
  loadReader: async () => (await import("./read-text.ts")).readPlainText,
  loadRewriter: async () => (await import("./rewrite-text.ts")).textRewriter,
  // No character means more than itself.
  loadInsertion: () => Promise.resolve((text) => text),
};
