import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeAll } from "../../../src/strings/encoding/decode-bytes.ts";
import { mendSurrogatePairs } from "../../../src/strings/encoding/surrogate-bytes.ts";

/** As Java's DataOutput writes text, except for NUL. */
function cesu8(text: string): Uint8Array {
  return Uint8Array.from(
    text.split("").flatMap((unit) => {
      const code = unit.charCodeAt(0);
      if ((code & 0xf800) !== 0xd800) return [...new TextEncoder().encode(unit)];
      return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
    }),
  );
}

describe("surrogates of three bytes each", () => {
  it("are the characters that they stand for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(new TextDecoder().decode(mendSurrogatePairs(cesu8(text)))).toBe(
          text.replace(/^\uFEFF/u, ""),
        );
      }),
    );
  });

  it("are read with a warning in a text file", () => {
    const warnings: string[] = [];
    const text = decodeAll(cesu8("El río 🏞 y el año"), "a.csv", ({ code }) => warnings.push(code));
    expect([text, warnings]).toEqual(["El río 🏞 y el año", ["surrogatesMended"]]);
  });

  it("leave other bad bytes to windows-1252", () => {
    const warnings: string[] = [];
    const bytes = new Uint8Array(Buffer.from("El a\u00F1o", "latin1"));
    const text = decodeAll(bytes, "a.csv", ({ code }) => warnings.push(code));
    expect([text, warnings]).toEqual(["El año", ["assumedWindows1252"]]);
  });
});
