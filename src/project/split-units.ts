// A stream of units cut where a file would become too large, without holding it in memory.

import type { TranslationUnit } from "../model/unit.ts";

/** Header, end, and what the estimate of a unit might miss. */
const reserve = 4096;
/** Elements and line breaks of a unit. */
const markup = 400;

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

/** No less than the bytes that the unit takes as TMX. */
function sizeOf(unit: TranslationUnit): number {
  const { location: _, ...written } = unit;
  const text = JSON.stringify(written);
  let bytes = markup + text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Up to three bytes of UTF-8 a code unit; & < > " take up to six characters.
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code === 0x26 || code === 0x3c || code === 0x3e || code === 0x22) bytes += 5;
  }
  return bytes;
}
