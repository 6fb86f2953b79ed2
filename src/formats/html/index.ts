// HTML as an article.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import type { ArticleFormat } from "../format.ts";

export const htmlFormat: ArticleFormat = {
  kind: "article",
  name: "html",
  extensions: [".html", ".htm", ".xhtml"],
  mediaType: "text/html",
  sniff: (head) => /<(?:!doctype\s+html|html)[\s>]/iu.test(decodeHead(head)),
  loadReader: async () => (await import("./read-html.ts")).readHtml,
  loadRewriter: async () => (await import("./rewrite-html.ts")).htmlRewriter,
  loadInsertion: async () => (await import("./insert-in-html.ts")).insertInHtml,
  ignorePlace: () => "html",
};
