// Text as it stands in the strings of a JSON file.

/** The literal with its quotes, in the manner of `file`. */
export function stringLiteral(text: string, file: string): string {
  const written = JSON.stringify(text);
  return isAsciiOnly(file) ? escapeNonAscii(written) : written;
}

/** The text as it is written inside a string. */
export function insertInString(text: string, file: string): string {
  return stringLiteral(text, file).slice(1, -1);
}

/** Some tools write `\u00f1` for ñ throughout. */
function isAsciiOnly(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /\\u[\dA-Fa-f]{4}/u.test(text) && !/[^\0-\x7F]/u.test(text);
}

function escapeNonAscii(literal: string): string {
  // By code unit: a character beyond U+FFFF is written as its two surrogates.
  return literal.replaceAll(
    // oxlint-disable-next-line no-control-regex
    /[^\0-\x7F]/g,
    (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
