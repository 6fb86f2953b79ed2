// Entities that a document type declaration declares inside the file. Only plain text is taken:
// what refers to other entities (the "billion laughs"), to markup or to another file is left undefined.

// <!ENTITY nbsp "&#160;">
const entityDeclaration = /<!ENTITY\s+([^\s%"']+)\s+(?:"([^"]*)"|'([^']*)')\s*>/gu;
const characterReference = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/giu;
const predefined = new Set(["lt", "gt", "amp", "apos", "quot"]);

const maximumLength = 1000;
const maximumCount = 1000;

/** Names and replacement texts; both their number and their length are bounded. */
export function doctypeEntities(doctype: string): Map<string, string> {
  const entities = new Map<string, string>();
  for (const [, name = "", double, single] of doctype.matchAll(entityDeclaration)) {
    if (entities.size >= maximumCount) break;
    if (predefined.has(name) || entities.has(name)) continue;
    const text = replacementText(double ?? single ?? "");
    if (text !== undefined) entities.set(name, text);
  }
  return entities;
}

function replacementText(value: string): string | undefined {
  if (value.length > maximumLength || value.includes("%")) return undefined;
  let valid = true;
  const text = value.replaceAll(characterReference, (_reference, hexadecimal, decimal) => {
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    valid &&= code >= 0x20 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000);
    return valid ? String.fromCodePoint(code) : "";
  });
  return valid && !/[&<]/u.test(text) ? text : undefined;
}
