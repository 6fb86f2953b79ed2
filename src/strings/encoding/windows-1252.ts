// The bytes 0x80 to 0x9F of windows-1252, which ISO 8859-1 and Unicode call control characters (C1).

/** The five unassigned bytes map to themselves, as in the Encoding Standard. */
export const windows1252Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

// U+0085 alone is a line end of XML 1.1 and of mainframes; beside others of its kind it is an ellipsis.
const certain = /[\u0080-\u0084\u0086-\u009F]/u;
const all = /[\u0080-\u009F]/gu;

/** What the byte stands for; `undefined` for an unassigned one and outside 0x80 to 0x9F. */
export function windowsCharacter(code: number): string | undefined {
  const character = windows1252Upper[code - 0x80];
  return character?.charCodeAt(0) === code ? undefined : character;
}

/**
 * The text with U+0080 to U+009F as the characters of windows-1252 that they were, as HTML reads their references.
 * No one writes C1 control characters into text; unassigned ones are kept.
 */
export function mendWindowsCharacters(text: string): string {
  if (!certain.test(text)) return text;
  return text.replaceAll(
    all,
    (character) => windowsCharacter(character.charCodeAt(0)) ?? character,
  );
}
