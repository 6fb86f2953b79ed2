// References in XML text: `&amp;`, `&#233;`, `&#xE9;`, and the entities that a file declares for itself.

import { nameEnd } from "./xml-names.ts";

/** A reference, or why there is none: the code of the error, and where it shows. */
export type Reference =
  | { readonly kind: "text"; readonly text: string; readonly end: number }
  /** The text ends too early to tell. */
  | { readonly kind: "open" }
  | {
      readonly kind: "error";
      readonly errorCode:
        "xmlBareAmpersand" | "xmlIllegalCharacter" | "xmlUndefinedEntity" | "xmlMalformed";
      readonly at: number;
    };

// No entity of a translation file has a longer name; beyond this it is a bare ampersand before a long word.
const maximumName = 64;
const semicolon = 0x3b;
const letterOrDigit = /[\p{L}\p{N}_:.-]/u;
const hexadecimal = /^#x[\da-f]+$/iu;
const decimal = /^#\d+$/u;

const predefined: readonly (readonly [written: string, text: string])[] = [
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
  ["quot;", '"'],
  ["apos;", "'"],
];

/** The reference whose `&` is at `at`. */
export function readReference(
  text: string,
  at: number,
  entities: ReadonlyMap<string, string>,
): Reference {
  const start = at + 1;
  for (const [written, value] of predefined)
    if (text.startsWith(written, start))
      return { kind: "text", text: value, end: start + written.length };
  let end = text[start] === "#" ? start + 1 : start;
  for (let count = 0; ; count += 1) {
    const code = text.codePointAt(end);
    if (code === undefined && count <= maximumName) return { kind: "open" };
    if (code === semicolon && count > 0) break;
    if (code === undefined || count === maximumName || !isLetterOrDigit(code))
      return { kind: "error", errorCode: "xmlBareAmpersand", at };
    end += code > 0xffff ? 2 : 1;
  }
  const name = text.slice(start, end);
  const value = name[0] === "#" ? character(name) : entities.get(name);
  if (value !== undefined) return { kind: "text", text: value, end: end + 1 };
  if (name[0] === "#") return { kind: "error", errorCode: "xmlIllegalCharacter", at: end };
  const code = nameEnd(name, 0) === name.length ? "xmlUndefinedEntity" : "xmlMalformed";
  return { kind: "error", errorCode: code, at: end };
}

function isLetterOrDigit(code: number): boolean {
  if (code >= 0x61 && code <= 0x7a) return true;
  return letterOrDigit.test(String.fromCodePoint(code));
}

function character(name: string): string | undefined {
  const code = hexadecimal.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : decimal.test(name)
      ? Number(name.slice(1))
      : 0;
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** Whether XML 1.0 may hold the character (production 2). */
export function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return (
    code < 0xd800 || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff)
  );
}
