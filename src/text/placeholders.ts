// Placeholders and tags in plain text: a program fills them in, and translators must keep them.

import type { Range } from "../model/location.ts";
import { rangeSet } from "../strings/range-set.ts";
import { isIcu, readIcu } from "./icu-message.ts";

export interface Placeholder {
  readonly range: Range;
  readonly text: string;
  /** Placeholders with the same key mean the same: `{{ count }}` and `{{count, number}}`. */
  readonly key: string;
  /**
   * `named` may be repeated and reordered; `positional` takes the next argument, so number and order count; `tag`
   * opens or closes markup.
   */
  readonly kind: "named" | "positional" | "tag";
}

interface Syntax {
  readonly pattern: RegExp;
  readonly kind: Placeholder["kind"];
  readonly key: (match: RegExpExecArray) => string | undefined;
}

const htmlTags = new Set(
  (
    "a abbr address article aside b bdi bdo big blockquote br button caption center cite code col dd del details dfn " +
    "div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li " +
    "main mark nav nobr ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th " +
    "thead time title tr tt u ul var video wbr"
  ).split(" "),
);

// In the order in which they are tried at one place; each is bounded, so matching cannot run away.
const syntaxes: readonly Syntax[] = [
  {
    // Hugo: {{< figure src="map.png" >}}; its arguments may differ between languages.
    pattern: /\{\{[<%]\s*(\/?[\w.-]{1,60})[^{}\n]{0,400}[>%]\}\}/uy,
    kind: "named",
    key: (match) => `{{< ${match[1] ?? ""} >}}`,
  },
  {
    // i18next, Mustache, Handlebars, Jinja: {{count}}, {{- name}}, {{count, number}}
    pattern: /\{\{\{?[-#/^>&!]?\s*([^{}\n]{1,120}?)\s*\}?\}\}/uy,
    kind: "named",
    key: (match) => (isSentence(match[1] ?? "") ? undefined : `{{${nameOf(match[1] ?? "")}}}`),
  },
  {
    // i18next: $t(common.cancel), $t(items, {"count": 3})
    pattern: /\$t\(\s*([^(),\n]{1,120}?)\s*(?:,[^()\n]{0,200})?\)/uy,
    kind: "named",
    key: (match) => `$t(${match[1] ?? ""})`,
  },
  {
    // ERB, EJS, JSP: <%= user.name %>
    pattern: /<%[^%\n]{0,200}%>/uy,
    kind: "named",
    key: (match) => match[0].replaceAll(/\s+/gu, " "),
  },
  {
    // Shell, JavaScript, Ruby: ${name}, #{name}, %{name}
    pattern: /([$#%])\{\s*([\p{L}_][\p{L}\p{N}_.]{0,80})\s*\}/uy,
    kind: "named",
    key: (match) => `${match[1] ?? ""}{${match[2] ?? ""}}`,
  },
  {
    // Python, Java, .NET, ICU: {0}, {name}, {user.name!r:>10}, {total, number}
    pattern:
      /\{([\p{L}_\d][\p{L}\p{N}_.]{0,60}(?:\[\w{1,40}\])?)\s*(?:![rsa])?(?::[^\s{}][^{}\n]{0,60}|,\s*(?:number|date|time|spellout|ordinal|duration|list)\b[^{}\n]{0,60})?\}/uy,
    kind: "named",
    key: (match) => `{${match[1] ?? ""}}`,
  },
  {
    // Python, Rust, SLF4J
    pattern: /\{\}/uy,
    kind: "positional",
    key: () => "{}",
  },
  {
    // Python: %(count)d
    pattern:
      /%\(([\p{L}_][\p{L}\p{N}_. -]{0,60})\)[-+#0]{0,3}\d{0,3}(?:\.\d{1,3})?([diouxXeEfFgGcrsa])/uy,
    kind: "named",
    key: (match) => `%(${match[1] ?? ""})${conversion(match[2] ?? "")}`,
  },
  {
    // C, PHP, Java: %1$s
    pattern:
      /%(\d{1,2})\$[-+#0,]{0,3}\d{0,3}(?:\.\d{1,3})?(?:hh|h|ll|l|L|q|j|z|t)?([diouxXeEfFgGcsSaA@])/uy,
    kind: "named",
    key: (match) => `%${match[1] ?? ""}$${conversion(match[2] ?? "")}`,
  },
  {
    // Windows (FormatMessage): %1!d!, %2!8.8X!, %3!I64u!
    pattern: /%(\d{1,2})![-+#0]{0,3}[\d.*]{0,6}(?:h|ll?|w|I64|I32)?([cCdiopsSuxX])!/uy,
    kind: "named",
    key: (match) => `%${match[1] ?? ""}!${conversion(match[2] ?? "")}!`,
  },
  {
    // C and relatives: %s, %-8.2f, %lu, %@
    pattern:
      /%[-+#0]{0,3}(?:\d{1,3}|\*)?(?:\.(?:\d{1,3}|\*))?(?:hh|h|ll|l|L|q|j|z|t)?([diouxXeEfFgGcsSp@])(?![\p{L}\p{N}])/uy,
    kind: "positional",
    key: (match) => `%${conversion(match[1] ?? "")}`,
  },
  {
    // Symfony, Twig: %name%; not the bytes of an encoded address (%C3%B3).
    pattern: /(?<![\p{L}\p{N}])%(?![\dA-F]{2}%)[\p{L}_][\p{L}\p{N}_.]{1,60}%/uy,
    kind: "named",
    key: (match) => match[0],
  },
  {
    // WordPress: ###SITENAME###
    pattern: /###[A-Z][A-Z\d_]{1,40}###/uy,
    kind: "named",
    key: (match) => match[0],
  },
  {
    // HTML and relatives: <b>, </b>, <br/>, <a href="…">. An attribute without a value must be one of HTML's:
    // `<strong reference>` in reStructuredText is not a tag. A placeholder may stand for attributes: `<a href="%1$s" %2$s>`.
    pattern:
      /<(\/?)(\p{L}[\p{L}\p{N}:-]{0,40})(?:\s+(?:%(?:\d{1,2}\$)?s|\{{1,2}[\w.]{1,60}\}{1,2}|[\p{L}@:_][\w:.@-]{0,40}=(?:"[^"<>\n]{0,300}"|'[^'<>\n]{0,300}'|[^\s"'<>]{1,300})|disabled|hidden|required|checked|selected|controls|open|download)){0,20}\s*\/?>/uy,
    kind: "tag",
    key: (match) => tagKey(match),
  },
  {
    // React, i18next: <0>, </0>, <1/>
    pattern: /<(\/?)(\d{1,3})\s*\/?>/uy,
    kind: "tag",
    key: (match) => tagKey(match),
  },
];

// Where any of them can begin.
const start = /[{$<#%]/gu;

/** In order, without overlaps. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  if (text.search(start) < 0) return [];
  const found: Placeholder[] = [];
  // `{none}` of `=0 {none}` is a text; what is around it, the choice itself, is compared as a whole.
  const isSyntax = rangeSet(isIcu(text) ? readIcu(text).syntax : []);
  start.lastIndex = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    if (isSyntax(match.index)) continue;
    // 100%, 50 %: the sign after a number.
    const placeholder =
      match[0] === "%" && /\d/u.test(text.charAt(match.index - 1))
        ? undefined
        : placeholderAt(text, match.index);
    if (placeholder === undefined) continue;
    found.push(placeholder);
    start.lastIndex = placeholder.range.end;
  }
  return withoutLoneNames(found);
}

/** An argument of a command of TeX: `\mathrm{Var}`, `\frac{1}{n}`. */
const inFormula = /\\\p{L}{2,30}\*?(?:\[[^[\]{}]{0,40}\])?(?:\{[^{}]{0,80}\}){0,3}$/u;
const farthestCommand = 300;

function placeholderAt(text: string, at: number): Placeholder | undefined {
  // `%%` writes a per cent sign.
  if (text.startsWith("%%", at)) return undefined;
  if (text[at] === "{" && inFormula.test(text.slice(Math.max(0, at - farthestCommand), at)))
    return undefined;
  for (const { pattern, kind, key } of syntaxes) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const name = match === null ? undefined : key(match);
    if (match === null || name === undefined) continue;
    return { range: { start: at, end: at + match[0].length }, text: match[0], key: name, kind };
  }
  return undefined;
}

/** `<file>` in a help text is meant for people: a tag unknown to HTML counts only if it is closed. */
function withoutLoneNames(found: readonly Placeholder[]): readonly Placeholder[] {
  const closed = new Set(
    found.flatMap(({ key, text }) => (key.startsWith("</") || text.endsWith("/>") ? [key] : [])),
  );
  return found.filter(({ kind, key }) => {
    if (kind !== "tag") return true;
    const name = key.replace(/^<\/?|>$/gu, "");
    return (
      htmlTags.has(name) || /^\d/u.test(name) || closed.has(`</${name}>`) || closed.has(`<${name}>`)
    );
  });
}

function tagKey(match: RegExpExecArray): string {
  const name = match[2] ?? "";
  return `<${match[1] ?? ""}${htmlTags.has(name.toLowerCase()) ? name.toLowerCase() : name}>`;
}

/** Up to the first comma or bar: what follows formats the value and may differ. */
function nameOf(content: string): string {
  return content.split(/\s*[,|]/u, 1)[0] ?? "";
}

// "System error [3].", "Error while the file was read"; not "full name", "First Name", "formatDate date".
const sentence =
  /^\p{L}[\p{L}\p{M}]*\s+\p{L}[\p{L}\p{M}]+(?:\s.*)?[.?!…]$|^\p{Lu}\p{Ll}+(?:\s\p{Ll}[\p{Ll}\p{M}]*){2,}/u;

/** Some installers put text shown only occasionally in double braces: it is to be translated. */
function isSentence(content: string): boolean {
  return sentence.test(content);
}

/** Conversions that take the same argument count as the same. */
function conversion(letter: string): string {
  if (/[diu]/u.test(letter)) return "d";
  return /[eEfFgGaA]/u.test(letter) ? "f" : letter;
}
