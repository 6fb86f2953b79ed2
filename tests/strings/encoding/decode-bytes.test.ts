import { describe, expect, it } from "vitest";
import { ParseError, type Warning } from "../../../src/model/errors.ts";
import { decodeAll, decodeHead, decodeText } from "../../../src/strings/encoding/decode-bytes.ts";

const sentence = "La vacancia de la «presidenta» costó 5 €; ñandú 😀 y Perú.\r\nFin\n";
const utf8 = new TextEncoder().encode(sentence);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function chunksOf(bytes: Uint8Array, size: number): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += size)
    chunks.push(bytes.subarray(start, start + size));
  return chunks;
}

function decode(chunks: Iterable<Uint8Array>, declared?: string): string {
  const declaredBy = declared === undefined ? {} : { declaredBy: () => declared };
  return [...decodeText(chunks, { path: "a.tmx", ...declaredBy })].join("");
}

function failure(run: () => unknown): ParseError {
  try {
    run();
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("decodeText", () => {
  const long = sentence.repeat(60);
  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ["UTF-8", new TextEncoder().encode(long)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${long}`)],
    ["UTF-16LE", utf16(long, true)],
    ["UTF-16LE with a mark", utf16(`\uFEFF${long}`, true)],
    ["UTF-16BE", utf16(long, false)],
    ["UTF-16BE with a mark", utf16(`\uFEFF${long}`, false)],
  ];
  it.each(encodings)("reads %s however it is cut", (_name, bytes) => {
    for (const size of [1, 2, 3, 5, 7, 1000, 1 << 16])
      expect(decode(chunksOf(bytes, size))).toBe(long);
  });

  it("reads chunks longer than what is decoded at once", () => {
    const long = `a${"ñ€😀".repeat(20_000)}`;
    for (const size of [70_000, 1 << 18])
      expect(decode(chunksOf(new TextEncoder().encode(long), size))).toBe(long);
  });

  it("never ends a chunk inside a surrogate pair", () => {
    const bytes = new TextEncoder().encode("😀".repeat(900));
    for (const text of decodeText(chunksOf(bytes, 3), { path: "a" }))
      expect(() => encodeURIComponent(text)).not.toThrow();
  });

  it("keeps a zero width no-break space that is not at the start", () => {
    const text = `${"x".repeat(1024)}\uFEFFy`;
    expect(decode(chunksOf(new TextEncoder().encode(text), 1024))).toBe(text);
  });

  it("reads windows-1252, also where the file says ISO-8859-1", () => {
    const bytes = new Uint8Array([0x93, 0x50, 0x65, 0x72, 0xfa, 0x94, 0x20, 0x80]);
    expect(decode([bytes], "windows-1252")).toBe("“Perú” €");
    expect(decode([bytes], "ISO-8859-1")).toBe("“Perú” €");
  });

  it("takes the mark over the declaration, and UTF-8 over a UTF-16 that cannot be", () => {
    expect(decode([utf16("\uFEFFPerú", true)], "utf-8")).toBe("Perú");
    expect(decode([utf8], "UTF-16")).toBe(sentence);
  });

  it("reads other declared encodings of one byte", () => {
    expect(decode([new Uint8Array([0xb3, 0xf3, 0x64, 0xbc])], "ISO-8859-2")).toBe("łódź");
  });

  it("refuses an unknown encoding by name", () => {
    const error = failure(() => decode([utf8], "klingon-8"));
    expect([error.code, error.data]).toEqual(["unknownEncoding", { encoding: "klingon-8" }]);
  });

  it.each([
    [1, "\r\n"],
    [4, "\r\n"],
    [1 << 16, "\r\n"],
    [7, "\n"],
    [1 << 16, "\n"],
    [5, "\r"],
    [1 << 16, "\r"],
  ])("names line and column of a bad byte (chunks of %i, lines end in %j)", (size, end) => {
    const before = new TextEncoder().encode(`${`línea${end}`.repeat(300)}Perú `);
    const bytes = new Uint8Array([...before, 0xe9, 0x20, 0x78]);
    const error = failure(() => decode(chunksOf(bytes, size)));
    expect([error.code, error.path, error.line, error.column, error.data["byte"]]).toEqual([
      "invalidEncoding",
      "a.tmx",
      301,
      6,
      "0xE9",
    ]);
  });

  it("refuses a character cut off by the end of the file", () => {
    expect(failure(() => decode([utf8.subarray(0, 11), new Uint8Array([0xc3])])).code).toBe(
      "invalidEncoding",
    );
    expect(failure(() => decode([utf16("\uFEFFab", true).subarray(0, 5)])).code).toBe(
      "invalidEncoding",
    );
  });

  it("refuses a binary file", () => {
    const error = failure(() => decode([new TextEncoder().encode("PK\u0003\u0004ab\n\0\0")]));
    expect([error.code, error.line, error.column]).toEqual(["binaryFile", 2, 1]);
  });

  it("reads an empty file as no text", () => {
    expect(decode([])).toBe("");
    expect(decode([new Uint8Array(0)])).toBe("");
  });
});

describe("decodeAll", () => {
  const latin = new Uint8Array([0x50, 0x65, 0x72, 0xfa]);

  it("leaves out the byte order mark", () => {
    expect(decodeAll(new TextEncoder().encode("\uFEFFPerú"), "a.csv")).toBe("Perú");
    expect(
      decodeAll([new TextEncoder().encode("\uFEFFPe"), new TextEncoder().encode("rú")], "a"),
    ).toBe("Perú");
  });

  it("reads what is not UTF-8 as windows-1252, with a warning at the first such byte", () => {
    const warnings: Warning[] = [];
    expect(decodeAll(latin, "a.csv", (warning) => warnings.push(warning))).toBe("Perú");
    expect(warnings).toEqual([
      { code: "assumedWindows1252", data: {}, path: "a.csv", line: 1, column: 4 },
    ]);
  });

  it("does not assume where nobody hears the warning", () => {
    expect(failure(() => decodeAll(latin, "a.csv")).code).toBe("invalidEncoding");
  });
});

describe("decodeHead", () => {
  it("reads the start of any encoding without failing", () => {
    expect(decodeHead(utf16("<?xml", true))).toBe("<?xml");
    expect(decodeHead(utf16("\uFEFF<?xml", false))).toBe("<?xml");
    expect(decodeHead(new Uint8Array([0x3c, 0xe9]))).toBe("<\uFFFD");
  });
});
