// Word documents (Office Open XML, ECMA-376) as articles.

import type { ArticleFormat } from "../format.ts";
import { namesFolder } from "../zip/sniff-zip.ts";

export const docxFormat: ArticleFormat = {
  kind: "article",
  name: "docx",
  extensions: [".docx", ".docm", ".dotx"],
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  sniff: (head) => namesFolder(head, "word/"),
  loadReader: async () => (await import("./read-docx.ts")).readDocx,
  loadRewriter: async () => (await import("./rewrite-docx.ts")).docxRewriter,
  loadFixer: async () => (await import("./fix-docx.ts")).fixDocx,
  ignorePlace: () => "word",
};
