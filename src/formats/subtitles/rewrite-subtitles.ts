// Subtitles with other sentences: numbers, time codes, settings and styles stay.

import type { ArticleRewriter } from "../format.ts";
import type { MarkupSyntax } from "../rewriting/markup-syntax.ts";
import { textOpener } from "../rewriting/open-text.ts";
import { endTagAfter, startTagBefore, tagTokens } from "../rewriting/tag-tokens.ts";
import { insertInVtt } from "./insert-in-cue.ts";
import { readSrt, readVtt } from "./read-subtitles.ts";

const syntax: Omit<MarkupSyntax, "escape"> = {
  tokens: tagTokens,
  isIgnorable: (markup) => /^[ \t]*$/u.test(markup),
  // A line is broken where it is read in time; between two cues stands the time code.
  isBreak: (written) => /[\n\r]/u.test(written),
  sharesBreaks: true,
  before: (text, { pair }) => startTagBefore(text, pair),
  after: (text, { pair }) => endTagAfter(text, pair),
};

const folded = (text: string): string => text.replaceAll(/[\n\r]/gu, " ");

export const srtRewriter: ArticleRewriter = {
  open: textOpener(readSrt),
  // SubRip has no references.
  syntax: { ...syntax, escape: folded },
};

export const vttRewriter: ArticleRewriter = {
  open: textOpener(readVtt),
  syntax: { ...syntax, escape: (text) => insertInVtt(folded(text)) ?? text },
};
