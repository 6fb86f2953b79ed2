// Mojibake: UTF-8 that was read as windows-1252 somewhere (Ã© for é, Â¿ for ¿, â€œ for “).

import { windows1252Upper } from "./windows-1252.ts";

// The characters of windows-1252 above 0x7F.
const upper =
  windows1252Upper + Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join("");
const byteOf = new Map(Array.from(upper, (character, at) => [character, 0x80 + at]));
// A run of characters above ASCII. Only a run that is valid UTF-8 as a whole was UTF-8: Chinese that was
// read as windows-1252 is not, nor is most of what people write.
const run = /[\u0080-\u00FFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,}/gu;
// What English and Spanish text holds: «CAFÉ» has two characters that would make a third, but one of no such text.
const plausible = /^[\u00A0-ÿŒœŠšŸŽž–—‘’‚“”„†‡•…‰‹›€™\u2010-\u2015\u2022]+$/u;
// A lost character, or sequences that no English or Spanish text has.
const traces = /\uFFFD|â€|Ã[\u0080-¿ƒ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[¡-¿]/u;
const strict = new TextDecoder("utf-8", { fatal: true });
const maximumRounds = 3;

/** Whether text was garbled, whether or not it can be repaired: U+FFFD is a lost character. */
export function isGarbled(text: string): boolean {
  return traces.test(text) || mendMojibake(text) !== text;
}

/** The text with garbled characters restored where that is certain. */
export function mendMojibake(text: string): string {
  let mended = text;
  for (let round = 0; round < maximumRounds; round += 1) {
    const before = mended;
    mended = before.replaceAll(run, (garbled) => decoded(garbled) ?? garbled);
    if (mended === before) break;
  }
  return mended;
}

function decoded(garbled: string): string | undefined {
  try {
    const text = strict.decode(Uint8Array.from(garbled, (character) => byteOf.get(character) ?? 0));
    return plausible.test(text) ? text : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
