// A tag as people and broken tools write it: attributes without quotes, with extra quotes, repeated, with a bare `<`.

/** A start or end tag at a place of the text. */
export interface LooseTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly kind: "open" | "close" | "empty";
  /** The offset after it. */
  readonly end: number;
  readonly wellFormed: boolean;
}

const strictStart =
  /<([\p{L}_][\p{L}\p{N}_:.-]*)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy;
const strictEnd = /<\/([\p{L}_][\p{L}\p{N}_:.-]*)\s*>/uy;
const anyEnd = /<\/([\p{L}_][\p{L}\p{N}_:.-]*)[^<>]{0,1000}>?/uy;
const anyStart = /<([\p{L}_][\p{L}\p{N}_:.-]*)(?=[\s/>])/uy;
const attribute = /([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu;
const looseName = /[\s"']*([^\s=<>"'/]+)\s*(=?)\s*/uy;
// Markup that no attribute of a translation file contains: a value that runs into it has lost its quote.
const structure = /<\/|<(?:tu|tuv|seg|prop|note|header|body|tmx|bpt|ept|ph|it)\b|>\s*</u;
const maximumValue = 65_536;

/** The tag at `at`, or `undefined` if the `<` is only a character. `known` names are accepted in any shape. */
export function readTag(
  text: string,
  at: number,
  known: (name: string) => boolean,
): LooseTag | undefined {
  if (text[at + 1] === "/") return readEnd(text, at, known);
  strictStart.lastIndex = at;
  const strict = strictStart.exec(text);
  if (strict !== null) {
    const [whole, name = "", written = "", slash] = strict;
    const { attributes, twice } = readAttributes(written);
    const kind = slash === "/" ? "empty" : "open";
    return { name, attributes, kind, end: at + whole.length, wellFormed: !twice };
  }
  anyStart.lastIndex = at;
  const loose = anyStart.exec(text);
  const name = loose?.[1];
  return name === undefined || !known(name) ? undefined : readLoosely(text, at, name);
}

function readEnd(text: string, at: number, known: (name: string) => boolean): LooseTag | undefined {
  strictEnd.lastIndex = at;
  const strict = strictEnd.exec(text);
  if (strict !== null)
    return {
      name: strict[1] ?? "",
      attributes: {},
      kind: "close",
      end: at + strict[0].length,
      wellFormed: true,
    };
  anyEnd.lastIndex = at;
  const [whole = "", name = ""] = anyEnd.exec(text) ?? [];
  if (!known(name)) return undefined;
  return { name, attributes: {}, kind: "close", end: at + whole.length, wellFormed: false };
}

function readAttributes(written: string): {
  readonly attributes: Readonly<Record<string, string>>;
  readonly twice: boolean;
} {
  const attributes = new Map<string, string>();
  let twice = false;
  if (written !== "")
    for (const [, name = "", double, single] of written.matchAll(attribute))
      if (attributes.has(name)) twice = true;
      else attributes.set(name, double ?? single ?? "");
  return { attributes: Object.fromEntries(attributes), twice };
}

function readLoosely(text: string, start: number, name: string): LooseTag {
  const attributes = new Map<string, string>();
  let at = start + 1 + name.length;
  const done = (kind: "open" | "empty", end: number): LooseTag => ({
    name,
    attributes: Object.fromEntries(attributes),
    kind,
    end,
    wellFormed: false,
  });
  for (;;) {
    at = skipSpace(text, at);
    const sign = text[at];
    if (sign === undefined || sign === "<") return done("open", at);
    if (sign === ">") return done("open", at + 1);
    if (sign === "/" && text[at + 1] === ">") return done("empty", at + 2);
    looseName.lastIndex = at;
    const match = looseName.exec(text);
    const key = match?.[1];
    if (match === null || key === undefined) {
      at += 1;
      continue;
    }
    at += match[0].length;
    if (match[2] !== "=") continue;
    const value = readValue(text, at);
    if (!attributes.has(key)) attributes.set(key, value.value);
    at = value.end;
  }
}

function readValue(text: string, at: number): { readonly value: string; readonly end: number } {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return unquoted(text, at);
  // tuid=""1"": the quotes were doubled.
  const doubled = /^(["'])\1([^"'<>]{1,1000})\1\1/u.exec(text.slice(at, at + 1004));
  if (doubled !== null) return { value: doubled[2] ?? "", end: at + doubled[0].length };
  const window = text.slice(at + 1, at + 1 + maximumValue);
  const close = window.indexOf(quote);
  const value = close < 0 ? window : window.slice(0, close);
  if (close < 0 || structure.test(value)) return unquoted(text, at + 1);
  return { value, end: at + close + 2 };
}

function unquoted(text: string, at: number): { readonly value: string; readonly end: number } {
  let end = at;
  while (end < text.length && !/[\s<>"']/u.test(text[end] ?? "")) end += 1;
  // The slash of an empty element, not one in an address.
  if (text[end] === ">" && text[end - 1] === "/") end -= 1;
  const value = text.slice(at, end);
  return { value, end: text[end] === '"' || text[end] === "'" ? end + 1 : end };
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (/\s/u.test(text[end] ?? "")) end += 1;
  return end;
}
