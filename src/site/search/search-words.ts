// How a text becomes the words of the search: once here, for the index, and once in the script of the page, for what people type.
// A test holds the two together.

import { fold } from "../../strings/fold.ts";

const between = /[^\p{L}\p{N}]+/u;

/** Without capitals and accents; ñ stays, and an index has the word with n as well. */
export function searchWords(text: string): readonly string[] {
  return fold(text).split(between).filter(Boolean);
}
