import { describe, expect, it } from "vitest";
import {
  mendWindowsCharacters,
  windowsCharacter,
} from "../../../src/strings/encoding/windows-1252.ts";

describe("characters of windows-1252 that were taken for control characters", () => {
  it.each([
    ["It\u0092s \u0093x\u0094", "It’s “x”"],
    ["100 \u0080 \u0096 200 \u0080\u0085", "100 € – 200 €…"],
    ["one\u0085two", "one\u0085two"],
    ["\u0081 is unassigned", "\u0081 is unassigned"],
    ["año «’»", "año «’»"],
  ])("%j is read as %j", (written, meant) => {
    expect(mendWindowsCharacters(written)).toBe(meant);
  });

  it("are what HTML maps their references to", () => {
    expect([0x80, 0x85, 0x9f, 0x8d, 0x7f, 0xa0].map(windowsCharacter)).toEqual([
      "€",
      "…",
      "Ÿ",
      undefined,
      undefined,
      undefined,
    ]);
  });
});
