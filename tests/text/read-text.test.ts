import { describe, expect, it } from "vitest";
import { barrier, gapBefore, readText } from "../../src/text/read-text.ts";

const surfaces = (text: string, language = "en"): string[] =>
  readText(text, language).tokens.map(({ surface }) => surface);

describe("a text read for matching", () => {
  it("has no English possessives", () => {
    expect(surfaces("Congress’s vote and Peru's law, the s of Inca")).toEqual(
      "Congress vote and Peru law the s of Inca".split(" "),
    );
    expect(surfaces("L's", "es")).toEqual(["L", "s"]);
  });
  it("has acronyms as one word, their dots in its range", () => {
    const read = readText("EE. UU. votó; la O.N.U. no.", "es");
    expect(read.tokens.map(({ surface }) => surface)).toEqual(["EEUU", "votó", "la", "ONU", "no"]);
    expect(read.text.slice(read.starts[0], read.ends[0])).toBe("EE. UU.");
    expect(read.text.slice(read.starts[3], read.ends[3])).toBe("O.N.U.");
  });
  it("knows what parts a token from the one before it", () => {
    const read = readText("Peru's vote, Lima—again. Then U.S. aid (late)", "en");
    expect(read.tokens.map((_, index) => gapBefore(read, index))).toEqual([
      "",
      " ",
      ", ",
      "—",
      ". ",
      " ",
      " ",
      " (",
    ]);
    const { none, comma, stop } = barrier;
    expect([...read.barriers]).toEqual([none, none, comma, comma, stop, none, none, stop]);
  });
  it("tells code and opaque ranges from prose", () => {
    const read = readText("Call os.path or host_name with Lima", "en", [{ start: 31, end: 35 }]);
    expect([...read.opaque]).toEqual([0, 1, 1, 0, 1, 1, 0, 2]);
  });
  it.each([
    ["GANÓ PERÚ LIBRE 2021", true],
    ["Ganó PERÚ LIBRE", false],
    ["PERÚ", false],
    ["2021 2022", true],
  ])("%s: capitals only %s", (text, expected) => {
    expect(readText(text, "es").allCaps).toBe(expected);
  });
});
