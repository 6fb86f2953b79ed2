// What an inline code is (bold, a link): `ctype` of XLIFF 1.2, `type` of TMX, `type` and `subType` of XLIFF 2.

import type { InlineCode } from "../../model/segment.ts";

/** XLIFF 2.1, 4.3.1.29 `type`. */
const types2: ReadonlySet<string> = new Set(["fmt", "ui", "quote", "link", "image", "other"]);
const same: ReadonlySet<string> = new Set(["link", "image"]);
/** The words of XLIFF 1.2 and TMX for the `xlf:` sub-types of `fmt`. */
const formats: ReadonlyMap<string, string> = new Map([
  ["bold", "xlf:b"],
  ["italic", "xlf:i"],
  ["underlined", "xlf:u"],
  ["lb", "xlf:lb"],
  ["pb", "xlf:pb"],
]);
const words: ReadonlyMap<string, string> = new Map([...formats].map(([word, sub]) => [sub, word]));
/** Of words that XLIFF 2 has none for. */
const prefix = "ctype:";
// TMX has more words than XLIFF 1.2 allows without "x-".
const words12: ReadonlySet<string> = new Set([...formats.keys(), ...same]);

/** In the words of XLIFF 1.2 and TMX; those of XLIFF 2 that they have none for are `x-fmt`, `x-ui/xlf:var`. */
export function codeType({ attributes = {} }: InlineCode): string | undefined {
  const { ctype, type, subType } = attributes;
  if (ctype !== undefined || type === undefined) return ctype;
  if (!types2.has(type)) return type;
  if (subType === undefined) return same.has(type) ? type : `x-${type}`;
  if (subType.startsWith(prefix)) return subType.slice(prefix.length);
  return words.get(subType) ?? `x-${type}/${subType}`;
}

export function writeCtype(word: string): string {
  return words12.has(word) || word.startsWith("x-") ? word : `x-${word}`;
}

/** `undefined` for a word that no attribute of XLIFF 2 can hold. */
export function codeType2(word: string): Readonly<Record<string, string>> | undefined {
  const format = formats.get(word);
  if (format !== undefined) return { type: "fmt", subType: format };
  if (same.has(word)) return { type: word };
  const [, type = "", subType] = /^x-([a-z]+)(?:\/([^\s:]+:[^\s:]+))?$/u.exec(word) ?? [];
  if (types2.has(type)) return subType === undefined ? { type } : { type, subType };
  return /^[^\s:]+$/u.test(word) ? { type: "other", subType: `${prefix}${word}` } : undefined;
}
