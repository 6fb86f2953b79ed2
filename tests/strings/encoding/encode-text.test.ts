import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/strings/encoding/decode-bytes.ts";
import { encodeText } from "../../../src/strings/encoding/encode-text.ts";

const encode = (text: string, encoding: string): Uint8Array =>
  Buffer.concat([...encodeText([text.slice(0, 5), text.slice(5)], encoding)]);

describe("text in the encoding that a file had", () => {
  it.each(["UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "iso-8859-15"])("%s", (encoding) => {
    const text = encoding.startsWith("UTF") ? "\uFEFF¿Quién? 🗳 €" : "¿Quién votó? €";
    let found: { name: string; mark: number } | undefined;
    const decoded = [
      ...decodeText([encode(text, encoding)], {
        path: "a.po",
        declaredBy: () => encoding,
        onEncoding: (each) => (found = each),
      }),
    ].join("");
    expect(found?.name).toBe(encoding);
    expect((found?.mark === 0 ? "" : "\uFEFF") + decoded).toBe(text);
  });

  it("gives every byte of a single-byte encoding back", () => {
    const bytes = Uint8Array.from({ length: 255 }, (_, index) => index + 1);
    const declaredBy = (): string => "windows-1252";
    const [text = ""] = decodeText([bytes], { path: "a", declaredBy });
    expect(encode(text, "windows-1252")).toEqual(Buffer.from(bytes));
  });

  it("refuses a character that the encoding lacks", () => {
    expect(() => encode("voto → sí", "windows-1252")).toThrow(
      expect.objectContaining({
        code: "notInEncoding",
        data: { character: "→", encoding: "windows-1252" },
      }),
    );
  });
});
