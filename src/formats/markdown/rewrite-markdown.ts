// A Markdown file with other sentences: marks, addresses, code and comments stay.

import type { Edit } from "../edits.ts";
import type { ArticleRewriter } from "../format.ts";
import type { CodeToken, Spot } from "../rewriting/markup-syntax.ts";
import { textOpener } from "../rewriting/open-text.ts";
import { endTagAfter, startTagBefore, tagTokens } from "../rewriting/tag-tokens.ts";
import { findFrontMatter } from "./front-matter.ts";
import { readMarkdown } from "./read-markdown.ts";

// A note's mark, the ends of a link or image, code, and the marks of emphasis.
const inline =
  /(?<note>\[\^[^\]]+\])|(?<open>!?\[)|(?<close>\](?:\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|\[[^\]]*\])?)|(?<code>`+)|(?<mark>(?:\*+|_+|~+))/gu;
const linkEnd = /^\](?:\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|\[[^\]]*\])?/u;
const linkStart = /!?\[$/u;
const linePrefix = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(?:\[[ xX]\]\s+)?$/u;
const lineMark = /^(?:([-+])(?=\s|$)|(#{1,6})(?=\s|$)|(>)|([=:])|(\d{1,9})([.)])(?=\s|$))/u;
const special = /[\\`*_[\]|{}$~]/u;
// YAML 1.2, 7.3.3: what a plain value may neither begin with nor contain.
const notPlain = /^[-?:,[\]{}#&*!|>'"%@`\s]|:(?:\s|$)|\s#|\s$|^$/u;
/** Characters before a sentence in which its block is looked for. */
const longestBlock = 20_000;
const plainValue = /^[\wáéíóúñ-]+[ \t]*:[ \t]+/iu;

export const markdownRewriter: ArticleRewriter = {
  open: textOpener(readMarkdown),
  syntax: {
    tokens,
    // An indentation, with the marks of a quotation where it begins a line.
    isIgnorable: (markup, { file, offset }) =>
      /^\s*$/u.test(markup) ||
      (/^[\s>]*$/u.test(markup) && /(?:^|[\n\r])[\s>]*$/u.test(file.slice(0, offset).slice(-80))),
    isBreak: (written) => /^(?: {2,}|\t+|\\)[ \t]*(?:\r\n|\n|\r)|^<br/iu.test(written),
    before: (text, { pair, text: close }) => {
      if (pair === "[") return linkStart.exec(text)?.[0];
      if (/[*_~`]/u.test(pair)) return text.endsWith(close) ? close : undefined;
      return pair === "<" ? endsIn(text, "<") : startTagBefore(text, pair);
    },
    after: (text, { pair, text: open }) => {
      if (pair === "[") return linkEnd.exec(text)?.[0];
      if (/[*_~`]/u.test(pair)) return text.startsWith(open) ? open : undefined;
      return pair === "<" ? (text.startsWith(">") ? ">" : undefined) : endTagAfter(text, pair);
    },
    escape,
    opening: (text, { before, raw }) => {
      const mark = lineMark.exec(text)?.[0] ?? "";
      if (mark === "" || raw.startsWith(mark) || !linePrefix.test(before)) return text;
      const escaped = /^\d/u.test(mark) ? mark.replace(/.$/u, "\\$&") : `\\${mark}`;
      return escaped + text.slice(mark.length);
    },
    around: asYaml,
  },
};

function endsIn(text: string, mark: string): string | undefined {
  return text.endsWith(mark) ? mark : undefined;
}

function tokens(markup: string): readonly CodeToken[] {
  // `<https://example.org>`: the address itself is not prose.
  if (markup === "<" || markup === ">")
    return [{ text: markup, kind: markup === "<" ? "open" : "close", pair: "<" }];
  return tagTokens(markup).flatMap((tag) =>
    tag.pair === "" && !tag.text.startsWith("<") ? inlineTokens(tag.text) : [tag],
  );
}

function inlineTokens(markup: string): readonly CodeToken[] {
  const found: CodeToken[] = [];
  let at = 0;
  const other = (end: number): void => {
    if (end > at) found.push({ text: markup.slice(at, end), kind: "placeholder", pair: "" });
  };
  for (const { 0: text, index, groups = {} } of markup.matchAll(inline)) {
    other(index);
    at = index + text.length;
    if (groups["open"] !== undefined) found.push({ text, kind: "open", pair: "[" });
    else if (groups["close"] !== undefined) found.push({ text, kind: "close", pair: "[" });
    else if (groups["note"] !== undefined) found.push({ text, kind: "placeholder", pair: "" });
    else found.push({ text, kind: "mark", pair: text });
  }
  other(markup.length);
  return found;
}

function escape(text: string, { file, offset, raw }: Spot): string {
  const folded = text.replaceAll(/[\n\r\t]/gu, " ");
  if (offset < findFrontMatter(file).end) return escapeInYaml(folded, file, offset);
  // Inside a block of HTML a backslash is a backslash.
  const byReference = special.test(folded) && isInHtml(file, offset);
  return folded.replaceAll(/[\\`*_[\]|{}$~<&]/gu, (character) => {
    if (raw.includes(character)) return character;
    if (character === "<") return "&lt;";
    if (character === "&") return "&amp;";
    return byReference ? `&#${character.charCodeAt(0)};` : `\\${character}`;
  });
}

function isInHtml(file: string, offset: number): boolean {
  const before = file.slice(Math.max(0, offset - longestBlock), offset);
  const lines = before.split(/\r\n|\n|\r/u);
  const blank = lines.slice(0, -1).findLastIndex((line) => line.trim() === "");
  return /^[\s>]*<[A-Za-z/!?]/u.test(lines[blank + 1] ?? "");
}

function escapeInYaml(text: string, file: string, offset: number): string {
  const line = file.slice(file.lastIndexOf("\n", offset - 1) + 1, offset);
  const quote = /^[^:]*:[ \t]*(["'])/u.exec(line)?.[1];
  if (quote === "'") return text.replaceAll("'", "''");
  return quote === '"' ? text.replaceAll(/["\\]/gu, String.raw`\$&`) : text;
}

/** A plain value of the front matter that may not be plain any more is quoted. */
function asYaml(edit: Edit, file: string): readonly Edit[] {
  if (edit.start >= findFrontMatter(file).end) return [edit];
  const start = file.lastIndexOf("\n", edit.start - 1) + 1;
  const key = plainValue.exec(file.slice(start, edit.start))?.[0].length ?? 0;
  const isWhole = key > 0 && start + key === edit.start;
  if (!isWhole || !notPlain.test(edit.replacement)) return [edit];
  const quoted = edit.replacement.replaceAll(/["\\]/gu, String.raw`\$&`);
  return [{ ...edit, replacement: `"${quoted}"` }];
}
