// Writing XML by hand: text and attributes that any reader returns unchanged.

/** Called for each character that XML cannot hold (U+000B, a lone surrogate), as `U+000B`. */
export type ReportIllegal = (character: string) => void;

// Control characters are what these look for.
/* oxlint-disable no-control-regex */

// Most text has none of this, and is written as it is. Surrogates are examined only if there are any.
const textSpecials = /[&<>\r\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;
const attributeSpecials = /[&<>"\t\n\r\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** What is written for a code unit up to `>`: empty if XML cannot hold it, `undefined` for the unit itself. */
type Replacements = readonly (string | undefined)[];

const lastReplaced = ">".charCodeAt(0);
const textReplacements = replacements({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" });
const attributeReplacements = replacements({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
});

function replacements(references: Readonly<Record<string, string>>): Replacements {
  return Array.from({ length: lastReplaced + 1 }, (_, code) => {
    const character = String.fromCharCode(code);
    return references[character] ?? (/[\0-\x08\x0B\x0C\x0E-\x1F]/.test(character) ? "" : undefined);
  });
}

/** Text between tags. Illegal characters are left out and reported. */
export function escapeText(text: string, reportIllegal: ReportIllegal): string {
  const first = text.search(textSpecials);
  return first < 0 ? text : escapeFrom(first, text, textReplacements, reportIllegal);
}

/** The value of an attribute, between double quotes. Tabs and line breaks survive. */
export function escapeAttribute(text: string, reportIllegal: ReportIllegal): string {
  const first = text.search(attributeSpecials);
  return first < 0 ? text : escapeFrom(first, text, attributeReplacements, reportIllegal);
}

function escapeFrom(
  first: number,
  text: string,
  replacements: Replacements,
  reportIllegal: ReportIllegal,
): string {
  let output = "";
  let from = 0;
  for (let at = first; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const replacement = code <= lastReplaced ? replacements[code] : beyond(code, text, at);
    if (replacement === undefined) continue;
    if (replacement === "") reportIllegal(`U+${code.toString(16).toUpperCase().padStart(4, "0")}`);
    output += text.slice(from, at) + replacement;
    from = at + 1;
  }
  return output + text.slice(from);
}

/** Empty for half a surrogate pair and for noncharacters, `undefined` for all other code units. */
function beyond(code: number, text: string, at: number): "" | undefined {
  if (code < 0xd800 || (code > 0xdfff && code < 0xfffe)) return undefined;
  const other = text.charCodeAt(code < 0xdc00 ? at + 1 : at - 1);
  const isWhole =
    code < 0xdc00 ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other < 0xdc00;
  return code <= 0xdfff && isWhole ? undefined : "";
}
