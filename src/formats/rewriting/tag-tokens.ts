// Tags of HTML as codes: in pages, in Markdown and in cues of subtitles.

import type { CodeToken } from "./markup-syntax.ts";

const tag = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>|<[!?][^<>]*>/gu;
const voids = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

/** Tags each on its own; what stands between them is one code. */
export function tagTokens(markup: string): readonly CodeToken[] {
  const tokens: CodeToken[] = [];
  let at = 0;
  const other = (end: number): void => {
    if (end > at) tokens.push({ text: markup.slice(at, end), kind: "placeholder", pair: "" });
  };
  for (const match of markup.matchAll(tag)) {
    other(match.index);
    const [text, slash, name = ""] = match;
    const pair = name.toLowerCase();
    const single = name === "" || voids.test(name) || text.endsWith("/>");
    const kind = single ? "placeholder" : slash === "/" ? "close" : "open";
    tokens.push({ text, kind, pair });
    at = match.index + text.length;
  }
  other(markup.length);
  return tokens;
}

/** The start tag of `pair` that ends a text, with the space behind it. */
export function startTagBefore(text: string, pair: string): string | undefined {
  return new RegExp(`<${pair}(?:\\s(?:"[^"]*"|'[^']*'|[^"'<>])*)?>\\s*$`, "iu").exec(text)?.[0];
}

/** The end tag of `pair` that begins a text, with the space before it. */
export function endTagAfter(text: string, pair: string): string | undefined {
  return new RegExp(`^\\s*</${pair}\\s*>`, "iu").exec(text)?.[0];
}
