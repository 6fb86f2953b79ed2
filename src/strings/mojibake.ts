// Mojibake: UTF-8 that was read as windows-1252 somewhere (Ã© for é, Â¿ for ¿, â€œ for “).

// The characters of windows-1252 above 0x7F; the five bytes without one stand for themselves.
const upper =
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ" +
  Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join("");
const byteOf = new Map(Array.from(upper, (character, at) => [character, 0x80 + at]));
// Everything above ASCII that stands together. Only a run that is valid UTF-8 as a whole was UTF-8: Chinese that was
// read as windows-1252 is not, nor is most of what people write.
const run = /[\u0080-\u00FFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,}/gu;
// What English and Spanish text holds: «CAFÉ» has two characters that would make a third, but one of no such text.
const plausible = /^[\u00A0-ÿŒœŠšŸŽž–—‘’‚“”„†‡•…‰‹›€™\u2010-\u2015\u2022]+$/u;
// A character that is lost, or sequences that no text of ours has.
const traces = /\uFFFD|â€|Ã[\u0080-¿ƒ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[¡-¿]/u;
const strict = new TextDecoder("utf-8", { fatal: true });
const maximumRounds = 3;

/** Whether there is text that was garbled, mendable or not: U+FFFD is a character that is lost. */
export function isGarbled(text: string): boolean {
  return traces.test(text) || mendMojibake(text) !== text;
}

/** The text with each garbled character put back where that is certain; else as it was. */
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
