// What stands between the words of a Word document: the ends and beginnings of runs, and everything beside their text.

import { escapeText } from "../../xml/escape.ts";
import type { Edit } from "../edits.ts";
import type { MarkupSyntax } from "../rewriting/markup-syntax.ts";

const runStart =
  /<(?:\w+:)?r(?:\s[^<>]*)?>\s*(?:<(?:\w+:)?rPr(?:\/>|>([\s\S]*?)<\/(?:\w+:)?rPr>))?/gu;
// A run is cut where spelling was checked, a page ended, or somebody edited.
const plainCut =
  /^<\/(?:\w+:)?t>\s*<\/(?:\w+:)?r>(?:\s|<(?:\w+:)?(?:proofErr|lastRenderedPageBreak)\b[^<>]*\/>|<(?:\w+:)?bookmark(?:Start\b[^<>]*"_GoBack"[^<>]*|End\b[^<>]*)\/>)*<(?:\w+:)?r(?:\s[^<>]*)?>\s*(?:<(?:\w+:)?rPr(?:\/>|>((?:(?!<\/?(?:\w+:)?rPr\b)[\s\S])*)<\/(?:\w+:)?rPr>))?(?:\s|<(?:\w+:)?lastRenderedPageBreak\/>)*<(?:\w+:)?t(?:\s[^<>]*)?>$/u;
const looks = /<(?:\w+:)?(?:lang|noProof|webHidden)\b[^<>]*\/>|\s(?:\w+:)?rsid\w*="[^"]*"|\s/gu;
const textTag = /<((?:\w+:)?t)>(?=\s|[^<]*\s<)/gu;
const tag = /<(\/?)([^\s/<>!?]+)(?:"[^"]*"|'[^']*'|[^"'<>])*>/gu;

/** What a translator sees instead of XML, the telling part first. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/<(?:\w+:)?hyperlink\b/u, "<a>"],
  [/<\/(?:\w+:)?hyperlink>/u, "</a>"],
  [/<(?:\w+:)?(?:footnote|endnote)Reference\b/u, "[*]"],
  [/<(?:\w+:)?(?:drawing|pict|object)\b/u, "<img/>"],
  [/<(?:\w+:)?(?:br|cr)\b/u, "<br/>"],
  [/<(?:\w+:)?p?tab\b/u, "<tab/>"],
  [/<(?:\w+:)?b(?:\/>|\s)/u, "<b>"],
  [/<(?:\w+:)?i(?:\/>|\s)/u, "<i>"],
];

export const runSyntax: MarkupSyntax = {
  tokens: (text) => {
    const opens = /<(?:\w+:)?hyperlink\b/u.test(text);
    const closes = /<\/(?:\w+:)?hyperlink>/u.test(text);
    const kind = opens === closes ? "placeholder" : opens ? "open" : "close";
    return [{ text, kind, pair: kind === "placeholder" ? "" : "a" }];
  },
  isIgnorable: (markup, { file, offset }) => {
    const cut = plainCut.exec(markup);
    return cut !== null && look(cut[1]) === look(runBefore(file, offset));
  },
  isBreak: () => false,
  before: () => undefined,
  after: () => undefined,
  escape: (text) => escapeText(text.replaceAll(/[\n\r\t]/gu, " "), () => undefined),
  label: (written) => labels.find(([pattern]) => pattern.test(written))?.[1] ?? "<r>",
  accepts: (written, before) => effectOf(written) === effectOf(before),
  around: withSpaceKept,
};

/** The properties of the run that text at an offset is in. */
function runBefore(file: string, offset: number): string | undefined {
  const text = file.slice(Math.max(0, offset - 20_000), offset);
  let last: string | undefined;
  for (const match of text.matchAll(runStart)) last = match[1];
  return last;
}

function look(properties: string | undefined): string {
  return (properties ?? "").replaceAll(looks, "");
}

/** The elements that a stretch of XML leaves open and closes beyond itself: what follows must find the same. */
function effectOf(xml: string): string {
  const closed: string[] = [];
  const open: string[] = [];
  for (const [written, slash, name = ""] of xml.matchAll(tag)) {
    if (slash === "/") {
      const last = open.pop();
      if (last === undefined) closed.push(name);
      else if (last !== name) return `unbalanced: ${xml}`;
    } else if (!written.endsWith("/>")) open.push(name);
  }
  // To end a run and begin another is to stay where one is.
  while (closed.length > 0 && closed.at(-1) === open[0]) {
    closed.pop();
    open.shift();
  }
  return JSON.stringify([closed, open]);
}

/** Word drops space at the ends of a run's text unless it is told to keep it. */
function withSpaceKept(edit: Edit, file: string): readonly Edit[] {
  const keep = ' xml:space="preserve"';
  const replacement = edit.replacement.replaceAll(textTag, `<$1${keep}>`);
  const tagEnd = file.lastIndexOf(">", edit.start - 1) + 1;
  const start = file.lastIndexOf("<", tagEnd - 1);
  const isPlain = /^<(?:\w+:)?t>$/u.test(file.slice(start, tagEnd));
  const next = file.indexOf("<", edit.end);
  const first = /^[^<]*/u.exec(replacement)?.[0] ?? "";
  const whole =
    file.slice(tagEnd, edit.start) +
    (first === replacement ? first + file.slice(edit.end, next) : first);
  if (!isPlain || whole === whole.trim()) return [{ ...edit, replacement }];
  return [
    { start: tagEnd - 1, end: tagEnd - 1, replacement: keep },
    { ...edit, replacement },
  ];
}
