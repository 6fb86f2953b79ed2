import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/messages/translator.ts";
import { checkedFiles } from "../../src/reporters/checked-files.ts";

const pair = (source: string, target: string) => ({
  ...{ source, target, units: 2 },
  languages: { source: "en", target: "es" },
});

describe("checkedFiles", () => {
  it.each([
    [[], "0 pairs of files", "0 pares de archivos"],
    [[pair("en.md", "es.md")], "1 pair of files", "1 par de archivos"],
    [[pair("es.md", "es.md")], "1 file", "1 archivo"],
    [
      [pair("m.tmx", "m.tmx"), pair("a.en.md", "a.es.md"), pair("b.en.md", "b.es.md")],
      "2 pairs of files, 1 file",
      "2 pares de archivos, 1 archivo",
    ],
  ])("counts a text alone, or one that holds both sides, as one file", (pairs, en, es) => {
    expect(checkedFiles(pairs, createTranslator("en"))).toBe(en);
    expect(checkedFiles(pairs, createTranslator("es"))).toBe(es);
  });
});
