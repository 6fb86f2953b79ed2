// Characters by their meaning in XML, as UTF-16 code units.

export const tab = 0x09;
export const lineFeed = 0x0a;
export const space = 0x20;
export const exclamation = 0x21;
export const quotation = 0x22;
export const ampersand = 0x26;
export const apostrophe = 0x27;
export const slash = 0x2f;
export const less = 0x3c;
export const equal = 0x3d;
export const greater = 0x3e;
export const question = 0x3f;

/** Whether it is white space; line ends are `\n` by then. */
export function isSpace(code: number): boolean {
  return code === space || code === lineFeed || code === tab;
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** What a reading function returns as the end of a token if the text ends inside it. */
export const unfinished = -1;

/** Stops reading with an error at an offset of the text. */
export type Refuse = (
  code: string,
  offset: number,
  data?: Readonly<Record<string, string | number>>,
) => never;

/** The same for faults of markup that users cannot tell apart. */
export type RefuseMarkup = (detail: string, offset: number) => never;
