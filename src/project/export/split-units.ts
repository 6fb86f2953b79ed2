// A stream of units cut where a file would become too large, without holding it in memory.

import type { TranslationUnit } from "../../model/unit.ts";

/** Header, end, and what the estimate of a unit might miss. */
const reserve = 4096;
/** The elements of a unit, indented; and of a property, a note or a code. */
const unitMarkup = 200;
const elementMarkup = 40;
/** The quotes and the name of an attribute. */
const attributeMarkup = 8;

/**
 * The parts one after the other, each below `limit` bytes as written; a part must be read to its end before the
 * next is asked for. There is always a first one.
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
      // A unit that is too large by itself has a file by itself.
      if (size + length > limit && size > reserve) return;
      size += length;
      yield next.value;
      next = iterator.next();
    }
  }
  do yield part();
  while (next.done !== true);
}

/** No less than the bytes that the unit takes in any of our formats. */
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
    // Up to three bytes of UTF-8 a code unit; a reference for & < > " takes six.
    if (code > 0x7f) size += code > 0x7ff ? 2 : 1;
    else if (code === 0x26 || code === 0x3c || code === 0x3e || code === 0x22) size += 5;
  }
  return size;
}
