import { expect, it } from "vitest";
import { readWholeFile } from "../../src/formats/whole-file.ts";

it("stops at its limit, which the error names", () => {
  const million = new Uint8Array(1_000_000).fill(0x20);
  let read = 0;
  const endless = function* (): Generator<Uint8Array> {
    for (; read < 1000; read += 1) yield million;
  };
  expect(() => readWholeFile(endless(), { path: "a.po", format: "po" })).toThrow(
    expect.objectContaining({ code: "fileTooLarge", data: { limit: "100 MB" } }),
  );
  expect(read).toBeLessThan(110);
});

it("remembers the encoding and the byte order mark", () => {
  const bytes = Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0xf1, 0x00);
  expect(readWholeFile([bytes], { path: "a.po", format: "po" })).toEqual({
    format: "po",
    text: "añ",
    encoding: "UTF-16LE",
    byteOrderMark: true,
  });
});
