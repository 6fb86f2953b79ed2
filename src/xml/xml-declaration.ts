// The XML declaration: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`.

const space = String.raw`[ \t\n]`;
const value = (pattern: string): string =>
  `${space}*=${space}*(?:"(?:${pattern})"|'(?:${pattern})')`;
const declaration = new RegExp(
  String.raw`^<\?xml${space}+version${value(String.raw`1\.\d+`)}` +
    `(?:${space}+encoding${value("[A-Za-z][A-Za-z0-9._-]*")})?` +
    String.raw`(?:${space}+standalone${value("yes|no")})?${space}*\?>$`,
  "u",
);

/** Whether it follows XML 1.0 (production 23). Version 1.1 is read by the rules of 1.0. */
export function isXmlDeclaration(text: string): boolean {
  return declaration.test(text);
}
