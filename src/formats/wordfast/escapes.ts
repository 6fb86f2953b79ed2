// Wordfast's escapes: `&'XX;` is the character XX (hexadecimal) of windows-1252; `\n` and `\t` are what they say.

import { decodeText } from "../../strings/encoding/decode-bytes.ts";

const escape = /&'([0-9A-Fa-f]{2});|\\([nt])/gu;
let characters: readonly string[] | undefined;

/** By code, from 0. */
function windows1252(): readonly string[] {
  // Byte 0 would make a file a binary one.
  const bytes = Uint8Array.from({ length: 255 }, (_, index) => index + 1);
  const options = { path: "", declaredBy: () => "windows-1252" };
  characters ??= ["\0", ...[...decodeText([bytes], options)].join("").split("")];
  return characters;
}

export function unescapeText(text: string): string {
  if (!text.includes("&'") && !text.includes("\\")) return text;
  return text.replaceAll(escape, (_, code: string | undefined, letter: string | undefined) => {
    if (code === undefined) return letter === "n" ? "\n" : "\t";
    return windows1252()[Number.parseInt(code, 16)] ?? "";
  });
}

/** `unescapeText(escapeForWordfast(x))` is `x` with `\n` for every line break. */
export function escapeForWordfast(text: string): string {
  return text
    .replaceAll("&'", "&'26;'")
    .replaceAll("\\", "&'5C;")
    .replaceAll(/\r\n?|[\n\u2028\u2029]/gu, String.raw`\n`)
    .replaceAll("\t", String.raw`\t`);
}
