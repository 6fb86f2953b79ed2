// The text of HTML with its source: references are decoded, white space is collapsed, everything keeps its place.

import type { Range } from "../../model/location.ts";
import type { BlockBuilder } from "../block-builder.ts";

// With what follows where that decides: `&copy=1` is a reference in text, and none in an attribute.
const reference = /&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][\dA-Za-z]*)[;=]?/uy;
const space = /[ \t\n\f\r]+/uy;
// Not over `<`: a run that goes on far behind the end of the text would be matched again and again.
const plain = /[^&< \t\n\f\r\u00AD]+/uy;
/** What a reader does not see, and a word should not be cut by: the soft hyphen. */
const invisible = "\u00AD";

/** Adds the characters of `range` in the file as a reader sees them; `decode` resolves references. */
export function addHtmlText(
  file: string,
  range: Range,
  builder: BlockBuilder,
  decode: (written: string) => string,
): void {
  let at = range.start;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(file)?.[0].slice(0, range.end - at);
  };
  while (at < range.end) {
    const copied = take(plain);
    if (copied !== undefined) {
      builder.addCopy(copied, at);
      at += copied.length;
      continue;
    }
    const blank = take(space);
    if (blank !== undefined) {
      if (!builder.endsInSpace()) addSpace(blank, at, builder);
      at += blank.length;
      continue;
    }
    const written = take(reference);
    if (written !== undefined) addReference(written, at, builder, decode);
    else if (file[at] !== invisible) builder.addCopy(file.charAt(at), at);
    at += written?.length ?? 1;
  }
}

function addSpace(written: string, at: number, builder: BlockBuilder): void {
  if (written === " ") builder.addCopy(written, at);
  else builder.addAs(" ", at, written.length);
}

function addReference(
  written: string,
  at: number,
  builder: BlockBuilder,
  decode: (written: string) => string,
): void {
  const decoded = decode(written);
  if (decoded === written) {
    builder.addCopy(written, at);
    return;
  }
  const rest = commonEnd(written, decoded);
  const character = decoded.slice(0, decoded.length - rest);
  const length = written.length - rest;
  if (/^[ \t\n\f\r]$/u.test(character)) {
    if (!builder.endsInSpace()) builder.addAs(" ", at, length);
  } else if (character !== invisible) builder.addAs(character, at, length);
  builder.addCopy(written.slice(length), at + length);
}

/** `&notit;` is ¬ and then `it;`: how many characters at the end are themselves. */
function commonEnd(written: string, decoded: string): number {
  let length = 0;
  while (length < decoded.length - 1 && written.at(-1 - length) === decoded.at(-1 - length))
    length += 1;
  return length;
}
