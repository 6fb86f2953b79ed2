// Entities that a document type declaration declares inside the file. Only plain text is taken, also where it is put
// together from other entities, as long as it stays short: what grows (the "billion laughs"), holds markup or stands
// in another file is left undefined.

// <!ENTITY nbsp "&#160;">
const entityDeclaration = /<!ENTITY\s+([^\s%"']+)\s+(?:"([^"]*)"|'([^']*)')\s*>/gu;
const anyDeclaration = /<!ENTITY\s+([^\s%"']+)\s/gu;
const reference = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([^\s&#;]{1,64}));/giu;
const predefined = new Set(["lt", "gt", "amp", "apos", "quot"]);

const maximumLength = 1000;
const maximumCount = 1000;
const maximumDepth = 16;

/** Names and replacement texts; both their number and their length are bounded. */
export function doctypeEntities(doctype: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name = "", double, single] of doctype.matchAll(entityDeclaration)) {
    if (values.size >= maximumCount) break;
    // The first declaration counts (XML 1.0, 4.2).
    if (!predefined.has(name) && !values.has(name)) values.set(name, double ?? single ?? "");
  }
  const entities = new Map<string, string>();
  const resolved = new Map<string, string | undefined>();
  for (const name of values.keys()) {
    const text = textOf(name, { values, resolved, depth: 0 });
    if (text !== undefined) entities.set(name, text);
  }
  return entities;
}

/** Every name that is declared, whether or not its text is taken. */
export function declaredEntities(doctype: string): ReadonlySet<string> {
  return new Set(Array.from(doctype.matchAll(anyDeclaration), ([, name = ""]) => name));
}

interface Resolution {
  readonly values: ReadonlyMap<string, string>;
  /** What was resolved before; an entity that is being resolved has no text, so that none holds itself. */
  readonly resolved: Map<string, string | undefined>;
  readonly depth: number;
}

function textOf(name: string, resolution: Resolution): string | undefined {
  const { values, resolved, depth } = resolution;
  if (resolved.has(name)) return resolved.get(name);
  const value = values.get(name);
  if (value === undefined || depth > maximumDepth) return undefined;
  resolved.set(name, undefined);
  const text = replacementText(value, (inner) =>
    textOf(inner, { ...resolution, depth: depth + 1 }),
  );
  resolved.set(name, text);
  return text;
}

function replacementText(
  value: string,
  entity: (name: string) => string | undefined,
): string | undefined {
  if (value.length > maximumLength || value.includes("%") || value.includes("<")) return undefined;
  let text = "";
  let at = 0;
  for (const { 0: written, 1: hexadecimal, 2: decimal, 3: name, index } of value.matchAll(
    reference,
  )) {
    const replacement =
      name === undefined
        ? character(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal))
        : predefined.has(name)
          ? undefined
          : entity(name);
    const before = value.slice(at, index);
    if (replacement === undefined || before.includes("&")) return undefined;
    text += before + replacement;
    at = index + written.length;
    if (text.length > maximumLength) return undefined;
  }
  text += value.slice(at);
  return text.length > maximumLength || /[&<]/u.test(text) ? undefined : text;
}

function character(code: number): string | undefined {
  const isCharacter = code >= 0x20 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
