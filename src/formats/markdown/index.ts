// Markdown (CommonMark with GitHub's extensions and footnotes, MDX) as an article.

import type { ArticleFormat } from "../format.ts";

export const markdownFormat: ArticleFormat = {
  kind: "article",
  name: "markdown",
  extensions: [".md", ".markdown", ".mdx", ".rmd", ".qmd"],
  mediaType: "text/markdown",
  // Any text may be Markdown, so only the extension decides.
  sniff: () => false,
  loadReader: async () => (await import("./read-markdown.ts")).readMarkdown,
  loadRewriter: async () => (await import("./rewrite-markdown.ts")).markdownRewriter,
  loadInsertion: async () => (await import("./insert-in-markdown.ts")).insertInMarkdown,
  ignorePlace: (path) => (/\.mdx$/iu.test(path) ? "mdx" : "html"),
};
