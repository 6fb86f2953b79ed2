import * as fc from "fast-check";
import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, it } from "vitest";
import { ZipArchive } from "../../../src/formats/zip/zip-archive.ts";
import { ParseError } from "../../../src/model/errors.ts";

const open = (bytes: Uint8Array): ZipArchive => new ZipArchive([bytes], "a.docx");

function code(work: () => unknown): string {
  try {
    work();
    return "read";
  } catch (error) {
    if (error instanceof ParseError) return error.code;
    throw error;
  }
}

const small = zipSync({ "a.xml": strToU8("<a/>"), "b/c.xml": strToU8("<c/>") });

describe("an archive", () => {
  it("is read entry by entry, from any chunks", () => {
    const archive = new ZipArchive([small.subarray(0, 10), small.subarray(10)], "a.docx");
    expect(new TextDecoder().decode(archive.read("b/c.xml"))).toBe("<c/>");
    expect(archive.read("c.xml")).toBeUndefined();
    expect([archive.has("a.xml"), archive.has("toString")]).toEqual([true, false]);
  });

  it.each([
    [
      "an old or encrypted office document",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      "officeBinary",
    ],
    ["text", strToU8("Hola"), "notZip"],
    ["nothing", new Uint8Array(0), "notZip"],
    ["half an archive", small.subarray(0, small.length - 30), "zipDamaged"],
  ])("that is %s is refused", (_, bytes, expected) => {
    expect(code(() => open(bytes))).toBe(expected);
  });

  it("with two entries of one name is refused", () => {
    const twice = zipSync({ "a.xml": strToU8("1"), "b.xml": strToU8("2") });
    const text = new TextDecoder("latin1").decode(twice).replaceAll("b.xml", "a.xml");
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(bytes.length).toBe(twice.length);
    expect(code(() => open(bytes))).toBe("zipDamaged");
  });

  it("that says another size than there is, is damaged", () => {
    const bytes = zipSync({ "a.xml": strToU8("ley ".repeat(100)) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Uncompressed size in the central directory (APPNOTE 4.3.12).
    const directory = bytes.length - 22 - 46 - "a.xml".length;
    expect(view.getUint32(directory, true)).toBe(0x02014b50);
    view.setUint32(directory + 24, 900, true);
    expect(code(() => open(bytes).read("a.xml"))).toBe("zipDamaged");
  });

  it("has its limits", { timeout: 30_000 }, () => {
    const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_000_000);
    const bomb = zipSync({ "a.xml": zeros(2) });
    expect(code(() => open(bomb).read("a.xml"))).toBe("zipRatioLimit");
    const large = zipSync({ "a.xml": [zeros(129), { level: 0 }] });
    expect(code(() => open(large).read("a.xml"))).toBe("zipEntryLimit");
    const many: Zippable = {};
    for (let index = 0; index <= 10_000; index += 1) many[`${index}`] = new Uint8Array(0);
    expect(code(() => open(zipSync(many)))).toBe("zipEntriesLimit");
    const parts = zipSync({
      "a.xml": [zeros(100), { level: 0 }],
      "b.xml": [zeros(100), { level: 0 }],
    });
    const archive = open(parts);
    archive.read("a.xml");
    archive.read("b.xml");
    expect(code(() => archive.read("a.xml"))).toBe("zipTotalLimit");
    expect(code(() => new ZipArchive([large, large], "a.docx"))).toBe("zipArchiveLimit");
  });

  it("that is damaged anywhere gives an error of ours, or its content", () => {
    fc.assert(
      fc.property(fc.nat({ max: small.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const bytes = small.slice();
        bytes[at] = byte;
        const outcome = code(() => {
          const archive = open(bytes);
          archive.read("a.xml");
          archive.read("b/c.xml");
        });
        expect([
          "read",
          "notZip",
          "zipDamaged",
          "zipEntryLimit",
          "zipRatioLimit",
          "zipTotalLimit",
          "zipEntriesLimit",
        ]).toContain(outcome);
      }),
      { numRuns: 1000, seed: 1980 },
    );
  });
});
