// Word documents (Office Open XML, ECMA-376) as articles.

import type { ArticleFormat } from "../format.ts";

export const docxFormat: ArticleFormat = {
  kind: "article",
  name: "docx",
  extensions: [".docx", ".docm", ".dotx"],
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  // The names of entries stand in the archive as they are.
  sniff: (head) => /^PK\u0003\u0004[\s\S]*word\//u.test(String.fromCharCode(...head)),
  loadReader: async () => (await import("./read-docx.ts")).readDocx,
};
