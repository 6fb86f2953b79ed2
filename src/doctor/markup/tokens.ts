// A piece of a damaged file as tags and text, in order: whatever the piece holds, each character is in one token.

import { readTag, type LooseTag } from "./read-tag.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type MarkupToken =
  | { readonly kind: "text"; readonly at: number; readonly end: number; readonly literal: boolean }
  | { readonly kind: "raw" | "doctype"; readonly at: number; readonly end: number }
  | {
      readonly kind: "tag";
      readonly at: number;
      readonly end: number;
      readonly tag: LooseTag;
      /** For foreign markup in mixed content: whether its partner is there. */
      paired: boolean;
    };

/** `bareAngle` is called for each `<` that is not markup. */
export function tokensOf(
  text: string,
  vocabulary: Vocabulary,
  bareAngle: (at: number) => void,
): readonly MarkupToken[] {
  const known = (name: string): boolean => Object.hasOwn(vocabulary.parents, name);
  const tokens: MarkupToken[] = [];
  const unclosed = new Set<string>();
  let start = 0;
  const flush = (to: number): void => {
    if (to > start) tokens.push({ kind: "text", at: start, end: to, literal: false });
  };
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const section = sectionAt(text, at, unclosed);
    if (section !== undefined) {
      flush(at);
      if (section.literal) {
        const [from, to] = [at + "<![CDATA[".length, section.end - "]]>".length];
        if (to > from) tokens.push({ kind: "text", at: from, end: to, literal: true });
      } else tokens.push({ kind: section.doctype ? "doctype" : "raw", at, end: section.end });
      at = section.end;
      start = at;
      continue;
    }
    const tag = readTag(text, at, known);
    if (tag === undefined) {
      bareAngle(at);
      at += 1;
      continue;
    }
    flush(at);
    tokens.push({ kind: "tag", at, end: tag.end, tag, paired: false });
    at = tag.end;
    start = at;
  }
  flush(text.length);
  pairForeign(tokens, known);
  return tokens;
}

interface Section {
  readonly end: number;
  readonly literal: boolean;
  readonly doctype: boolean;
}

const sections: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** `unclosed` keeps the starts that have no end in the rest of the text, so that it is searched only once. */
function sectionAt(text: string, at: number, unclosed: Set<string>): Section | undefined {
  for (const [start, end] of sections) {
    if (!text.startsWith(start, at) || unclosed.has(start)) continue;
    const close = text.indexOf(end, at + start.length);
    if (close >= 0)
      return { end: close + end.length, literal: start === "<![CDATA[", doctype: false };
    unclosed.add(start);
  }
  if (!/^<!DOCTYPE/iu.test(text.slice(at, at + 9)) || unclosed.has("<!DOCTYPE")) return undefined;
  const end = doctypeEnd(text, at);
  if (end !== undefined) return { end, literal: false, doctype: true };
  unclosed.add("<!DOCTYPE");
  return undefined;
}

/** The offset after the `>` of the declaration, its internal subset included. */
function doctypeEnd(text: string, at: number): number | undefined {
  let inSubset = false;
  const sign = /[>[\]]|"[^"]*"|'[^']*'|<!--[\s\S]*?-->/gu;
  sign.lastIndex = at + 1;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    if (match[0] === "[") inSubset = true;
    else if (match[0] === "]") inSubset = false;
    else if (match[0] === ">" && !inSubset) return match.index + 1;
  }
  return undefined;
}

/** Marks foreign start and end tags that belong together; a pair may enclose known elements only whole. */
function pairForeign(tokens: readonly MarkupToken[], known: (name: string) => boolean): void {
  const open: (MarkupToken & { readonly kind: "tag" })[] = [];
  const counts = new Map<string, number>();
  for (const token of tokens) {
    if (token.kind !== "tag" || token.tag.kind === "empty") continue;
    const { name, kind } = token.tag;
    if (kind === "open") {
      open.push(token);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      continue;
    }
    if ((counts.get(name) ?? 0) === 0) continue;
    // Foreign tags opened since have no partner before this end, so none at all.
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      counts.set(top.tag.name, (counts.get(top.tag.name) ?? 0) - 1);
      if (top.tag.name !== name) {
        // A foreign end tag does not reach across known markup that is still open.
        if (known(top.tag.name) && !known(name)) {
          open.push(top);
          counts.set(top.tag.name, (counts.get(top.tag.name) ?? 0) + 1);
          break;
        }
        continue;
      }
      top.paired = true;
      token.paired = true;
      break;
    }
  }
}
