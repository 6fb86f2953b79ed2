// A page with other sentences: tags, attributes and comments stay.

import type { Edit } from "../edits.ts";
import type { ArticleRewriter } from "../format.ts";
import { textOpener } from "../rewriting/open-text.ts";
import { endTagAfter, startTagBefore, tagTokens } from "../rewriting/tag-tokens.ts";
import { htmlEncoding } from "./html-encoding.ts";
import { insertInHtml } from "./insert-in-html.ts";
import { readHtml } from "./read-html.ts";

const unquotedBefore = /=[ \t\n\f\r]*$/u;
const needsQuotes = /[\s"'=<>`]|^$/u;

export const htmlRewriter: ArticleRewriter = {
  open: textOpener(readHtml, htmlEncoding),
  syntax: {
    tokens: tagTokens,
    // The soft hyphen is where a word of the source may be cut.
    isIgnorable: (markup) => /^[\s\u00AD]*$/u.test(markup) || /^&shy;?$/u.test(markup),
    isBreak: (written) => /^<br/iu.test(written),
    before: (text, { pair }) => startTagBefore(text, pair),
    after: (text, { pair }) => endTagAfter(text, pair),
    escape: (text, { file, offset }) =>
      insertInHtml(text, file, offset).replaceAll("\u00A0", "&nbsp;"),
    around: withQuotes,
  },
};

/** `alt=House`: a value without quotation marks gets them if it needs them now. */
function withQuotes(edit: Edit, file: string): readonly Edit[] {
  const before = file.slice(Math.max(0, edit.start - 100), edit.start);
  const inTag = before.lastIndexOf("<") > before.lastIndexOf(">");
  if (!inTag || !unquotedBefore.test(before) || !needsQuotes.test(edit.replacement)) return [edit];
  return [{ ...edit, replacement: `"${edit.replacement}"` }];
}
