// Writing XML by hand: text and attributes that any reader gives back unchanged.

/** Told of each character that XML cannot carry (U+000B, a lone surrogate), as `U+000B`. */
export type ReportIllegal = (character: string) => void;

// Control characters are what these look for.
/* oxlint-disable no-control-regex */

// Surrogates are looked at only when there are any: most text has none.
const textSpecials = /[&<>\r\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;
const attributeSpecials = /[&<>"\t\n\r\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;
const illegal = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const surrogateOrIllegal = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text between tags. Illegal characters are left out and reported. */
export function escapeText(text: string, reportIllegal: ReportIllegal): string {
  if (!textSpecials.test(text)) return text;
  return legalText(text, reportIllegal).replaceAll(/[&<>\r]/gu, toReference);
}

/** The value of an attribute, between double quotes. Tabs and line breaks survive. */
export function escapeAttribute(text: string, reportIllegal: ReportIllegal): string {
  if (!attributeSpecials.test(text)) return text;
  return legalText(text, reportIllegal).replaceAll(/[&<>"\t\n\r]/gu, toReference);
}

function toReference(character: string): string {
  return references[character] ?? character;
}

function legalText(text: string, reportIllegal: ReportIllegal): string {
  if (!surrogateOrIllegal.test(text)) return text;
  return text.replaceAll(illegal, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    reportIllegal(`U+${code}`);
    return "";
  });
}
