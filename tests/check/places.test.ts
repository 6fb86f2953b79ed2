import { describe, expect, it } from "vitest";
import { rangeInFile, wholeOrigin } from "../../src/check/places.ts";
import type { LocatedText } from "../../src/model/bitext.ts";

// File:  "**Ley** &amp; orden\ny paz"
// Text:  "Ley & orden y paz"
const located: LocatedText = {
  text: "Ley & orden y paz",
  pieces: [
    { start: 0, length: 3, origin: 2, originLength: 3 },
    { start: 3, length: 1, origin: 7, originLength: 1 },
    { start: 4, length: 1, origin: 8, originLength: 5 },
    { start: 5, length: 6, origin: 13, originLength: 6 },
    { start: 12, length: 5, origin: 20, originLength: 5 },
  ],
  opaque: [],
};

describe("originOf", () => {
  it.each([
    ["Ley", 0, 3, 2, 5],
    ["a part of a word", 1, 2, 3, 4],
    ["a character reference, whole", 4, 5, 8, 13],
    ["words with markup between", 0, 11, 2, 19],
    ["words on two lines", 6, 13, 14, 21],
    ["a point", 12, 12, 20, 20],
    ["the end", 17, 17, 25, 25],
  ])("finds %s", (_name, start, end, from, to) => {
    expect(rangeInFile(located, { start, end })).toEqual({ start: from, end: to });
  });

  it("finds nothing for text that stands in no file", () => {
    expect(rangeInFile(located, { start: 11, end: 12 })).toBeUndefined();
  });

  it("finds the whole", () => {
    expect(wholeOrigin(located)).toEqual({ start: 2, end: 25 });
  });
});
