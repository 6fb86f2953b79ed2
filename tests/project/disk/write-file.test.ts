import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFileAtomically } from "../../../src/project/disk/write-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("writeFileAtomically", () => {
  it("makes the folder and writes the chunks in order", () => {
    const folder = temporaryFolder();
    writeFileAtomically(join(folder, "tmx", "a.tmx"), ["Toma ", "de ", "Lima"]);
    expect(readFileSync(join(folder, "tmx", "a.tmx"), "utf8")).toBe("Toma de Lima");
  });

  it("leaves the old file and no other when the chunks fail", () => {
    const folder = temporaryFolder({ "a.csv": "before" });
    function* failing(): Generator<string> {
      yield "half";
      throw new Error("cut");
    }
    expect(() => writeFileAtomically(join(folder, "a.csv"), failing())).toThrow("cut");
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("before");
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });

  it("says so when a folder of the path is a file", () => {
    const folder = temporaryFolder({ glossary: "a file" });
    expect(() => writeFileAtomically(join(folder, "glossary", "a.csv"), [""])).toThrow(
      expect.objectContaining({ code: "folderIsFile" }),
    );
  });
});
