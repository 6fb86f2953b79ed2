import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTolerantly, examineEncoding } from "../../src/doctor/decode-tolerantly.ts";
import { encodeText } from "../../src/strings/encoding/encode-text.ts";
import { xmlEncoding } from "../../src/xml/declared-encoding.ts";

const declaration = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;
const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));

function decode(bytes: Uint8Array, length = bytes.length): { text: string; bad: number[] } {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += length) chunks.push(bytes.slice(at, at + length));
  const findings = examineEncoding(chunks, xmlEncoding);
  const bad: number[] = [];
  const text = [...decodeTolerantly(chunks, findings, ({ point }) => bad.push(point.column))].join(
    "",
  );
  return { text, bad };
}

describe("the bytes of a damaged file", () => {
  it.each([
    ["UTF-8", bytesOf(`${declaration("utf-8")}año`, "utf8"), "UTF-8", false],
    ["no declaration", bytesOf("año", "utf8"), "UTF-8", false],
    [
      "UTF-8 that says windows-1252",
      bytesOf(`${declaration("windows-1252")}año`, "utf8"),
      "UTF-8",
      true,
    ],
    [
      "ASCII that says windows-1252",
      bytesOf(`${declaration("windows-1252")}ano`, "utf8"),
      "UTF-8",
      false,
    ],
    ["windows-1252", bytesOf(`${declaration("windows-1252")}año`, "latin1"), "windows-1252", false],
    [
      "windows-1252 that says UTF-8",
      bytesOf(`${declaration("utf-8")}año`, "latin1"),
      "windows-1252",
      true,
    ],
    [
      "UTF-16 with a mark",
      bytesOf(`\uFEFF${declaration("utf-16")}año`, "utf16le"),
      "UTF-16LE",
      false,
    ],
    [
      "UTF-16 that says UTF-8",
      bytesOf(`\uFEFF${declaration("utf-8")}año`, "utf16le"),
      "UTF-16LE",
      true,
    ],
    ["an encoding nobody knows", bytesOf(`${declaration("martian")}año`, "utf8"), "UTF-8", true],
  ])("%s", (_, bytes, encoding, contradicts) => {
    expect(examineEncoding([bytes], xmlEncoding)).toMatchObject({ encoding, contradicts });
    expect(decode(bytes).text).toMatch(/a[ñn]o$/u);
  });

  it("are read as windows-1252 one by one where the rest is UTF-8", () => {
    const bytes = new Uint8Array([...bytesOf("niño ", "utf8"), 0xf1, ...bytesOf(" año", "utf8")]);
    expect(decode(bytes)).toEqual({ text: "niño ñ año", bad: [6] });
  });

  it.each([
    ["ISO-8859-1", "’ “x” €", "windows-1252", false, true],
    ["windows-1252", "’ “x” €", "windows-1252", false, false],
    ["ISO-8859-1", "año", "windows-1252", false, false],
    ["US-ASCII", "año", "windows-1252", true, false],
  ])("of %s with %j", (declared, text, encoding, contradicts, extended) => {
    const bytes = encodeText([declaration(declared) + text], "windows-1252");
    const chunks = [...bytes];
    expect(examineEncoding(chunks, xmlEncoding)).toMatchObject({ encoding, contradicts, extended });
    expect(decode(Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))).text).toContain(text);
  });

  it("are characters where they are surrogates of three bytes each", () => {
    const bytes = new Uint8Array([0x61, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80, 0x62]);
    for (const length of [1, 2, 3, 4, 5, 8])
      expect(decode(bytes, length)).toEqual({ text: "a😀b", bad: [2] });
  });

  it("are quotes and dashes where a tool wrote them as control characters", () => {
    const bytes = bytesOf("a\nb \u0096 c\u0085 \u0092d", "utf8");
    expect(decode(bytes)).toEqual({ text: "a\nb – c\u0085 ’d", bad: [3, 8] });
  });

  it("keep lone surrogates for whoever tells of them", () => {
    expect(decode(bytesOf("\uFEFFa\uD800b", "utf16le")).text).toBe("a\uD800b");
  });

  it("are one text however they are cut", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).map((text) => `año ${text}\r\n😀`),
        fc.constantFrom("utf8" as const, "utf16le" as const),
        fc.integer({ min: 1, max: 7 }),
        (text, encoding, length) => {
          const bytes = bytesOf(`\uFEFF${text}`, encoding);
          expect(decode(bytes, length)).toEqual(decode(bytes));
          expect(decode(bytes).text).toBe(text.replaceAll(/\r\n?/gu, "\n"));
        },
      ),
    );
  });
});
