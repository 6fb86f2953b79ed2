// Splits a stream of units before a file becomes too large, without holding it in memory.

import type { TranslationUnit } from "../../model/unit.ts";

/** Header, end, and anything the estimate of a unit might miss. */
const reserve = 4096;
/** The elements of a unit, indented; and of a property, a note or a code. */
const unitMarkup = 200;
const elementMarkup = 40;
/** The quotes and the name of an attribute. */
const attributeMarkup = 8;

/**
 * The parts one after another, each below `limit` bytes when written; read a part to its end before asking for the
 * next. There is always a first one.
 */
export function* splitUnits(
  units: Iterable<TranslationUnit>,
  limit: number,
): Generator<Iterable<TranslationUnit>> {
  const iterator = units[Symbol.iterator]();
  let next = iterator.next();
  function* part(): Generator<TranslationUnit> {
    let size = reserve;
    while (next.done !== true) {
      const length = sizeOf(next.value);
      // A unit that is too large gets a file of its own.
      if (size + length > limit && size > reserve) return;
      size += length;
      yield next.value;
      next = iterator.next();
    }
  }
  do yield part();
  while (next.done !== true);
}

/** At least the number of bytes that the unit takes in any of our formats. */
function sizeOf(unit: TranslationUnit): number {
  return unitMarkup + sizeOfValue({ ...unit, location: undefined });
}

function sizeOfValue(value: unknown): number {
  if (typeof value === "string") return attributeMarkup + sizeOfText(value);
  if (typeof value !== "object" || value === null) return 0;
  let size = 0;
  for (const [name, part] of Object.entries(value)) {
    const inner = sizeOfValue(part);
    if (inner > 0) size += inner + (Array.isArray(value) ? elementMarkup : name.length);
  }
  return size;
}

function sizeOfText(text: string): number {
  let size = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Up to three bytes of UTF-8 per code unit; a reference for & < > " takes six.
    if (code > 0x7f) size += code > 0x7ff ? 2 : 1;
    else if (code === 0x26 || code === 0x3c || code === 0x3e || code === 0x22) size += 5;
  }
  return size;
}
