// What happens before a small document goes to the parser: references are checked, the DOCTYPE is removed.
// Only plain-text entities are replaced, within a limit, so there are no "billion laughs".

import { ParseError } from "../model/errors.ts";
import { doctypeEnd } from "./doctype-end.ts";
import { doctypeEntities } from "./doctype-entities.ts";
import { isCharacter } from "./references.ts";

export interface PrepareOptions {
  /** For errors. */
  readonly path: string;
  /** Longest document in UTF-16 code units, after replacing entities. */
  readonly maximumLength: number;
}

const start = /<!--|<!\[CDATA\[|<\?|<!DOCTYPE|&/gu;
const ends: Readonly<Record<string, string>> = { "<!--": "-->", "<![CDATA[": "]]>", "<?": "?>" };
// &#233; &#xE9; &amp;
const reference = /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|([\p{L}_:][\p{L}\p{N}_:.-]{0,63}));/uy;
const predefined = new Set(["lt", "gt", "amp", "apos", "quot"]);
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
// Control characters are what this looks for.
// oxlint-disable-next-line no-control-regex
const illegal = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/u;

/** The text with `\n` line ends, without DOCTYPE and its entities; lines keep their numbers. */
export function prepareDocument(content: string, options: PrepareOptions): string {
  const text = content.includes("\r") ? content.replaceAll(/\r\n?/gu, "\n") : content;
  const fail = (code: string, offset: number, data: Record<string, string> = {}): never => {
    throw new ParseError(code, { data, path: options.path, ...pointAt(text, offset) });
  };
  const control = text.search(illegal);
  if (control >= 0) fail("xmlIllegalCharacter", control);
  let entities: ReadonlyMap<string, string> | undefined;
  let output = "";
  let copied = 0;
  const replace = (from: number, to: number, by: string): void => {
    output += text.slice(copied, from) + by;
    copied = to;
    if (output.length > options.maximumLength) throw tooLarge(options);
  };
  start.lastIndex = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const [sign] = match;
    const at = match.index;
    const end = ends[sign];
    if (end !== undefined) {
      const close = text.indexOf(end, at + sign.length);
      if (close < 0) fail("xmlMalformed", at, { detail: `${sign} is not closed` });
      start.lastIndex = close + end.length;
    } else if (sign === "<!DOCTYPE") {
      const close = doctypeEnd(text, at);
      if (close < 0 || entities !== undefined)
        return fail("xmlMalformed", at, { detail: "DOCTYPE" });
      const doctype = text.slice(at, close);
      entities = doctypeEntities(doctype);
      replace(at, close, doctype.replaceAll(/[^\n]+/gu, ""));
      start.lastIndex = close;
    } else {
      reference.lastIndex = at;
      const found = reference.exec(text);
      if (found === null) return fail("xmlBareAmpersand", at);
      const [whole, decimal, hexadecimal, name] = found;
      start.lastIndex = at + whole.length;
      if (name === undefined) {
        const code =
          decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
        if (!isCharacter(code)) fail("xmlIllegalCharacter", at);
      } else if (!predefined.has(name)) {
        const value = entities?.get(name);
        if (value === undefined) return fail("xmlUndefinedEntity", at);
        const escaped = value.replaceAll(/[&<"]/gu, (character) => escapes[character] ?? character);
        replace(at, start.lastIndex, escaped);
      }
    }
  }
  return output + text.slice(copied);
}

export function tooLarge({ path, maximumLength }: PrepareOptions): ParseError {
  const data = { limit: `${maximumLength / 1_000_000} MB` };
  return new ParseError("xmlTooLarge", { data, path, line: 1, column: 1 });
}

/** 1-based. */
function pointAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
