// Plain text with other sentences.

import type { ArticleRewriter } from "../format.ts";
import { textOpener } from "../rewriting/open-text.ts";
import { readPlainText } from "./read-text.ts";

export const textRewriter: ArticleRewriter = {
  open: textOpener(readPlainText),
  syntax: {
    tokens: (text) => [{ text, kind: "placeholder", pair: "" }],
    isIgnorable: (markup) => markup.trim() === "",
    isBreak: () => false,
    before: () => undefined,
    after: () => undefined,
    escape: (text) => text.replaceAll(/[\n\r]/gu, " "),
  },
};
